"""A claim's opposite, for sets that give one side only."""

import re

_VERBS = "should|must|will|would|can|could|may|might|is|are|was|were|has|have|had|does|do|did|ought"
_DENIED = re.compile(rf"\b({_VERBS})( not|n't)\b", re.IGNORECASE)
_SAID = re.compile(rf"\b({_VERBS})\b", re.IGNORECASE)
_QUESTION = re.compile(rf"^(?:{_VERBS})\b", re.IGNORECASE)
_FORMS = (
    "It is not true that {}",
    "It is wrong to say that {}",
    "I do not agree that {}",
)


def opposite(claim, chance):
    """The claim with its first verb denied or no longer denied, or a denial of all of it; None for a question."""
    whole = claim.strip()
    if not whole or whole.endswith("?") or _QUESTION.match(whole):
        return None
    if _DENIED.search(whole):
        return _DENIED.sub(r"\1", whole, count=1)
    if _SAID.search(whole) and chance.random() < 0.8:
        return _SAID.sub(r"\1 not", whole, count=1)
    second = whole[1:2]
    start = whole if second.isupper() or whole.split()[0] == "I" else whole[0].lower() + whole[1:]
    return chance.choice(_FORMS).format(start)
