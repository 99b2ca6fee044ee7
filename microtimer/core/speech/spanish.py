"""Spanish, as the voice says it."""

from typing import Final

SPANISH: Final = {
    # where to work
    "client's left {name}": "izquierda de la clienta, {name}",
    "client's right {name}": "derecha de la clienta, {name}",
    "left {name}": "izquierda, {name}",
    "right {name}": "derecha, {name}",
    "{name}, both sides": "{name}, ambos lados",
    "{name}, {way}": "{name}, {way}",
    "client's left: {words}": "izquierda de la clienta: {words}",
    "client's right: {words}": "derecha de la clienta: {words}",
    "client's left": "izquierda de la clienta",
    "client's right": "derecha de la clienta",
    # what to set
    "set {setting} to {value}": "poner {setting} en {value}",
    "raise {setting} to {value}": "subir {setting} a {value}",
    "lower {setting} to {value}": "bajar {setting} a {value}",
    "change {setting} to {value}": "cambiar {setting} a {value}",
    "set to {value}": "poner en {value}",
    "raise to {value}": "subir a {value}",
    "lower to {value}": "bajar a {value}",
    "change to {value}": "cambiar a {value}",
    "level": "el nivel",
    "current": "la corriente",
    "frequency": "la frecuencia",
    "waveform": "la forma de onda",
    "polarity": "la polaridad",
    "pulse width": "el ancho de pulso",
    "duty cycle": "el ciclo de trabajo",
    "program": "el programa",
    "channel": "el canal",
    "preset": "el preajuste",
    "attachment": "el accesorio",
    "{number} microamps": "{number} microamperios",
    "{low} to {high} microamps": "{low} a {high} microamperios",
    "{number} hertz": "{number} hercios",
    "{low} to {high} hertz": "{low} a {high} hercios",
    "{number} microseconds": "{number} microsegundos",
    "{low} to {high} microseconds": "{low} a {high} microsegundos",
    "{low} to {high}": "{low} a {high}",
    "raise current over the step": "subir la corriente durante el paso",
    "raise current from {low} to {high} microamps over the step": (
        "subir la corriente de {low} a {high} microamperios durante el paso"
    ),
    "lower current from {low} to {high} microamps over the step": (
        "bajar la corriente de {low} a {high} microamperios durante el paso"
    ),
    "change current to {high} microamps over the step": (
        "cambiar la corriente a {high} microamperios durante el paso"
    ),
    "change current from {low} microamps over the step": (
        "cambiar la corriente desde {low} microamperios durante el paso"
    ),
    "{ramp}, {size} microamps at a time": "{ramp}, de {size} en {size} microamperios",
    "{ramp}, by hand": "{ramp}, a mano",
    # what has happened
    "still paused": "sigue en pausa",
    "renew the gel": "renovar el gel",
    "the device switches off in one minute": "el aparato se apaga en un minuto",
    "the session is over": "la sesión ha terminado",
    # the stop of the house
    "Compare the two sides in the mirror": "Compare los dos lados en el espejo",
    # the zones of the catalogue
    "Forehead": "frente",
    "Frown area": "entrecejo",
    "Brow": "ceja",
    "Temple": "sien",
    "Outer eye": "contorno externo del ojo",
    "Under eye": "bajo el ojo",
    "Nose": "nariz",
    "Mid cheek": "mejilla media",
    "Lower cheek": "mejilla inferior",
    "Smile fold": "surco nasogeniano",
    "Mouth corner": "comisura",
    "Upper lip": "labio superior",
    "Lower lip": "labio inferior",
    "Chin": "mentón",
    "Jawline": "línea mandibular",
    "Under the chin": "bajo el mentón",
    "Front of the neck": "cuello anterior",
    "Side of the neck": "cuello lateral",
    "Collarbone line": "línea de la clavícula",
    "Belly": "abdomen",
    "Glutes": "glúteos",
    "Front of the thigh": "muslo anterior",
    "Outer thigh": "muslo externo",
    "Back of the thigh": "muslo posterior",
    "Cellulite area": "zona de celulitis",
    "Custom area": "zona propia",
    # ways of a stroke
    "chin to ear": "del mentón a la oreja",
    "up and out": "hacia arriba y hacia fuera",
    "upward": "hacia arriba",
    "up": "hacia arriba",
    "downward": "hacia abajo",
    "down": "hacia abajo",
    "outward": "hacia fuera",
    "inward": "hacia dentro",
    "brow to forehead": "de la ceja a la frente",
    "along the muscle": "a lo largo del músculo",
}
