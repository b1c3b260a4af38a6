"""The rules every text for patients keeps, in English and Urdu. Each rule yields what is wrong, in plain words."""
import re

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"
ARABIC_FORMS = {"\u0643": "ک", "\u064a": "ی", "\u0649": "ی", "\u0647": "ہ"}
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")
ISOLATED = re.compile(f"[{LRI}{FSI}][^{LRI}{FSI}{PDI}]*{PDI}")
SENTENCE_END = {"en": re.compile(r"[.?!:](?:\s|$|”)|[·\n]"), "ur": re.compile(r"[۔؟!:·\n]")}
MOST_WORDS = {"en": 20, "ur": 12}

# Pressure, scarcity, shame, blame, and words that make light of a worry.
BANNED = {
    "en": [r"(?<!no )hurry", r"last chance", r"(only|just) today", r"today only", r"limited (time|offer)", r"act now",
           r"expires? soon", r"don.t miss", r"most popular", r"best (value|choice|deal)", r"recommended", r"special offer",
           r"you owe", r"you failed", r"failed to", r"defaulter", r"overdue", r"can(no|.)t afford", r"poor", r"simply",
           r"easy", r"easily", r"obviously", r"are you sure", r"congratulations", r"(?<![\d.,])0\s?%", r"zero per ?cent",
           r"guaranteed", r"required"],
    "ur": [r"جلدی", r"آخری موقع", r"صرف آج", r"آج ہی", r"محدود", r"فوراً", r"سنہری موقع", r"سب سے مقبول", r"بہترین",
           r"نادہندہ", r"غریب", r"مستحق", r"آپ کا قصور", r"ناکام", r"صفر فیصد", r"آسانی سے", r"مبارک",
           rf"(?<![\d.,])0{PDI}?\s?(٪|%|فیصد)"],
}
# The reader is "آپ" with a plain request; verbs that say man or woman, and the familiar "تم", stay out.
GENDERED = re.compile(r"(?<!\w)آپ(?! (?:کے|کی|کا|کو|سے|پر|نے|تک|میں|ہی))[^۔؟!]*(?:تے|تی|رہے|رہی) ہیں"
                      r"|(?<!\w)آپ(?! (?:کے|کی|کا|کو|سے|پر|نے|تک|میں|ہی))[^۔؟!]* (?:گے|گی)(?:[۔؟! ]|$)"
                      r"|میں [^۔؟!]*(?:تا|تی) ہوں")
FAMILIAR = re.compile(r"(?<!\w)(?:تم|تمہارا|تمہاری|تمہارے|کرو|دیکھو|جاؤ|آؤ|بولو|لکھو|چنو|بتاؤ)(?!\w)")

# Words that mean something else inside a clinic.
AMBIGUOUS = {"ٹیبلٹ": "a pill, write ٹیب"}


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text))


def sentences(text, lang):
    plain = text.translate({ord(LRI): None, ord(FSI): None, ord(PDI): None})
    return [part.strip() for part in SENTENCE_END[lang].split(plain) if part and part.strip()]


def banned(text, lang):
    for pattern in BANNED[lang]:
        word = pattern if pattern.startswith("(?<") else rf"(?<!\w){pattern}(?!\w)"
        if found := re.search(word, text, re.IGNORECASE):
            yield f"banned words “{found.group(0)}”"


def lengths(text, lang):
    for sentence in sentences(text, lang):
        count = len([word for word in sentence.split() if any(c.isalnum() for c in word)])
        if count > MOST_WORDS[lang]:
            yield f"{count} words in one sentence (at most {MOST_WORDS[lang]}): {sentence}"


def letters(text):
    for form, right in ARABIC_FORMS.items():
        if form in text:
            yield f"Arabic letter U+{ord(form):04X}: write {right}"
    if re.search("[\u0660-\u0669\u06f0-\u06f9]", text):
        yield "digits are written 0–9"
    if re.search(r"[ؐ-ؚ]|[,;?](?!\d)", ISOLATED.sub("", text)):
        yield "use the Urdu ، ؛ ؟"
    if re.search("[\u0621-\u06d3]\\.(?:\\s|$)", text):
        yield "a sentence ends with ۔"
    if text != text.strip() or "  " in text:
        yield "stray spaces"


def isolation(text):
    rest = text
    while (shorter := ISOLATED.sub("", rest)) != rest:
        rest = shorter
    if any(c in rest for c in (LRI, FSI, PDI)):
        yield "an isolate is not closed, or closed twice"
    for found in re.findall(r"%L?\d{1,2}|%n|\d[\d.,:/–-]*", rest):
        yield f"{found} stands outside U+2066 … U+2069"
    if re.match(r"[A-Za-z]", rest) and re.search("[\u0621-\u06d3]", rest):
        yield "begins with a Latin letter: the whole line would turn left to right"


def register(text):
    if found := GENDERED.search(text):
        yield f"speaks to a man or a woman: “{found.group(0)}”"
    if found := FAMILIAR.search(text):
        yield f"too familiar: “{found.group(0)}”"


def ambiguous(text):
    for word, better in AMBIGUOUS.items():
        if re.search(rf"(?<!\w){word}(?!\w)", text):
            yield f"“{word}” is in a clinic {better}"


def check_text(text, lang, quoted=False):
    """All faults of one text; quoted: words shown only as what never to say."""
    if not text.strip():
        return ["empty"]
    faults = list(lengths(text, lang))
    if not quoted:
        faults += banned(text, lang)
    if lang == "ur" and re.search("[\u0621-\u06d3]", text):
        faults += [*letters(text), *isolation(text)]
        if not quoted:
            faults += [*register(text), *ambiguous(text)]
    return faults


def syllables(word):
    groups = re.findall(r"[aeiouy]+", word.lower())
    silent = word.lower().endswith("e") and not word.lower().endswith("le") and len(groups) > 1
    return max(1, len(groups) - (1 if silent else 0))


def reading_grade(texts):
    """Flesch–Kincaid grade of all full sentences together; labels of one to three words are no sentences."""
    parts = [s for text in texts for s in sentences(PLACEHOLDER.sub("5", text), "en")]
    lists = [words for s in parts if len(words := re.findall(r"[A-Za-z][A-Za-z'’-]*", s)) > 3]
    words = [word for sentence in lists for word in sentence]
    if not words:
        return 0.0
    return 0.39 * len(words) / len(lists) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
