package dev.colloquy.privacy;

import java.util.Set;

/** Names that people have or take and that are English words as well, in small letters. */
final class CommonNames {

    static final Set<String> WORDS =
            Set.of(("a admin alien alpha amber angel anon anonymous april art ash august author autumn baker bear"
                            + " bill bishop black bond boss brook brown bud buddy bush butler carol carpenter cash chance"
                            + " charity chase chip christian citizen clay cliff cook cooper daisy dale dawn dean deleted den"
                            + " destiny dick doc doctor drew duke earl editor eve everyone faith farmer fisher ford forest fox"
                            + " frank gay gene ginger glen grace grant gray green grey guest guy hall harmony hazel heath"
                            + " heather heaven herb hill holly honey hope hunter i iris ivy jack jade jasmine jay jet joker"
                            + " joy judge june justice kay king kit lance laurel lee liberty lily lord love mark marshall"
                            + " mason max may me mercy miles miller moderator mom myrtle nick nobody noel norm olive opal"
                            + " other page parker pat patience patsy pearl penny pepper pierce poppy porter price queen ray"
                            + " reader red reed rex rich river rob robin rock rocky rod rose rosemary ruby rusty sage saint"
                            + " sandy scholar sierra skip sky smith someone star stone storm strong student sue summer sunny"
                            + " teacher trace truth turner unknown us user victor violet visitor wade ward warden warren west"
                            + " white will willow winter wolf wood woody you young")
                    .split(" "));

    private CommonNames() {}
}
