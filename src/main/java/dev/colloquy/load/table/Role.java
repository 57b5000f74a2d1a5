package dev.colloquy.load.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a column is, with the names that exports give to such columns, the surest first; in the form of {@link Names#plain}. Columns
 * of e-mail and network addresses have no role: they are never read.
 */
enum Role {
    TEXT("fulltext text body comment message content commenttext commentbody commentcontent commentmessage messagetext"
            + " messagebody bodytext tweet tweettext rawcontent posttext postmessage postcontent postbody statusmessage"
            + " textoriginal textdisplay selftext rawmessage reply kommentar kommentartext beitrag nachricht inhalt"
            + " commentaire texte contenu comentario texto mensaje contenido mensagem conteudo commento testo messaggio"
            + " bericht tekst reactie komentarz tresc kommentaar"),
    THREAD(
            "threadid thread topicid topic commentpostid articleid discussionid conversationid storyid submissionid linkid videoid postid statusid"
                    + " assetid pageid threadurl articleurl storyurl videourl videoweburl posturl pageurl"),
    ID(
            "id commentid messageid itemid uuid guid tweetid idstr cid replyid postid beitragsid kommentarid nachrichtid commentaireid"
                    + " idcommentaire comentarioid idcomentario mensajeid commentoid reactieid"),
    PARENT(
            "parentid parent replyto inreplyto parentcommentid parentcomment replytoid inreplytoid replytocommentid commentparent"
                    + " inreplytostatusid inreplytostatusidstr inreplytotweetid inreplytocommentid parentmessageid repliedto repliestoid replytocid"
                    + " referencedtweetsrepliedtoid responseto antwortauf enreponsea reponsea enrespuestaa respuestaa respostaa rispostaa antwoordop"),
    AUTHOR(
            "author username user authorname name authordisplayname displayname nickname nick screenname commenter commentername"
                    + " commentauthor commentby postedby userdisplayname userscreenname authorusername authorscreenname accountname"
                    + " creatorname fromname fromuser uniqueid userlogin by sender poster from autor autorin benutzer benutzername nutzer verfasser auteur"
                    + " utilisateur usuario nombre nome autore utente gebruiker naam uzytkownik"),
    DATE(
            "commentdategmt dategmt createdat date createdutc datetime published publishedat created timestamp time commentdate postdate dateposted posted"
                    + " postedat datecreated creationdate createddate createdate createtime createdtime commentpublished"
                    + " commentcreatedat commentcreated commenttime commenttimestamp commentcreatetimestamp publishdate"
                    + " publisheddate postcreated postpublished submitted submissiondate submitdate createtimeiso pubdate datum"
                    + " datumzeit zeit fecha data dataora"),
    TITLE(
            "title posttitle threadtitle articletitle topictitle videotitle linktitle storytitle subject headline titel titre titulo"
                    + " titolo betreff sujet asunto assunto oggetto onderwerp"),
    KIND("kind type datatype recordtype itemtype commenttype posttype"),
    STATUS("status state approved commentapproved commentstatus moderationstatus isapproved"),
    DELETED("deleted isdeleted removed isremoved"),
    SPAM("spam isspam"),
    /** Its number on the page. */
    NUMBER("ordinal"),
    /** What the item points to. Only if it is given: a column of that name mostly holds the address of the item itself. */
    URL("");

    @SuppressWarnings("ImmutableEnumChecker") // a list that Stream.toList makes cannot be changed
    private final List<String> names;

    Role(String names) {
        this.names = Stream.of(names.split(" ", -1)).filter(n -> !n.isEmpty()).toList();
    }

    /** Names that such columns have, the surest first. */
    List<String> names() {
        return names;
    }

    /** As {@code --columns} takes it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> of(String code) {
        return Stream.of(values()).filter(r -> r.code().equals(code)).findFirst();
    }

    /** All roles, for a sentence. */
    static String codes() {
        return Stream.of(values()).map(Role::code).collect(Collectors.joining(", "));
    }
}
