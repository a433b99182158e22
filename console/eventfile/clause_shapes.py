"""The words that stand around people in titles, in the languages of the events that we read."""

import re

from console.eventfile.shape import shape

CARRIED = shape(
    r"\b(?:portée?s?|carried|organised|organized|organisée?s?|getragen|veranstaltet|organizado)"
    r"\s+(?:par|by|von|por)\s+"
    r"(?P<who>(?-i:l[ea]s? |l['’]|the |d[aei][mnrs] |el |una? |une |notre |[A-ZÀ-Þ]).+)$",
    re.IGNORECASE,
)
"""What stands before the organisation that carries an item."""

_GIVEN = (
    r"(?:(?:animé|présenté|assuré|présidé|introduit|mené|donné|prononcé)e?s?|presented|hosted|led"
    r"|given|vorgetragen|gehalten|präsentiert|geleitet|gegeven|verzorgd|gepresenteerd"
    r"|(?:impartid|presentad|dirigid|ministrad|apresentad|tenut|presentat|condott)[oa]s?)"
)
BY = shape(
    rf"\b(?=\w)(?!(?-i:[A-Z]{{2,3}}\s+\S*[a-z]))(?:{_GIVEN}\s+)?"
    r"(?:par|by|von|por|avec(?: la participation(?: \([^()]*\))? (?:de|d['’]))?|with|con|mit|door"
    r"|met|di|com|amb|feat\.?|a cargo de|a càrrec de|a cura di|tenut[oa] da|en présence de"
    r"|intervenante?s?(?: [^:]{1,30})? ?:|speakers? ?:|orat(?:eur|rice)s? ?:|ponentes? ?:"
    r"|referent(?:in)? ?:|sprecher ?:)\s+",
    re.IGNORECASE,
)
"""What stands before the people of an item: par, by, von, por, con, avec."""

MODERATED = shape(r"anim|modér", re.IGNORECASE)
"""How a "by" begins whose people only moderate."""

GIFT = shape(
    r"(?:offert|sponsor|organis|propos|financ|soutenu|powered|provided)\w*$", re.IGNORECASE
)
"""What stands before a "by" whose people give, and do not speak."""

_SPOKEN = (
    r"(?:discours|mots?|interventions?|témoignages?|allocutions?|communications?|ouverture|clôture"
    r"|introduction|keynote|présentation|regards?|propos|accueil|exposés?|conférence|séminaire"
    r"|speech|address|talk|remarks|conclusion|concert|saluto|saluti|gru(?:ß|ss)worte?|discurso"
    r"|palabras|welcome|greetings?|intervento|relazione|vortrag|ponencia|charla|seminar)"
)
SPEECH = shape(rf"\b(?=\w){_SPOKEN}\b[^,:;.]{{0,40}}$", re.IGNORECASE)
"""Words of speaking, at the end of what stands before a name."""

LABELLED_SPEECH = shape(rf"{_SPOKEN}\b[^:–—-]{{0,20}}(?::| [–—-]) ", re.IGNORECASE)
"""Words of speaking as the label of a title: "Keynote 1 - ", "Vortrag: "."""

OPENED = shape(rf"{_SPOKEN} (?=\S+ \S)", re.IGNORECASE)
"""Words of speaking before a name."""

OF = shape(r"\s(?:(?:de la|de|du|of|del|della|di|von|da)\s|(?:de l|d|dell)['’]\s?)", re.IGNORECASE)
"""What joins words of speaking to a name."""

OFFICE = shape(r"\b(?:du|de la|de l['’]|par l[ea]|of the|by the) ?(?P<office>[^\W\d_-]{3,})")
"""What joins words of speaking to a function; the word has to be one."""

SPEAKS = shape(
    r" (?:vous |nous )?(?:présente|parle|intervien|introdui|ouvr|conclu|anime|raconte|explique"
    r"|partage|expose|accueille|presents?\b|introduces?\b|talks?\b|speaks\b|will\b|spricht|stellt"
    r"|habla|presenta|parla)"
)
"""Words of speaking behind a name."""

TROUPE = shape(
    r"\s?(?:la |le |l['’])?(?:cie\b|compagnie|collectif|orchestre|fanfare|chorale|chœur|choeur"
    r"|quatuor|trio\b|duo\b|dj\b|company|orchestra|choir|quartet)",
    re.IGNORECASE,
)
"""How those who play begin, behind the title of what they play."""

THEN = shape(
    r"\W*(?:puis|suivi|ensuite|then|followed|anschließend|danach|gefolgt|luego|seguid|después"
    r"|poi|seguit|daarna|gevolgd|depois|després)",
    re.IGNORECASE,
)
"""What goes on behind the people of an item."""
