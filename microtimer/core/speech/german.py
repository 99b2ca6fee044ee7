"""German, as the voice says it."""

from typing import Final

GERMAN: Final = {
    # where to work
    "client's left {name}": "Klientin links, {name}",
    "client's right {name}": "Klientin rechts, {name}",
    "left {name}": "links, {name}",
    "right {name}": "rechts, {name}",
    "{name}, both sides": "{name}, beide Seiten",
    "{name}, {way}": "{name}, {way}",
    "client's left: {words}": "Klientin links: {words}",
    "client's right: {words}": "Klientin rechts: {words}",
    "client's left": "Klientin links",
    "client's right": "Klientin rechts",
    # what to set
    "set {setting} to {value}": "{setting} auf {value} stellen",
    "raise {setting} to {value}": "{setting} auf {value} erhöhen",
    "lower {setting} to {value}": "{setting} auf {value} senken",
    "change {setting} to {value}": "{setting} auf {value} ändern",
    "set to {value}": "auf {value} stellen",
    "raise to {value}": "auf {value} erhöhen",
    "lower to {value}": "auf {value} senken",
    "change to {value}": "auf {value} ändern",
    "level": "Stufe",
    "current": "Strom",
    "frequency": "Frequenz",
    "waveform": "Wellenform",
    "polarity": "Polarität",
    "pulse width": "Impulsbreite",
    "duty cycle": "Tastgrad",
    "program": "Programm",
    "channel": "Kanal",
    "preset": "Voreinstellung",
    "attachment": "Aufsatz",
    "{number} microamps": "{number} Mikroampere",
    "{low} to {high} microamps": "{low} bis {high} Mikroampere",
    "{number} hertz": "{number} Hertz",
    "{low} to {high} hertz": "{low} bis {high} Hertz",
    "{number} microseconds": "{number} Mikrosekunden",
    "{low} to {high} microseconds": "{low} bis {high} Mikrosekunden",
    "{low} to {high}": "{low} bis {high}",
    "raise current over the step": "Strom während des Schritts erhöhen",
    "raise current from {low} to {high} microamps over the step": (
        "Strom während des Schritts von {low} auf {high} Mikroampere erhöhen"
    ),
    "lower current from {low} to {high} microamps over the step": (
        "Strom während des Schritts von {low} auf {high} Mikroampere senken"
    ),
    "change current to {high} microamps over the step": (
        "Strom während des Schritts auf {high} Mikroampere ändern"
    ),
    "change current from {low} microamps over the step": (
        "Strom während des Schritts ab {low} Mikroampere ändern"
    ),
    "{ramp}, {size} microamps at a time": "{ramp}, je {size} Mikroampere",
    "{ramp}, by hand": "{ramp}, von Hand",
    # what has happened
    "still paused": "noch in Pause",
    "renew the gel": "Gel erneuern",
    "the device switches off in one minute": "das Gerät schaltet sich in einer Minute ab",
    "the session is over": "die Sitzung ist zu Ende",
    # the stop of the house
    "Compare the two sides in the mirror": "Beide Seiten im Spiegel vergleichen",
    # the zones of the catalogue
    "Forehead": "Stirn",
    "Frown area": "Zornesfalte",
    "Brow": "Braue",
    "Temple": "Schläfe",
    "Outer eye": "äußeres Auge",
    "Under eye": "unter dem Auge",
    "Nose": "Nase",
    "Mid cheek": "mittlere Wange",
    "Lower cheek": "untere Wange",
    "Smile fold": "Nasolabialfalte",
    "Mouth corner": "Mundwinkel",
    "Upper lip": "Oberlippe",
    "Lower lip": "Unterlippe",
    "Chin": "Kinn",
    "Jawline": "Kieferlinie",
    "Under the chin": "unter dem Kinn",
    "Front of the neck": "vorderer Hals",
    "Side of the neck": "seitlicher Hals",
    "Collarbone line": "Schlüsselbeinlinie",
    "Belly": "Bauch",
    "Glutes": "Gesäß",
    "Front of the thigh": "vorderer Oberschenkel",
    "Outer thigh": "äußerer Oberschenkel",
    "Back of the thigh": "hinterer Oberschenkel",
    "Cellulite area": "Cellulitebereich",
    "Custom area": "eigener Bereich",
    # ways of a stroke
    "chin to ear": "vom Kinn zum Ohr",
    "up and out": "nach oben und außen",
    "upward": "nach oben",
    "up": "nach oben",
    "downward": "nach unten",
    "down": "nach unten",
    "outward": "nach außen",
    "inward": "nach innen",
    "brow to forehead": "von der Braue zur Stirn",
    "along the muscle": "am Muskel entlang",
}
