<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>Forehead</source>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>forehead</source>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>Middle of the forehead, just above the brows.</source>
        <translation>Mitte der Stirn, knapp über den Brauen.</translation>
    </message>
    <message>
        <source>From the brow up.</source>
        <translation>Von der Braue aufwärts.</translation>
    </message>
    <message>
        <source>Frown area</source>
        <translation>Zornesfalte</translation>
    </message>
    <message>
        <source>frown area</source>
        <translation>Zornesfalte</translation>
    </message>
    <message>
        <source>Near the inner end of each brow.</source>
        <translation>Nahe dem inneren Ende jeder Braue.</translation>
    </message>
    <message>
        <source>Frequent injection area: ask for dates.</source>
        <translation>Häufiger Injektionsbereich: nach Daten fragen.</translation>
    </message>
    <message>
        <source>Brow</source>
        <translation>Braue</translation>
    </message>
    <message>
        <source>brow</source>
        <translation>Braue</translation>
    </message>
    <message>
        <source>Lift and hold on the brow bone.</source>
        <translation>Anheben und auf dem Brauenknochen halten.</translation>
    </message>
    <message>
        <source>Slide up to the forehead.</source>
        <translation>Zur Stirn hinaufgleiten.</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Schläfe</translation>
    </message>
    <message>
        <source>temple</source>
        <translation>Schläfe</translation>
    </message>
    <message>
        <source>Between the outer brow and the hairline.</source>
        <translation>Zwischen äußerer Braue und Haaransatz.</translation>
    </message>
    <message>
        <source>No pair of contacts from temple to temple.</source>
        <translation>Kein Elektrodenpaar von Schläfe zu Schläfe.</translation>
    </message>
    <message>
        <source>named in passing</source>
        <translation>nebenbei genannt</translation>
    </message>
    <message>
        <source>Outer eye</source>
        <translation>Äußeres Auge</translation>
    </message>
    <message>
        <source>outer eye</source>
        <translation>äußeres Auge</translation>
    </message>
    <message>
        <source>Near the outer corner, on the lower rim of the orbit.</source>
        <translation>Nahe dem äußeren Augenwinkel, am unteren Rand der Augenhöhle.</translation>
    </message>
    <message>
        <source>Outward.</source>
        <translation>Nach außen.</translation>
    </message>
    <message>
        <source>Lower level and short holds.</source>
        <translation>Niedrigere Stufe und kurzes Halten.</translation>
    </message>
    <message>
        <source>Never on the lid and never over the eyeball.</source>
        <translation>Nie auf dem Lid und nie über dem Augapfel.</translation>
    </message>
    <message>
        <source>Under eye</source>
        <translation>Unter dem Auge</translation>
    </message>
    <message>
        <source>under-eye</source>
        <translation>unter dem Auge</translation>
    </message>
    <message>
        <source>On the bone below the eye; one device has a small head for it.</source>
        <translation>Auf dem Knochen unter dem Auge; ein Gerät hat dafür einen kleinen Kopf.</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>Nase</translation>
    </message>
    <message>
        <source>Side of the nose.</source>
        <translation>Seite der Nase.</translation>
    </message>
    <message>
        <source>Thin skin.</source>
        <translation>Dünne Haut.</translation>
    </message>
    <message>
        <source>names the nose and mouth region</source>
        <translation>nennt den Bereich von Nase und Mund</translation>
    </message>
    <message>
        <source>Mid cheek</source>
        <translation>Mittlere Wange</translation>
    </message>
    <message>
        <source>mid cheek</source>
        <translation>mittlere Wange</translation>
    </message>
    <message>
        <source>Below the cheekbone, near the mouth corner.</source>
        <translation>Unter dem Wangenknochen, nahe dem Mundwinkel.</translation>
    </message>
    <message>
        <source>Toward the cheekbone.</source>
        <translation>Zum Wangenknochen hin.</translation>
    </message>
    <message>
        <source>Lower cheek</source>
        <translation>Untere Wange</translation>
    </message>
    <message>
        <source>lower cheek</source>
        <translation>untere Wange</translation>
    </message>
    <message>
        <source>On the cheek, near the mouth corner.</source>
        <translation>Auf der Wange, nahe dem Mundwinkel.</translation>
    </message>
    <message>
        <source>Smile fold</source>
        <translation>Nasolabialfalte</translation>
    </message>
    <message>
        <source>smile fold</source>
        <translation>Nasolabialfalte</translation>
    </message>
    <message>
        <source>Beside the nostril, above the lip.</source>
        <translation>Neben dem Nasenflügel, über der Lippe.</translation>
    </message>
    <message>
        <source>From the fold toward the top of the ear, the fold held up.</source>
        <translation>Von der Falte zum oberen Ohr, die Falte angehoben.</translation>
    </message>
    <message>
        <source>Filler area: ask for dates.</source>
        <translation>Fillerbereich: nach Daten fragen.</translation>
    </message>
    <message>
        <source>Not the same as the mouth corner; one exam site confuses them.</source>
        <translation>Nicht dasselbe wie der Mundwinkel; eine Prüfungsseite verwechselt beides.</translation>
    </message>
    <message>
        <source>Mouth corner</source>
        <translation>Mundwinkel</translation>
    </message>
    <message>
        <source>mouth corner</source>
        <translation>Mundwinkel</translation>
    </message>
    <message>
        <source>Below the mouth corner.</source>
        <translation>Unter dem Mundwinkel.</translation>
    </message>
    <message>
        <source>Up and out.</source>
        <translation>Nach oben und außen.</translation>
    </message>
    <message>
        <source>Not the same as the smile fold; one exam site confuses them.</source>
        <translation>Nicht dasselbe wie die Nasolabialfalte; eine Prüfungsseite verwechselt beides.</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Oberlippe</translation>
    </message>
    <message>
        <source>upper lip</source>
        <translation>Oberlippe</translation>
    </message>
    <message>
        <source>Along the edge of the red of the lip.</source>
        <translation>Entlang des Lippenrots.</translation>
    </message>
    <message>
        <source>Along the top of the upper lip.</source>
        <translation>Entlang der Oberkante der Oberlippe.</translation>
    </message>
    <message>
        <source>Lower level: lips feel more than cheeks.</source>
        <translation>Niedrigere Stufe: Lippen spüren mehr als Wangen.</translation>
    </message>
    <message>
        <source>A metallic taste may come.</source>
        <translation>Ein metallischer Geschmack ist möglich.</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Unterlippe</translation>
    </message>
    <message>
        <source>lower lip</source>
        <translation>Unterlippe</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>Centre of the chin, below the lower lip.</source>
        <translation>Mitte des Kinns, unter der Unterlippe.</translation>
    </message>
    <message>
        <source>Jawline</source>
        <translation>Kieferlinie</translation>
    </message>
    <message>
        <source>jawline</source>
        <translation>Kieferlinie</translation>
    </message>
    <message>
        <source>Along the contour, by the jawline.</source>
        <translation>Entlang der Kontur, an der Kieferlinie.</translation>
    </message>
    <message>
        <source>From the chin to the ear.</source>
        <translation>Vom Kinn zum Ohr.</translation>
    </message>
    <message>
        <source>Tight masseter from night grinding: leave the part near the ear.</source>
        <translation>Verspannter Masseter durch nächtliches Knirschen: den Teil nahe dem Ohr auslassen.</translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation>Unter dem Kinn</translation>
    </message>
    <message>
        <source>under the chin</source>
        <translation>unter dem Kinn</translation>
    </message>
    <message>
        <source>Outward and up to the jaw angle.</source>
        <translation>Nach außen und hinauf zum Kieferwinkel.</translation>
    </message>
    <message>
        <source>Not down onto the throat.</source>
        <translation>Nicht hinunter auf die Kehle.</translation>
    </message>
    <message>
        <source>Front of the neck</source>
        <translation>Vorderer Hals</translation>
    </message>
    <message>
        <source>front of the neck</source>
        <translation>vorderer Hals</translation>
    </message>
    <message>
        <source>In strips beside the midline, from the lower edge of the jaw.</source>
        <translation>In Bahnen neben der Mittellinie, vom unteren Kieferrand aus.</translation>
    </message>
    <message>
        <source>Upward in strips; drainage work runs downward.</source>
        <translation>In Bahnen aufwärts; Drainage läuft abwärts.</translation>
    </message>
    <message>
        <source>drainage</source>
        <translation>Drainage</translation>
    </message>
    <message>
        <source>The device must list the neck.</source>
        <translation>Das Gerät muss den Hals aufführen.</translation>
    </message>
    <message>
        <source>Keep off the midline of the throat, the thyroid and the carotid.</source>
        <translation>Mittellinie der Kehle, Schilddrüse und Halsschlagader meiden.</translation>
    </message>
    <message>
        <source>thyroid</source>
        <translation>Schilddrüse</translation>
    </message>
    <message>
        <source>Side of the neck</source>
        <translation>Seitlicher Hals</translation>
    </message>
    <message>
        <source>side of the neck</source>
        <translation>seitlicher Hals</translation>
    </message>
    <message>
        <source>Along the muscle.</source>
        <translation>Entlang des Muskels.</translation>
    </message>
    <message>
        <source>The carotid lies in front of the muscle.</source>
        <translation>Die Halsschlagader liegt vor dem Muskel.</translation>
    </message>
    <message>
        <source>Collarbone line</source>
        <translation>Schlüsselbeinlinie</translation>
    </message>
    <message>
        <source>collarbone line</source>
        <translation>Schlüsselbeinlinie</translation>
    </message>
    <message>
        <source>The collarbone line, as a start line only.</source>
        <translation>Die Schlüsselbeinlinie, nur als Startlinie.</translation>
    </message>
    <message>
        <source>Not near and not across the chest.</source>
        <translation>Nicht nahe der Brust und nicht über die Brust.</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Pregnancy is a block; recent birth or operation: ask.</source>
        <translation>Schwangerschaft schließt aus; kürzliche Geburt oder Operation: nachfragen.</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>names the gluteus maximus</source>
        <translation>nennt den Gluteus maximus</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Vorderer Oberschenkel</translation>
    </message>
    <message>
        <source>front of the thigh</source>
        <translation>vorderer Oberschenkel</translation>
    </message>
    <message>
        <source>Varicose veins: see the screening rule.</source>
        <translation>Krampfadern: siehe die Regel der Anamnese.</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <translation>Äußerer Oberschenkel</translation>
    </message>
    <message>
        <source>outer thigh</source>
        <translation>äußerer Oberschenkel</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Hinterer Oberschenkel</translation>
    </message>
    <message>
        <source>back of the thigh</source>
        <translation>hinterer Oberschenkel</translation>
    </message>
    <message>
        <source>Cellulite area</source>
        <translation>Cellulitebereich</translation>
    </message>
    <message>
        <source>cellulite area</source>
        <translation>Cellulitebereich</translation>
    </message>
    <message>
        <source>The practitioner names the place; no source gives one.</source>
        <translation>Die Behandlerin benennt die Stelle; keine Quelle gibt eine an.</translation>
    </message>
    <message>
        <source>Custom area</source>
        <translation>Eigener Bereich</translation>
    </message>
    <message>
        <source>custom area</source>
        <translation>eigener Bereich</translation>
    </message>
    <message>
        <source>The author names the place, its side and its region.</source>
        <translation>Die Autorin benennt Stelle, Seite und Region.</translation>
    </message>
    <message>
        <source>Eyelid</source>
        <translation>Augenlid</translation>
    </message>
    <message>
        <source>The skin of the lid is never worked on.</source>
        <translation>Auf der Haut des Lids wird nie gearbeitet.</translation>
    </message>
    <message>
        <source>Use eye_outer, eye_under or brow.</source>
        <translation>Verwenden Sie eye_outer, eye_under oder brow.</translation>
    </message>
    <message>
        <source>Eyeball</source>
        <translation>Augapfel</translation>
    </message>
    <message>
        <source>Current never passes over the eyeball.</source>
        <translation>Strom fließt nie über den Augapfel.</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>Kehle</translation>
    </message>
    <message>
        <source>The midline of the throat is never worked on.</source>
        <translation>An der Mittellinie der Kehle wird nie gearbeitet.</translation>
    </message>
    <message>
        <source>Use neck_front, in strips beside the midline, with a device that lists the neck.</source>
        <translation>Verwenden Sie neck_front, in Bahnen neben der Mittellinie, mit einem Gerät, das den Hals aufführt.</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Schilddrüse</translation>
    </message>
    <message>
        <source>Current is kept off the thyroid.</source>
        <translation>Strom wird von der Schilddrüse ferngehalten.</translation>
    </message>
    <message>
        <source>Carotid</source>
        <translation>Halsschlagader</translation>
    </message>
    <message>
        <source>Current is kept off the carotid sinus.</source>
        <translation>Strom wird vom Karotissinus ferngehalten.</translation>
    </message>
    <message>
        <source>Use neck_side, along the muscle, with a device that lists the neck.</source>
        <translation>Verwenden Sie neck_side, entlang des Muskels, mit einem Gerät, das den Hals aufführt.</translation>
    </message>
    <message>
        <source>the current would run near or across the chest.</source>
        <translation>der Strom würde nahe der Brust oder über die Brust fließen.</translation>
    </message>
    <message>
        <source>Leave the zone out.</source>
        <translation>Lassen Sie die Zone aus.</translation>
    </message>
    <message>
        <source>the current would run across the front of the neck.</source>
        <translation>der Strom würde quer über den vorderen Hals fließen.</translation>
    </message>
    <message>
        <source>Place both contacts on one side, in strips beside the midline.</source>
        <translation>Setzen Sie beide Elektroden auf eine Seite, in Bahnen neben der Mittellinie.</translation>
    </message>
    <message>
        <source>contacts on opposite sides of the head send the current through it.</source>
        <translation>Elektroden auf gegenüberliegenden Seiten des Kopfes leiten den Strom hindurch.</translation>
    </message>
    <message>
        <source>Place both contacts on one side, at the two ends of a muscle.</source>
        <translation>Setzen Sie beide Elektroden auf eine Seite, an die beiden Enden eines Muskels.</translation>
    </message>
    <message>
        <source>never over the eyeball or on the lid.</source>
        <translation>nie über dem Augapfel oder auf dem Lid.</translation>
    </message>
    <message>
        <source>Stay on the bone around the eye.</source>
        <translation>Bleiben Sie auf dem Knochen rund um das Auge.</translation>
    </message>
    <message>
        <source>stimulator manuals keep current off the mouth; devices made for the lips exist.</source>
        <translation>Handbücher von Stimulatoren halten Strom vom Mund fern; es gibt Geräte für die Lippen.</translation>
    </message>
    <message>
        <source>Confirm from the device&apos;s manual that it may be used on the lips.</source>
        <translation>Prüfen Sie im Handbuch des Geräts, ob es an den Lippen verwendet werden darf.</translation>
    </message>
    <message>
        <source>never over lesions, wounds, rash, swollen, infected or varicose skin.</source>
        <translation>nie über Läsionen, Wunden, Ausschlag, geschwollener, infizierter oder variköser Haut.</translation>
    </message>
    <message>
        <source>Leave the zone out for this client.</source>
        <translation>Lassen Sie die Zone bei dieser Klientin aus.</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Erster Besuch</translation>
    </message>
    <message>
        <source>Patch test 24 hours before, on the jawline or behind the ear: result noted</source>
        <translation>Patch-Test 24 Stunden vorher, an der Kieferlinie oder hinter dem Ohr: Ergebnis notiert</translation>
    </message>
    <message>
        <source>no reaction</source>
        <translation>keine Reaktion</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht durchgeführt</translation>
    </message>
    <message>
        <source>Sensitivity test for clients who use insulin</source>
        <translation>Sensibilitätstest bei Klientinnen, die Insulin verwenden</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>vermindert</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Reference of the before photo, only if the client agrees</source>
        <translation>Verweis auf das Vorher-Foto, nur wenn die Klientin zustimmt</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Screening answered today; zones to leave out read back</source>
        <translation>Anamnese heute beantwortet; auszulassende Zonen vorgelesen</translation>
    </message>
    <message>
        <source>Consent on file: reference and date</source>
        <translation>Einwilligung liegt vor: Zeichen und Datum</translation>
    </message>
    <message>
        <source>Water so far today</source>
        <translation>Bisher heute getrunkenes Wasser</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>Gläser</translation>
    </message>
    <message>
        <source>at least two glasses before</source>
        <translation>mindestens zwei Gläser vorher</translation>
    </message>
    <message>
        <source>at least 16 oz</source>
        <translation>mindestens 16 oz (etwa 0,5 l)</translation>
    </message>
    <message>
        <source>Jewellery, piercings and contact metal off</source>
        <translation>Schmuck, Piercings und Metall im Kontaktbereich abgelegt</translation>
    </message>
    <message>
        <source>Skin cleansed; make-up and every oil removed</source>
        <translation>Haut gereinigt; Make-up und jedes Öl entfernt</translation>
    </message>
    <message>
        <source>oil</source>
        <translation>Öl</translation>
    </message>
    <message>
        <source>Device and contacts clean, ready for use</source>
        <translation>Gerät und Elektroden sauber, einsatzbereit</translation>
    </message>
    <message>
        <source>Water-based gel at hand: product and lot</source>
        <translation>Gel auf Wasserbasis bereit: Produkt und Charge</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Gel thick and wet, on the first area only</source>
        <translation>Gel dick und feucht, nur auf dem ersten Bereich</translation>
    </message>
    <message>
        <source>Device at zero or its lowest level</source>
        <translation>Gerät auf null oder auf der niedrigsten Stufe</translation>
    </message>
    <message>
        <source>Client told the normal sensations and the stop word</source>
        <translation>Klientin kennt die normalen Empfindungen und das Stoppwort</translation>
    </message>
    <message>
        <source>Contacts on the skin first, then raised slowly until just felt, then back to comfort</source>
        <translation>Erst Elektroden auf die Haut, dann langsam erhöhen, bis gerade spürbar, dann zurück auf angenehm</translation>
    </message>
    <message>
        <source>No visible muscle jump; lower it if one is seen</source>
        <translation>Kein sichtbares Muskelzucken; sonst herunterstellen</translation>
    </message>
    <message>
        <source>How the client feels it</source>
        <translation>Wie die Klientin es empfindet</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Output at zero, contacts off the skin, device off</source>
        <translation>Ausgang auf null, Elektroden von der Haut, Gerät aus</translation>
    </message>
    <message>
        <source>Gel removed, or left on as its maker says</source>
        <translation>Gel entfernt oder belassen, wie der Hersteller angibt</translation>
    </message>
    <message>
        <source>Skin response</source>
        <translation>Hautreaktion</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>redness</source>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>How the client felt it over all</source>
        <translation>Wie die Klientin es insgesamt empfand</translation>
    </message>
    <message>
        <source>Adverse response or referral, if any</source>
        <translation>Unerwünschte Reaktion oder Überweisung, falls zutreffend</translation>
    </message>
    <message>
        <source>Contacts wiped, and disinfected by the house&apos;s rule</source>
        <translation>Elektroden abgewischt und nach Hausregel desinfiziert</translation>
    </message>
    <message>
        <source>Aftercare told, next visit proposed</source>
        <translation>Nachsorge erklärt, nächster Termin vorgeschlagen</translation>
    </message>
    <message>
        <source>No essential oil on the skin before current; oils block it. The one guide that uses them puts them in the steam water only.</source>
        <translation>Vor dem Strom kein ätherisches Öl auf der Haut; Öle blockieren ihn. Die eine Anleitung, die welche verwendet, gibt sie nur ins Dampfwasser.</translation>
    </message>
    <message>
        <source>Work on small areas so that the gel stays wet; dry gel stings. Renew it in time.</source>
        <translation>In kleinen Bereichen arbeiten, damit das Gel feucht bleibt; trockenes Gel sticht. Rechtzeitig erneuern.</translation>
    </message>
    <message>
        <source>Light flashes may be seen when working near the eyes.</source>
        <translation>Bei der Arbeit nahe den Augen können Lichtblitze gesehen werden.</translation>
    </message>
    <message>
        <source>A slight tingle is possible, and a sign to turn the level down.</source>
        <translation>Ein leichtes Kribbeln ist möglich und ein Zeichen, die Stufe zu senken.</translation>
    </message>
    <message>
        <source>Redness that fades within 15 to 30 minutes.</source>
        <translation>Rötung, die innerhalb von 15 bis 30 Minuten abklingt.</translation>
    </message>
    <message>
        <source>A brief twitch: lower the level.</source>
        <translation>Ein kurzes Zucken: Stufe senken.</translation>
    </message>
    <message>
        <source>Dry skin afterwards.</source>
        <translation>Trockene Haut danach.</translation>
    </message>
    <message>
        <source>Pain, or a zap.</source>
        <translation>Schmerz oder ein elektrischer Schlag.</translation>
    </message>
    <message>
        <source>A twitch that comes again.</source>
        <translation>Ein Zucken, das wiederkommt.</translation>
    </message>
    <message>
        <source>Headache or jaw tension.</source>
        <translation>Kopfschmerz oder Kieferspannung.</translation>
    </message>
    <message>
        <source>Redness that stays.</source>
        <translation>Rötung, die bleibt.</translation>
    </message>
    <message>
        <source>Drink two to four glasses of water.</source>
        <translation>Zwei bis vier Gläser Wasser trinken.</translation>
    </message>
    <message>
        <source>Rinse the mouth if a metallic taste remains.</source>
        <translation>Bei bleibendem metallischem Geschmack den Mund ausspülen.</translation>
    </message>
    <message>
        <source>Use a moisturiser and sun protection.</source>
        <translation>Feuchtigkeitspflege und Sonnenschutz verwenden.</translation>
    </message>
    <message>
        <source>Tell us about redness that stays, or pain.</source>
        <translation>Sagen Sie uns Bescheid bei bleibender Rötung oder Schmerz.</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <translation>Ausschlussgründe</translation>
    </message>
    <message>
        <source>Today, and what may rule it out</source>
        <translation>Heute, und was heute dagegen sprechen kann</translation>
    </message>
    <message>
        <source>Go-ahead from a doctor: the body</source>
        <translation>Ärztliche Freigabe: der Körper</translation>
    </message>
    <message>
        <source>Go-ahead from a doctor: nerves, head and face</source>
        <translation>Ärztliche Freigabe: Nerven, Kopf und Gesicht</translation>
    </message>
    <message>
        <source>Recent treatments: when?</source>
        <translation>Kürzliche Behandlungen: wann?</translation>
    </message>
    <message>
        <source>Zones to leave out: where?</source>
        <translation>Auszulassende Zonen: wo?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Standing rules</source>
        <translation>Feste Regeln</translation>
    </message>
    <message>
        <source>Implanted electronic device</source>
        <translation>Implantiertes elektronisches Gerät</translation>
    </message>
    <message>
        <source>Do you have a pacemaker, defibrillator, cochlear implant, nerve stimulator or any other implanted electronic device?</source>
        <translation>Haben Sie einen Herzschrittmacher, Defibrillator, ein Cochlea-Implantat, einen Nervenstimulator oder ein anderes implantiertes elektronisches Gerät?</translation>
    </message>
    <message>
        <source>Do not treat.</source>
        <translation>Nicht behandeln.</translation>
    </message>
    <message>
        <source>Do not treat with a pacemaker, defibrillator, neurostimulator, cochlear implant or ECG monitor.</source>
        <translation>Nicht behandeln bei Herzschrittmacher, Defibrillator, Neurostimulator, Cochlea-Implantat oder EKG-Monitor.</translation>
    </message>
    <message>
        <source>pacemaker</source>
        <translation>Herzschrittmacher</translation>
    </message>
    <message>
        <source>With a defibrillator, ask the doctor.</source>
        <translation>Bei einem Defibrillator ärztlich nachfragen.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <translation>Sind Sie schwanger, oder könnten Sie es sein?</translation>
    </message>
    <message>
        <source>Nor when trying to become pregnant.</source>
        <translation>Auch nicht bei Kinderwunsch.</translation>
    </message>
    <message>
        <source>Epilepsy or seizures</source>
        <translation>Epilepsie oder Krampfanfälle</translation>
    </message>
    <message>
        <source>Have you ever had epilepsy or seizures?</source>
        <translation>Hatten Sie jemals Epilepsie oder Krampfanfälle?</translation>
    </message>
    <message>
        <source>Do not treat; a history counts too.</source>
        <translation>Nicht behandeln; auch frühere Anfälle zählen.</translation>
    </message>
    <message>
        <source>Ask the doctor, or refer to one.</source>
        <translation>Ärztlich nachfragen oder an eine Ärztin verweisen.</translation>
    </message>
    <message>
        <source>Only when it is not controlled by medicine.</source>
        <translation>Nur wenn sie nicht medikamentös eingestellt ist.</translation>
    </message>
    <message>
        <source>Cancer now, or a changing mole or lump</source>
        <translation>Krebs derzeit, oder ein sich verändernder Leberfleck oder Knoten</translation>
    </message>
    <message>
        <source>Do you have cancer now, or a mole or lump that is changing or has not been examined?</source>
        <translation>Haben Sie derzeit Krebs oder einen Leberfleck oder Knoten, der sich verändert oder nicht untersucht wurde?</translation>
    </message>
    <message>
        <source>Any cancer, treated or not.</source>
        <translation>Jeder Krebs, behandelt oder nicht.</translation>
    </message>
    <message>
        <source>Not with active cancer, nor over a suspicious lesion; never during chemotherapy or radiation.</source>
        <translation>Nicht bei aktivem Krebs und nicht über verdächtigen Stellen; nie während Chemo- oder Strahlentherapie.</translation>
    </message>
    <message>
        <source>melanoma</source>
        <translation>Melanom</translation>
    </message>
    <message>
        <source>facial cancer</source>
        <translation>Krebs im Gesicht</translation>
    </message>
    <message>
        <source>A doctor&apos;s note is accepted.</source>
        <translation>Ein ärztliches Schreiben wird akzeptiert.</translation>
    </message>
    <message>
        <source>Ask the doctor after cancer treatment.</source>
        <translation>Nach einer Krebsbehandlung ärztlich nachfragen.</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>Minderjährig</translation>
    </message>
    <message>
        <source>How old is the client, in full years?</source>
        <translation>Wie alt ist die Klientin, in vollen Jahren?</translation>
    </message>
    <message>
        <source>Adults only.</source>
        <translation>Nur Erwachsene.</translation>
    </message>
    <message>
        <source>No upper limit.</source>
        <translation>Keine obere Grenze.</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <translation>Krampfadern</translation>
    </message>
    <message>
        <source>Do you have varicose veins? Where?</source>
        <translation>Haben Sie Krampfadern? Wo?</translation>
    </message>
    <message>
        <source>Contraindicated, no place given.</source>
        <translation>Kontraindiziert, ohne Angabe der Stelle.</translation>
    </message>
    <message>
        <source>Not over them; a clinic may relax this to leaving the legs out.</source>
        <translation>Nicht darüber; ein Haus kann das auf das Auslassen der Beine lockern.</translation>
    </message>
    <message>
        <source>Blood clot, phlebitis or embolism</source>
        <translation>Thrombose, Venenentzündung oder Embolie</translation>
    </message>
    <message>
        <source>Have you had a blood clot, phlebitis or an embolism?</source>
        <translation>Hatten Sie eine Thrombose, Venenentzündung oder Embolie?</translation>
    </message>
    <message>
        <source>Not over the area.</source>
        <translation>Nicht über dem Bereich.</translation>
    </message>
    <message>
        <source>Ill today</source>
        <translation>Heute krank</translation>
    </message>
    <message>
        <source>Do you have a fever, flu, cold sore, conjunctivitis or any infection today?</source>
        <translation>Haben Sie heute Fieber, Grippe, Lippenherpes, Bindehautentzündung oder eine Infektion?</translation>
    </message>
    <message>
        <source>Do not treat today; offer another date.</source>
        <translation>Heute nicht behandeln; einen anderen Termin anbieten.</translation>
    </message>
    <message>
        <source>Alcohol or drugs today</source>
        <translation>Alkohol oder Drogen heute</translation>
    </message>
    <message>
        <source>Have you had alcohol or drugs today?</source>
        <translation>Haben Sie heute Alkohol oder Drogen genommen?</translation>
    </message>
    <message>
        <source>Recent injury</source>
        <translation>Kürzliche Verletzung</translation>
    </message>
    <message>
        <source>Do you have a recent injury of head, neck, jaw or teeth, a broken bone or an abscess?</source>
        <translation>Haben Sie eine kürzliche Verletzung an Kopf, Hals, Kiefer oder Zähnen, einen Knochenbruch oder einen Abszess?</translation>
    </message>
    <message>
        <source>Do not treat until cleared.</source>
        <translation>Nicht behandeln, bis eine Freigabe vorliegt.</translation>
    </message>
    <message>
        <source>Not with a fracture in the area.</source>
        <translation>Nicht bei einem Bruch im Bereich.</translation>
    </message>
    <message>
        <source>Bleeding disorder or blood thinners</source>
        <translation>Blutgerinnungsstörung oder Blutverdünner</translation>
    </message>
    <message>
        <source>Do you have a bleeding disorder (haemophilia), or do you take blood thinners?</source>
        <translation>Haben Sie eine Gerinnungsstörung (Hämophilie), oder nehmen Sie Blutverdünner?</translation>
    </message>
    <message>
        <source>Bleeding disorder</source>
        <translation>Gerinnungsstörung</translation>
    </message>
    <message>
        <source>Blood thinners only</source>
        <translation>Nur Blutverdünner</translation>
    </message>
    <message>
        <source>Bruises may come more easily: note it.</source>
        <translation>Blutergüsse können leichter entstehen: notieren.</translation>
    </message>
    <message>
        <source>Do not treat with haemophilia.</source>
        <translation>Nicht behandeln bei Hämophilie.</translation>
    </message>
    <message>
        <source>Bleeding disorders must be noted.</source>
        <translation>Gerinnungsstörungen müssen notiert werden.</translation>
    </message>
    <message>
        <source>Blood thinners: no source found, noted as a caution.</source>
        <translation>Blutverdünner: keine Quelle gefunden, als Vorsicht vermerkt.</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Do you have diabetes? How is it controlled?</source>
        <translation>Haben Sie Diabetes? Wie ist er eingestellt?</translation>
    </message>
    <message>
        <source>Not under control</source>
        <translation>Nicht eingestellt</translation>
    </message>
    <message>
        <source>Controlled with insulin</source>
        <translation>Mit Insulin eingestellt</translation>
    </message>
    <message>
        <source>Go-ahead on file, and a sensitivity test first.</source>
        <translation>Freigabe liegt vor, und zuerst ein Sensibilitätstest.</translation>
    </message>
    <message>
        <source>Controlled by diet or tablets</source>
        <translation>Durch Ernährung oder Tabletten eingestellt</translation>
    </message>
    <message>
        <source>Go-ahead on file.</source>
        <translation>Freigabe liegt vor.</translation>
    </message>
    <message>
        <source>Record who cleared.</source>
        <translation>Notieren, wer freigegeben hat.</translation>
    </message>
    <message>
        <source>On the list of those not to treat, and with a physician&apos;s approval, on the same page.</source>
        <translation>Auf der Liste derer, die nicht behandelt werden, und mit ärztlicher Zustimmung, auf derselben Seite.</translation>
    </message>
    <message>
        <source>Uncontrolled: no; insulin: doctor&apos;s note and sensitivity test; diet-controlled: yes.</source>
        <translation>Nicht eingestellt: nein; Insulin: ärztliches Schreiben und Sensibilitätstest; durch Ernährung eingestellt: ja.</translation>
    </message>
    <message>
        <source>A precaution.</source>
        <translation>Eine Vorsichtsmaßnahme.</translation>
    </message>
    <message>
        <source>Metal in the body</source>
        <translation>Metall im Körper</translation>
    </message>
    <message>
        <source>Do you have metal plates, pins or screws? Where?</source>
        <translation>Haben Sie Metallplatten, Stifte oder Schrauben? Wo?</translation>
    </message>
    <message>
        <source>In the head or neck</source>
        <translation>Im Kopf oder Hals</translation>
    </message>
    <message>
        <source>Elsewhere in the body</source>
        <translation>Anderswo im Körper</translation>
    </message>
    <message>
        <source>Lower level near it; note the place.</source>
        <translation>In der Nähe niedrigere Stufe; Stelle notieren.</translation>
    </message>
    <message>
        <source>Do not use.</source>
        <translation>Nicht verwenden.</translation>
    </message>
    <message>
        <source>Not in head or neck, not within 8 inches, or not in the treated area.</source>
        <translation>Nicht in Kopf oder Hals, nicht im Umkreis von 8 Zoll (20 cm) oder nicht im behandelten Bereich.</translation>
    </message>
    <message>
        <source>To be discussed.</source>
        <translation>Zu besprechen.</translation>
    </message>
    <message>
        <source>Called safe on another page of the same maker.</source>
        <translation>Auf einer anderen Seite desselben Herstellers als sicher bezeichnet.</translation>
    </message>
    <message>
        <source>Heart condition</source>
        <translation>Herzerkrankung</translation>
    </message>
    <message>
        <source>Do you have any heart condition?</source>
        <translation>Haben Sie eine Herzerkrankung?</translation>
    </message>
    <message>
        <source>Avoid.</source>
        <translation>Vermeiden.</translation>
    </message>
    <message>
        <source>Doctor&apos;s note.</source>
        <translation>Ärztliches Schreiben.</translation>
    </message>
    <message>
        <source>High or low blood pressure</source>
        <translation>Hoher oder niedriger Blutdruck</translation>
    </message>
    <message>
        <source>Is your blood pressure high or low?</source>
        <translation>Ist Ihr Blutdruck hoch oder niedrig?</translation>
    </message>
    <message>
        <source>Not at extreme values.</source>
        <translation>Nicht bei Extremwerten.</translation>
    </message>
    <message>
        <source>Worn medical device</source>
        <translation>Getragenes medizinisches Gerät</translation>
    </message>
    <message>
        <source>Do you wear an insulin pump or another medical device?</source>
        <translation>Tragen Sie eine Insulinpumpe oder ein anderes medizinisches Gerät?</translation>
    </message>
    <message>
        <source>Consult the provider.</source>
        <translation>Bei der betreuenden Stelle nachfragen.</translation>
    </message>
    <message>
        <source>Under a doctor&apos;s care</source>
        <translation>In ärztlicher Behandlung</translation>
    </message>
    <message>
        <source>Are you under a doctor&apos;s care or in treatment?</source>
        <translation>Sind Sie in ärztlicher Betreuung oder Behandlung?</translation>
    </message>
    <message>
        <source>Consult the physician.</source>
        <translation>Ärztlich nachfragen.</translation>
    </message>
    <message>
        <source>Cancer in the past</source>
        <translation>Krebs in der Vergangenheit</translation>
    </message>
    <message>
        <source>Have you ever had cancer or a cancer treatment?</source>
        <translation>Hatten Sie jemals Krebs oder eine Krebsbehandlung?</translation>
    </message>
    <message>
        <source>Ask the doctor after recent treatment.</source>
        <translation>Nach kürzlicher Behandlung ärztlich nachfragen.</translation>
    </message>
    <message>
        <source>Tumours: doctor&apos;s note.</source>
        <translation>Tumoren: ärztliches Schreiben.</translation>
    </message>
    <message>
        <source>One text speaks of lymphedema in cancer patients; that use is not offered.</source>
        <translation>Ein Text spricht von Lymphödemen bei Krebspatienten; diese Anwendung wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Thyroid condition</source>
        <translation>Schilddrüsenerkrankung</translation>
    </message>
    <message>
        <source>Do you have a thyroid condition?</source>
        <translation>Haben Sie eine Schilddrüsenerkrankung?</translation>
    </message>
    <message>
        <source>Record who cleared; keep off the thyroid.</source>
        <translation>Notieren, wer freigegeben hat; die Schilddrüse meiden.</translation>
    </message>
    <message>
        <source>Neurological condition</source>
        <translation>Neurologische Erkrankung</translation>
    </message>
    <message>
        <source>Do you have a nerve injury, multiple sclerosis or another neurological condition?</source>
        <translation>Haben Sie eine Nervenverletzung, Multiple Sklerose oder eine andere neurologische Erkrankung?</translation>
    </message>
    <message>
        <source>Ask the doctor.</source>
        <translation>Ärztlich nachfragen.</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Schlaganfall</translation>
    </message>
    <message>
        <source>Have you had a stroke?</source>
        <translation>Hatten Sie einen Schlaganfall?</translation>
    </message>
    <message>
        <source>A contraindication on a course card that lists it as a precaution too.</source>
        <translation>Eine Kontraindikation auf einer Kurskarte, die sie auch als Vorsicht aufführt.</translation>
    </message>
    <message>
        <source>Bell&apos;s palsy or facial paralysis</source>
        <translation>Bell-Lähmung oder Gesichtslähmung</translation>
    </message>
    <message>
        <source>Have you had Bell&apos;s palsy or a facial paralysis?</source>
        <translation>Hatten Sie eine Bell-Lähmung oder eine andere Gesichtslähmung?</translation>
    </message>
    <message>
        <source>Record who cleared; its treatment is out of scope here.</source>
        <translation>Notieren, wer freigegeben hat; ihre Behandlung gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Named as a medical use; not offered here.</source>
        <translation>Als medizinische Anwendung genannt; hier nicht angeboten.</translation>
    </message>
    <message>
        <source>Severe asthma, facial nerve pain or muscular disease</source>
        <translation>Schweres Asthma, Nervenschmerz im Gesicht oder Muskelerkrankung</translation>
    </message>
    <message>
        <source>Do you have severe asthma, nerve pain in the face or a muscular disease?</source>
        <translation>Haben Sie schweres Asthma, Nervenschmerzen im Gesicht oder eine Muskelerkrankung?</translation>
    </message>
    <message>
        <source>Severe asthma, neuritis or neuralgia: do not treat.</source>
        <translation>Schweres Asthma, Neuritis oder Neuralgie: nicht behandeln.</translation>
    </message>
    <message>
        <source>Muscular dystrophy: doctor&apos;s note.</source>
        <translation>Muskeldystrophie: ärztliches Schreiben.</translation>
    </message>
    <message>
        <source>Surgery on face or neck</source>
        <translation>Operation an Gesicht oder Hals</translation>
    </message>
    <message>
        <source>Have you had surgery or a procedure on face or neck? When?</source>
        <translation>Hatten Sie eine Operation oder einen Eingriff an Gesicht oder Hals? Wann?</translation>
    </message>
    <message>
        <source>Record who cleared, then answer the question about scars too.</source>
        <translation>Notieren, wer freigegeben hat, dann auch die Frage zu Narben beantworten.</translation>
    </message>
    <message>
        <source>Recent surgery: do not treat.</source>
        <translation>Kürzliche Operation: nicht behandeln.</translation>
    </message>
    <message>
        <source>Not until healed and cleared.</source>
        <translation>Nicht vor Heilung und Freigabe.</translation>
    </message>
    <message>
        <source>Not in the first 10 days after any invasive skin procedure.</source>
        <translation>Nicht in den ersten 10 Tagen nach einem invasiven Hauteingriff.</translation>
    </message>
    <message>
        <source>Heart surgery</source>
        <translation>Herzoperation</translation>
    </message>
    <message>
        <source>Have you had heart surgery in the last year? When?</source>
        <translation>Hatten Sie im letzten Jahr eine Herzoperation? Wann?</translation>
    </message>
    <message>
        <source>Postpone.</source>
        <translation>Verschieben.</translation>
    </message>
    <message>
        <source>Not within a year.</source>
        <translation>Nicht innerhalb eines Jahres.</translation>
    </message>
    <message>
        <source>Botox or similar</source>
        <translation>Botox oder Ähnliches</translation>
    </message>
    <message>
        <source>Have you had Botox or similar injections? When, and where?</source>
        <translation>Hatten Sie Botox oder ähnliche Injektionen? Wann und wo?</translation>
    </message>
    <message>
        <source>Leave the injected zones out until then.</source>
        <translation>Bis dahin die gespritzten Zonen auslassen.</translation>
    </message>
    <message>
        <source>Contraindicated.</source>
        <translation>Kontraindiziert.</translation>
    </message>
    <message>
        <source>Three months.</source>
        <translation>Drei Monate.</translation>
    </message>
    <message>
        <source>30 days.</source>
        <translation>30 Tage.</translation>
    </message>
    <message>
        <source>14 days.</source>
        <translation>14 Tage.</translation>
    </message>
    <message>
        <source>Consult the doctor.</source>
        <translation>Ärztlich nachfragen.</translation>
    </message>
    <message>
        <source>After 48 hours, a physician is quoted.</source>
        <translation>Nach 48 Stunden, wird ein Arzt zitiert.</translation>
    </message>
    <message>
        <source>Treat the rest of the face.</source>
        <translation>Das übrige Gesicht behandeln.</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Filler</translation>
    </message>
    <message>
        <source>Have you had fillers? When, and where?</source>
        <translation>Hatten Sie Filler? Wann und wo?</translation>
    </message>
    <message>
        <source>Leave the filled zones out until then.</source>
        <translation>Bis dahin die unterspritzten Zonen auslassen.</translation>
    </message>
    <message>
        <source>Not in the field of a filler.</source>
        <translation>Nicht im Bereich eines Fillers.</translation>
    </message>
    <message>
        <source>Two to three months.</source>
        <translation>Zwei bis drei Monate.</translation>
    </message>
    <message>
        <source>14 days, the area only.</source>
        <translation>14 Tage, nur der Bereich.</translation>
    </message>
    <message>
        <source>No effect on one brand of filler, but still ask the doctor.</source>
        <translation>Keine Wirkung auf eine Fillermarke, trotzdem ärztlich nachfragen.</translation>
    </message>
    <message>
        <source>Retin-A or tretinoin</source>
        <translation>Retin-A oder Tretinoin</translation>
    </message>
    <message>
        <source>Do you use Retin-A or tretinoin? When last?</source>
        <translation>Verwenden Sie Retin-A oder Tretinoin? Wann zuletzt?</translation>
    </message>
    <message>
        <source>Postpone, or leave the zones out.</source>
        <translation>Verschieben oder die Zonen auslassen.</translation>
    </message>
    <message>
        <source>Three to six months after a course.</source>
        <translation>Drei bis sechs Monate nach einer Kur.</translation>
    </message>
    <message>
        <source>21 days.</source>
        <translation>21 Tage.</translation>
    </message>
    <message>
        <source>Retinol or active serums</source>
        <translation>Retinol oder Wirkstoffseren</translation>
    </message>
    <message>
        <source>Do you use retinol or active serums? When last?</source>
        <translation>Verwenden Sie Retinol oder Wirkstoffseren? Wann zuletzt?</translation>
    </message>
    <message>
        <source>48 hours.</source>
        <translation>48 Stunden.</translation>
    </message>
    <message>
        <source>Not the night before.</source>
        <translation>Nicht am Abend davor.</translation>
    </message>
    <message>
        <source>Isotretinoin</source>
        <translation>Isotretinoin</translation>
    </message>
    <message>
        <source>Have you taken isotretinoin (Roaccutane)? When did the course end?</source>
        <translation>Haben Sie Isotretinoin (Roaccutan) genommen? Wann endete die Kur?</translation>
    </message>
    <message>
        <source>12 to 18 months after the course (365 to 545 days).</source>
        <translation>12 bis 18 Monate nach der Kur (365 bis 545 Tage).</translation>
    </message>
    <message>
        <source>Peel, laser or microneedling</source>
        <translation>Peeling, Laser oder Microneedling</translation>
    </message>
    <message>
        <source>Have you had a peel, dermabrasion, laser, IPL or microneedling? What, how deep, when?</source>
        <translation>Hatten Sie ein Peeling, Dermabrasion, Laser, IPL oder Microneedling? Was, wie tief, wann?</translation>
    </message>
    <message>
        <source>Record the order of services.</source>
        <translation>Reihenfolge der Anwendungen notieren.</translation>
    </message>
    <message>
        <source>No peel before.</source>
        <translation>Kein Peeling davor.</translation>
    </message>
    <message>
        <source>Not in the first 10 days.</source>
        <translation>Nicht in den ersten 10 Tagen.</translation>
    </message>
    <message>
        <source>Avoid aggressive peels and thermolysis.</source>
        <translation>Aggressive Peelings und Thermolyse vermeiden.</translation>
    </message>
    <message>
        <source>Combined with dermaplaning and peels.</source>
        <translation>Kombiniert mit Dermaplaning und Peelings.</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>Narben</translation>
    </message>
    <message>
        <source>Do you have scars in the area? What operation, and when?</source>
        <translation>Haben Sie Narben im Bereich? Welche Operation, und wann?</translation>
    </message>
    <message>
        <source>Minor operation or injury</source>
        <translation>Kleine Operation oder Verletzung</translation>
    </message>
    <message>
        <source>Major operation</source>
        <translation>Große Operation</translation>
    </message>
    <message>
        <source>Leave the zone out until then.</source>
        <translation>Bis dahin die Zone auslassen.</translation>
    </message>
    <message>
        <source>Not before 6 months (minor) or 2 years (major).</source>
        <translation>Nicht vor 6 Monaten (klein) oder 2 Jahren (groß).</translation>
    </message>
    <message>
        <source>Up to 12 months.</source>
        <translation>Bis zu 12 Monate.</translation>
    </message>
    <message>
        <source>Not over recent ones.</source>
        <translation>Nicht über frischen.</translation>
    </message>
    <message>
        <source>Broken or inflamed skin</source>
        <translation>Verletzte oder entzündete Haut</translation>
    </message>
    <message>
        <source>Do you have cuts, sores, rash, sunburn, bruises, swelling, inflamed acne, active eczema or psoriasis? Where?</source>
        <translation>Haben Sie Schnitte, offene Stellen, Ausschlag, Sonnenbrand, Blutergüsse, Schwellungen, entzündete Akne, aktives Ekzem oder Psoriasis? Wo?</translation>
    </message>
    <message>
        <source>Widespread</source>
        <translation>Großflächig</translation>
    </message>
    <message>
        <source>In some places</source>
        <translation>An einigen Stellen</translation>
    </message>
    <message>
        <source>Not over wounds, rash, swollen, red, infected or inflamed skin.</source>
        <translation>Nicht über Wunden, Ausschlag, geschwollener, geröteter, infizierter oder entzündeter Haut.</translation>
    </message>
    <message>
        <source>sunburn</source>
        <translation>Sonnenbrand</translation>
    </message>
    <message>
        <source>Praised for skin prone to acne; not followed.</source>
        <translation>Für zu Akne neigende Haut gelobt; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Warts, skin tags, moles or lumps</source>
        <translation>Warzen, Stielwarzen, Muttermale oder Knoten</translation>
    </message>
    <message>
        <source>Do you have warts, skin tags, moles or lumps? Where?</source>
        <translation>Haben Sie Warzen, Stielwarzen, Muttermale oder Knoten? Wo?</translation>
    </message>
    <message>
        <source>Leave the zone out; a changing one is asked about with cancer.</source>
        <translation>Die Zone auslassen; nach sich verändernden wird bei Krebs gefragt.</translation>
    </message>
    <message>
        <source>Not over them.</source>
        <translation>Nicht darüber.</translation>
    </message>
    <message>
        <source>Numb area</source>
        <translation>Tauber Bereich</translation>
    </message>
    <message>
        <source>Is any area numb? Where?</source>
        <translation>Ist ein Bereich taub? Wo?</translation>
    </message>
    <message>
        <source>Not with a disorder of sensation.</source>
        <translation>Nicht bei einer Empfindungsstörung.</translation>
    </message>
    <message>
        <source>Rosacea</source>
        <translation>Rosazea</translation>
    </message>
    <message>
        <source>Do you have rosacea? Is it active, and where?</source>
        <translation>Haben Sie Rosazea? Ist sie aktiv, und wo?</translation>
    </message>
    <message>
        <source>Active areas</source>
        <translation>Aktive Bereiche</translation>
    </message>
    <message>
        <source>Leave the active areas out.</source>
        <translation>Die aktiven Bereiche auslassen.</translation>
    </message>
    <message>
        <source>Not active now</source>
        <translation>Derzeit nicht aktiv</translation>
    </message>
    <message>
        <source>Keep the level low and watch for redness.</source>
        <translation>Stufe niedrig halten und auf Rötung achten.</translation>
    </message>
    <message>
        <source>Migraine</source>
        <translation>Migräne</translation>
    </message>
    <message>
        <source>Do you have migraine?</source>
        <translation>Haben Sie Migräne?</translation>
    </message>
    <message>
        <source>Note it; keep the level low and stop on request.</source>
        <translation>Notieren; Stufe niedrig halten und auf Wunsch stoppen.</translation>
    </message>
    <message>
        <source>Breast-feeding</source>
        <translation>Stillzeit</translation>
    </message>
    <message>
        <source>Are you breast-feeding?</source>
        <translation>Stillen Sie?</translation>
    </message>
    <message>
        <source>Sources disagree: one says avoid, one calls it safe. Note it.</source>
        <translation>Die Quellen sind uneins: eine rät ab, eine nennt es sicher. Notieren.</translation>
    </message>
    <message>
        <source>Calls it safe.</source>
        <translation>Nennt es sicher.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Do you take medicines that thin the skin, antidepressants or others?</source>
        <translation>Nehmen Sie Medikamente, die die Haut dünner machen, Antidepressiva oder andere?</translation>
    </message>
    <message>
        <source>Note them.</source>
        <translation>Notieren.</translation>
    </message>
    <message>
        <source>Responses vary.</source>
        <translation>Die Reaktionen sind verschieden.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Are you allergic to gels, metals or products?</source>
        <translation>Sind Sie allergisch gegen Gele, Metalle oder Produkte?</translation>
    </message>
    <message>
        <source>Note them, and check the gel and contacts.</source>
        <translation>Notieren, und Gel und Elektroden prüfen.</translation>
    </message>
    <message>
        <source>Must be recorded.</source>
        <translation>Muss aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Fillings, braces or bridgework</source>
        <translation>Füllungen, Zahnspange oder Brücken</translation>
    </message>
    <message>
        <source>Do you have fillings, braces or bridgework?</source>
        <translation>Haben Sie Füllungen, eine Zahnspange oder Brücken?</translation>
    </message>
    <message>
        <source>Lower level at lips and cheeks.</source>
        <translation>Niedrigere Stufe an Lippen und Wangen.</translation>
    </message>
    <message>
        <source>Must be removed.</source>
        <translation>Muss entfernt werden.</translation>
    </message>
    <message>
        <source>A metallic taste is not about dental work.</source>
        <translation>Metallischer Geschmack hat nichts mit Zahnersatz zu tun.</translation>
    </message>
    <message>
        <source>Piercings</source>
        <translation>Piercings</translation>
    </message>
    <message>
        <source>Do you have piercings in face or neck?</source>
        <translation>Haben Sie Piercings in Gesicht oder Hals?</translation>
    </message>
    <message>
        <source>Remove them before the start.</source>
        <translation>Vor dem Start entfernen.</translation>
    </message>
    <message>
        <source>Need not be removed.</source>
        <translation>Müssen nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Clenching or grinding</source>
        <translation>Pressen oder Knirschen</translation>
    </message>
    <message>
        <source>Do you clench or grind your teeth?</source>
        <translation>Pressen oder knirschen Sie mit den Zähnen?</translation>
    </message>
    <message>
        <source>Leave out the part of the jaw near the ear.</source>
        <translation>Den Teil des Kiefers nahe dem Ohr auslassen.</translation>
    </message>
    <message>
        <source>Headache and jaw tension after work near the ear, one user reports.</source>
        <translation>Kopfschmerz und Kieferspannung nach Arbeit nahe dem Ohr, berichtet eine Anwenderin.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Leave the neck out unless the device lists it.</source>
        <translation>Den Hals auslassen, außer das Gerät führt ihn auf.</translation>
    </message>
    <message>
        <source>Not over the neck or near the chest.</source>
        <translation>Nicht über dem Hals oder nahe der Brust.</translation>
    </message>
    <message>
        <source>Cleared for face and neck.</source>
        <translation>Für Gesicht und Hals zugelassen.</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>Never on the lid or over the eyeball.</source>
        <translation>Nie auf dem Lid oder über dem Augapfel.</translation>
    </message>
    <message>
        <source>Never on the lid or the eyeball.</source>
        <translation>Nie auf dem Lid oder dem Augapfel.</translation>
    </message>
    <message>
        <source>fragile skin</source>
        <translation>empfindliche Haut</translation>
    </message>
    <message>
        <source>Below the eye with a small head.</source>
        <translation>Unter dem Auge mit einem kleinen Kopf.</translation>
    </message>
    <message>
        <source>Current paths</source>
        <translation>Stromwege</translation>
    </message>
    <message>
        <source>Placements that send the current through head, chest or throat are refused or warned about.</source>
        <translation>Platzierungen, die den Strom durch Kopf, Brust oder Kehle leiten, werden abgelehnt oder mit Warnung versehen.</translation>
    </message>
    <message>
        <source>See the list of current paths in the zone catalogue.</source>
        <translation>Siehe die Liste der Stromwege im Zonenkatalog.</translation>
    </message>
    <message>
        <source>Device not listed</source>
        <translation>Gerät nicht aufgeführt</translation>
    </message>
    <message>
        <source>Nothing is recorded about this device: its limits, sites and family must be confirmed from its manual.</source>
        <translation>Zu diesem Gerät ist nichts verzeichnet: Grenzen, Bereiche und Art müssen im Handbuch geprüft werden.</translation>
    </message>
    <message>
        <source>Tua Viso</source>
        <translation>Tua Viso</translation>
    </message>
    <message>
        <source>The trade FAQ lists it among microcurrent machines; two other texts describe a felt muscle twitch and a stimulator on a 9 V battery. The family is inferred from them.</source>
        <translation>Die Fachhandels-FAQ führt es unter Mikrostromgeräten; zwei andere Texte beschreiben ein spürbares Muskelzucken und einen Stimulator mit 9-V-Batterie. Die Art ist daraus abgeleitet.</translation>
    </message>
    <message>
        <source>A later Tua face device was cleared as a TENS-type device with two channels (K192077, 2020-09-30); whether the maker is the same was not checked.</source>
        <translation>Ein späteres Tua-Gesichtsgerät wurde als TENS-Gerät mit zwei Kanälen zugelassen (K192077, 30.09.2020); ob der Hersteller derselbe ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>name only</source>
        <translation>nur der Name</translation>
    </message>
    <message>
        <source>EZZI LIFT</source>
        <translation>EZZI LIFT</translation>
    </message>
    <message>
        <source>BIO face lift</source>
        <translation>BIO face lift</translation>
    </message>
    <message>
        <source>Myopulse</source>
        <translation>Myopulse</translation>
    </message>
    <message>
        <source>Companion instrument of the Electro-Acuscope, for which a training site advises at most 200 uA on head, neck and face and up to 600 uA on torso and legs. No limit of the Myopulse itself was found.</source>
        <translation>Begleitgerät des Electro-Acuscope, für das eine Schulungsseite höchstens 200 µA an Kopf, Hals und Gesicht und bis zu 600 µA an Rumpf und Beinen rät. Für das Myopulse selbst wurde keine Grenze gefunden.</translation>
    </message>
    <message>
        <source>A 1988 newspaper article on its labelling is not a clearance record.</source>
        <translation>Ein Zeitungsartikel von 1988 über seine Kennzeichnung ist kein Zulassungsnachweis.</translation>
    </message>
    <message>
        <source>NuFACE Plus</source>
        <translation>NuFACE Plus</translation>
    </message>
    <message>
        <source>Over the counter; one to five indicator lights.</source>
        <translation>Rezeptfrei; ein bis fünf Anzeigeleuchten.</translation>
    </message>
    <message>
        <source>NuFACE Mini (2014)</source>
        <translation>NuFACE Mini (2014)</translation>
    </message>
    <message>
        <source>Levels by button; from the highest the next press goes to the lowest. How many is not stated.</source>
        <translation>Stufen per Taste; nach der höchsten folgt die niedrigste. Wie viele, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>NuFACE Mini (2019)</source>
        <translation>NuFACE Mini (2019)</translation>
    </message>
    <message>
        <source>The manual says not to treat after recent surgery.</source>
        <translation>Laut Handbuch nicht nach kürzlicher Operation behandeln.</translation>
    </message>
    <message>
        <source>The user adjusts the settings.</source>
        <translation>Die Anwenderin stellt die Werte ein.</translation>
    </message>
    <message>
        <source>Whether the manual read belongs to exactly this model was not checked.</source>
        <translation>Ob das gelesene Handbuch genau zu diesem Modell gehört, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>NuFACE Mini+</source>
        <translation>NuFACE Mini+</translation>
    </message>
    <message>
        <source>Levels by button, told by lights, beeps and a hum. How many is not stated.</source>
        <translation>Stufen per Taste, angezeigt durch Leuchten, Töne und ein Summen. Wie viele, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>NuFACE FIX</source>
        <translation>NuFACE FIX</translation>
    </message>
    <message>
        <source>Two spheres.</source>
        <translation>Zwei Kugeln.</translation>
    </message>
    <message>
        <source>NuFACE FIX+</source>
        <translation>NuFACE FIX+</translation>
    </message>
    <message>
        <source>NuBODY</source>
        <translation>NuBODY</translation>
    </message>
    <message>
        <source>Four spheres; for the skin of the body.</source>
        <translation>Vier Kugeln; für die Haut des Körpers.</translation>
    </message>
    <message>
        <source>NeurotriS face system</source>
        <translation>NeurotriS Gesichtssystem</translation>
    </message>
    <message>
        <source>FDA warning letters of 2015 and 2023 concern the maker; in 2020 the maker showed an FDA letter saying the violations of 2015 were addressed. The spa article calls the devices cleared.</source>
        <translation>FDA-Warnschreiben von 2015 und 2023 betreffen den Hersteller; 2020 zeigte er ein FDA-Schreiben, wonach die Verstöße von 2015 behoben wurden. Der Spa-Artikel nennt die Geräte zugelassen.</translation>
    </message>
    <message>
        <source>Made by hand and to order: record serial, configuration and last service of each unit.</source>
        <translation>Von Hand und auf Bestellung gefertigt: Seriennummer, Ausführung und letzte Wartung jedes Geräts notieren.</translation>
    </message>
    <message>
        <source>A practitioner calls the Pico toner of the same maker hands-free.</source>
        <translation>Eine Behandlerin nennt den Pico Toner desselben Herstellers freihändig.</translation>
    </message>
    <message>
        <source>NeurotriS body system</source>
        <translation>NeurotriS Körpersystem</translation>
    </message>
    <message>
        <source>MyoLift QT</source>
        <translation>MyoLift QT</translation>
    </message>
    <message>
        <source>The maker writes of cleared technology; no K number was found.</source>
        <translation>Der Hersteller schreibt von zugelassener Technik; eine K-Nummer wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>lockerer</translation>
    </message>
    <message>
        <source>Meant to stay below perception, without a twitch.</source>
        <translation>Soll unter der Wahrnehmung bleiben, ohne Zucken.</translation>
    </message>
    <message>
        <source>staff answer in the comments, 2021-10-04, not checked in the manual</source>
        <translation>Antwort des Personals in den Kommentaren, 04.10.2021, nicht im Handbuch geprüft</translation>
    </message>
    <message>
        <source>MyoLift Mini</source>
        <translation>MyoLift Mini</translation>
    </message>
    <message>
        <source>MyoLift 600</source>
        <translation>MyoLift 600</translation>
    </message>
    <message>
        <source>MyoLift MD</source>
        <translation>MyoLift MD</translation>
    </message>
    <message>
        <source>BEAR 2</source>
        <translation>BEAR 2</translation>
    </message>
    <message>
        <source>The maker&apos;s blog suggests the neck too; not verified, so not listed.</source>
        <translation>Der Blog des Herstellers schlägt auch den Hals vor; nicht geprüft, daher nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Clearance files of the maker exist; none for a BEAR could be read.</source>
        <translation>Zulassungsakten des Herstellers gibt es; zu einem BEAR konnte keine gelesen werden.</translation>
    </message>
    <message>
        <source>The older BEAR adapts its current to the skin&apos;s resistance within the chosen level.</source>
        <translation>Der ältere BEAR passt seinen Strom innerhalb der gewählten Stufe dem Hautwiderstand an.</translation>
    </message>
    <message>
        <source>BEAR 2 eyes &amp; lips</source>
        <translation>BEAR 2 eyes &amp; lips</translation>
    </message>
    <message>
        <source>Made for the eye area, the lips and the brows.</source>
        <translation>Für Augenpartie, Lippen und Brauen gemacht.</translation>
    </message>
    <message>
        <source>BEAR 2 go</source>
        <translation>BEAR 2 go</translation>
    </message>
    <message>
        <source>Compact, for travel.</source>
        <translation>Kompakt, für die Reise.</translation>
    </message>
    <message>
        <source>Beautiful Image Model 900</source>
        <translation>Beautiful Image Model 900</translation>
    </message>
    <message>
        <source>The seller&apos;s site words its status more strongly than the record does; only the record counts.</source>
        <translation>Die Seite des Verkäufers formuliert den Status stärker als die Akte; nur die Akte zählt.</translation>
    </message>
    <message>
        <source>names the maker, no model</source>
        <translation>nennt den Hersteller, kein Modell</translation>
    </message>
    <message>
        <source>SonicLift ST261</source>
        <translation>SonicLift ST261</translation>
    </message>
    <message>
        <source>A separate vibration mode runs at 108.7 Hz.</source>
        <translation>Ein eigener Vibrationsmodus läuft mit 108,7 Hz.</translation>
    </message>
    <message>
        <source>Everyway Facial MENS MT-200</source>
        <translation>Everyway Facial MENS MT-200</translation>
    </message>
    <message>
        <source>Runs from a 9 V battery.</source>
        <translation>Läuft mit einer 9-V-Batterie.</translation>
    </message>
    <message>
        <source>EP-400</source>
        <translation>EP-400</translation>
    </message>
    <message>
        <source>Two heads: the large one for the cheeks, the small one for below the eyes.</source>
        <translation>Zwei Köpfe: der große für die Wangen, der kleine für unter den Augen.</translation>
    </message>
    <message>
        <source>About 10 minutes, two or three times a week.</source>
        <translation>Etwa 10 Minuten, zwei- oder dreimal pro Woche.</translation>
    </message>
    <message>
        <source>RejuvatoneMD</source>
        <translation>RejuvatoneMD</translation>
    </message>
    <message>
        <source>Two spheres, adjustable.</source>
        <translation>Zwei Kugeln, verstellbar.</translation>
    </message>
    <message>
        <source>ZIIP+</source>
        <translation>ZIIP+</translation>
    </message>
    <message>
        <source>GESKE Face-Lift Pen</source>
        <translation>GESKE Face-Lift Pen</translation>
    </message>
    <message>
        <source>Microcurrent Facial Device EEI101</source>
        <translation>Mikrostrom-Gesichtsgerät EEI101</translation>
    </message>
    <message>
        <source>Over the counter.</source>
        <translation>Rezeptfrei.</translation>
    </message>
    <message>
        <source>RenuSpa iO</source>
        <translation>RenuSpa iO</translation>
    </message>
    <message>
        <source>Healthy, unbroken skin only.</source>
        <translation>Nur gesunde, unverletzte Haut.</translation>
    </message>
    <message>
        <source>BMR Face</source>
        <translation>BMR Face</translation>
    </message>
    <message>
        <source>Gel pads in front of each ear; programs of 10 to 20 minutes.</source>
        <translation>Gelpads vor jedem Ohr; Programme von 10 bis 20 Minuten.</translation>
    </message>
    <message>
        <source>FaceMaster</source>
        <translation>FaceMaster</translation>
    </message>
    <message>
        <source>Not sub-sensory; two wands, with prompts on a display and by sound.</source>
        <translation>Nicht unter der Wahrnehmung; zwei Stäbe, mit Hinweisen auf einer Anzeige und per Ton.</translation>
    </message>
    <message>
        <source>Halo massager, microcurrent mode</source>
        <translation>Halo-Massagegerät, Mikrostrommodus</translation>
    </message>
    <message>
        <source>Not over the neck, and not near or across the chest.</source>
        <translation>Nicht über dem Hals, nicht nahe der Brust oder über die Brust.</translation>
    </message>
    <message>
        <source>No K number was read.</source>
        <translation>Es wurde keine K-Nummer gelesen.</translation>
    </message>
    <message>
        <source>Pantheon clinical microcurrent stimulator</source>
        <translation>Pantheon klinischer Mikrostromstimulator</translation>
    </message>
    <message>
        <source>Settings of 10, 25, 50 and 100 to 600 uA, the last in steps of 100.</source>
        <translation>Einstellungen von 10, 25, 50 und 100 bis 600 µA, letztere in Schritten von 100.</translation>
    </message>
    <message>
        <source>Flexistim, microcurrent mode</source>
        <translation>Flexistim, Mikrostrommodus</translation>
    </message>
    <message>
        <source>A pain unit; medical uses are out of scope here.</source>
        <translation>Ein Schmerztherapiegerät; medizinische Anwendungen gehören nicht hierher.</translation>
    </message>
    <message>
        <source>Alligator clips</source>
        <translation>Krokodilklemmen</translation>
    </message>
    <message>
        <source>Clip-on contacts for work at home; placement, time and current are not stated. Offered for static, hands-free steps by inference.</source>
        <translation>Anklemmbare Kontakte für die Arbeit zu Hause; Platzierung, Zeit und Strom sind nicht angegeben. Für statische, freihändige Schritte abgeleitet.</translation>
    </message>
    <message>
        <source>Frontalis (occipitofrontalis)</source>
        <translation>Frontalis (Occipitofrontalis)</translation>
    </message>
    <message>
        <source>epicranial aponeurosis</source>
        <translation>Sehnenhaube (Galea aponeurotica)</translation>
    </message>
    <message>
        <source>skin of the brow and forehead</source>
        <translation>Haut von Braue und Stirn</translation>
    </message>
    <message>
        <source>Corrugator supercilii</source>
        <translation>Corrugator supercilii</translation>
    </message>
    <message>
        <source>inner end of the brow ridge</source>
        <translation>inneres Ende des Brauenwulstes</translation>
    </message>
    <message>
        <source>skin of the brow</source>
        <translation>Haut der Braue</translation>
    </message>
    <message>
        <source>Procerus</source>
        <translation>Procerus</translation>
    </message>
    <message>
        <source>nasal bone and lateral nasal cartilage</source>
        <translation>Nasenbein und seitlicher Nasenknorpel</translation>
    </message>
    <message>
        <source>skin low on the forehead, between the brows</source>
        <translation>Haut unten an der Stirn, zwischen den Brauen</translation>
    </message>
    <message>
        <source>Orbicularis oculi</source>
        <translation>Orbicularis oculi</translation>
    </message>
    <message>
        <source>inner margin of the orbit</source>
        <translation>innerer Rand der Augenhöhle</translation>
    </message>
    <message>
        <source>skin around the orbit</source>
        <translation>Haut rund um die Augenhöhle</translation>
    </message>
    <message>
        <source>Temporalis</source>
        <translation>Temporalis</translation>
    </message>
    <message>
        <source>temporal fossa</source>
        <translation>Schläfengrube</translation>
    </message>
    <message>
        <source>coronoid process of the mandible</source>
        <translation>Kronenfortsatz des Unterkiefers</translation>
    </message>
    <message>
        <source>Nasalis</source>
        <translation>Nasalis</translation>
    </message>
    <message>
        <source>maxilla</source>
        <translation>Oberkiefer</translation>
    </message>
    <message>
        <source>nasal cartilage</source>
        <translation>Nasenknorpel</translation>
    </message>
    <message>
        <source>Levator labii superioris alaeque nasi</source>
        <translation>Levator labii superioris alaeque nasi</translation>
    </message>
    <message>
        <source>frontal process of the maxilla</source>
        <translation>Stirnfortsatz des Oberkiefers</translation>
    </message>
    <message>
        <source>wing of the nose and upper lip</source>
        <translation>Nasenflügel und Oberlippe</translation>
    </message>
    <message>
        <source>Levator labii superioris</source>
        <translation>Levator labii superioris</translation>
    </message>
    <message>
        <source>lower margin of the orbit (and zygoma)</source>
        <translation>unterer Rand der Augenhöhle (und Jochbein)</translation>
    </message>
    <message>
        <source>Levator anguli oris</source>
        <translation>Levator anguli oris</translation>
    </message>
    <message>
        <source>maxilla, below the infraorbital foramen</source>
        <translation>Oberkiefer, unter dem Foramen infraorbitale</translation>
    </message>
    <message>
        <source>Zygomaticus major</source>
        <translation>Zygomaticus major</translation>
    </message>
    <message>
        <source>zygomatic bone</source>
        <translation>Jochbein</translation>
    </message>
    <message>
        <source>Zygomaticus minor</source>
        <translation>Zygomaticus minor</translation>
    </message>
    <message>
        <source>Risorius</source>
        <translation>Risorius</translation>
    </message>
    <message>
        <source>fascia over the parotid and masseter</source>
        <translation>Faszie über Parotis und Masseter</translation>
    </message>
    <message>
        <source>Buccinator</source>
        <translation>Buccinator</translation>
    </message>
    <message>
        <source>alveolar processes of maxilla and mandible</source>
        <translation>Alveolarfortsätze von Ober- und Unterkiefer</translation>
    </message>
    <message>
        <source>orbicularis oris at the mouth corner</source>
        <translation>Orbicularis oris am Mundwinkel</translation>
    </message>
    <message>
        <source>Masseter</source>
        <translation>Masseter</translation>
    </message>
    <message>
        <source>zygomatic arch</source>
        <translation>Jochbogen</translation>
    </message>
    <message>
        <source>ramus and angle of the mandible</source>
        <translation>Ast und Winkel des Unterkiefers</translation>
    </message>
    <message>
        <source>Orbicularis oris</source>
        <translation>Orbicularis oris</translation>
    </message>
    <message>
        <source>maxilla and mandible</source>
        <translation>Ober- und Unterkiefer</translation>
    </message>
    <message>
        <source>lips (some cards: mouth corners)</source>
        <translation>Lippen (manche Karten: Mundwinkel)</translation>
    </message>
    <message>
        <source>Depressor anguli oris</source>
        <translation>Depressor anguli oris</translation>
    </message>
    <message>
        <source>body and oblique line of the mandible</source>
        <translation>Körper und schräge Linie des Unterkiefers</translation>
    </message>
    <message>
        <source>Depressor labii inferioris</source>
        <translation>Depressor labii inferioris</translation>
    </message>
    <message>
        <source>mandible, between the midline and the mental foramen</source>
        <translation>Unterkiefer, zwischen Mittellinie und Foramen mentale</translation>
    </message>
    <message>
        <source>skin of the lower lip</source>
        <translation>Haut der Unterlippe</translation>
    </message>
    <message>
        <source>Mentalis</source>
        <translation>Mentalis</translation>
    </message>
    <message>
        <source>mandible, below the incisors</source>
        <translation>Unterkiefer, unter den Schneidezähnen</translation>
    </message>
    <message>
        <source>skin of the chin (one card: lower lip)</source>
        <translation>Haut des Kinns (eine Karte: Unterlippe)</translation>
    </message>
    <message>
        <source>Platysma</source>
        <translation>Platysma</translation>
    </message>
    <message>
        <source>fascia over pectoralis major and deltoid</source>
        <translation>Faszie über Pectoralis major und Deltoideus</translation>
    </message>
    <message>
        <source>lower edge of the mandible and skin of the lower face</source>
        <translation>unterer Rand des Unterkiefers und Haut des unteren Gesichts</translation>
    </message>
    <message>
        <source>Digastric, anterior belly</source>
        <translation>Digastricus, vorderer Bauch</translation>
    </message>
    <message>
        <source>digastric fossa of the mandible</source>
        <translation>Fossa digastrica des Unterkiefers</translation>
    </message>
    <message>
        <source>intermediate tendon at the hyoid</source>
        <translation>Zwischensehne am Zungenbein</translation>
    </message>
    <message>
        <source>Sternocleidomastoid</source>
        <translation>Sternocleidomastoideus</translation>
    </message>
    <message>
        <source>sternum and clavicle</source>
        <translation>Brustbein und Schlüsselbein</translation>
    </message>
    <message>
        <source>mastoid process</source>
        <translation>Warzenfortsatz</translation>
    </message>
    <message>
        <source>Rectus abdominis</source>
        <translation>Rectus abdominis</translation>
    </message>
    <message>
        <source>pubis</source>
        <translation>Schambein</translation>
    </message>
    <message>
        <source>costal cartilages and xiphoid process</source>
        <translation>Rippenknorpel und Schwertfortsatz</translation>
    </message>
    <message>
        <source>External oblique</source>
        <translation>Äußerer schräger Bauchmuskel</translation>
    </message>
    <message>
        <source>lower eight ribs</source>
        <translation>untere acht Rippen</translation>
    </message>
    <message>
        <source>mostly the linea alba</source>
        <translation>hauptsächlich die Linea alba</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>Gluteus maximus</translation>
    </message>
    <message>
        <source>back of the ilium, sacrum and coccyx</source>
        <translation>Rückseite des Darmbeins, Kreuzbein und Steißbein</translation>
    </message>
    <message>
        <source>gluteal tuberosity of the femur and iliotibial band</source>
        <translation>Tuberositas glutea des Oberschenkelknochens und Tractus iliotibialis</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation>Gluteus medius</translation>
    </message>
    <message>
        <source>outer surface of the ilium</source>
        <translation>Außenfläche des Darmbeins</translation>
    </message>
    <message>
        <source>greater trochanter</source>
        <translation>großer Rollhügel</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <translation>Rectus femoris</translation>
    </message>
    <message>
        <source>front of the ilium, above the hip socket</source>
        <translation>Vorderseite des Darmbeins, über der Hüftpfanne</translation>
    </message>
    <message>
        <source>patella and tibial tuberosity</source>
        <translation>Kniescheibe und Schienbeinhöcker</translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <translation>Vastus lateralis</translation>
    </message>
    <message>
        <source>area of the greater trochanter, linea aspera</source>
        <translation>Bereich des großen Rollhügels, Linea aspera</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Ischiokrurale Muskulatur</translation>
    </message>
    <message>
        <source>ischial tuberosity</source>
        <translation>Sitzbeinhöcker</translation>
    </message>
    <message>
        <source>upper tibia (semitendinosus, semimembranosus)</source>
        <translation>oberes Schienbein (Semitendinosus, Semimembranosus)</translation>
    </message>
    <message>
        <source>Device and contacts clean, device charged and unplugged (no output while charging)</source>
        <translation>Gerät und Elektroden sauber, Gerät geladen und vom Netz getrennt (keine Abgabe während des Ladens)</translation>
    </message>
    <message>
        <source>Device and contacts clean, device charged and unplugged (runs from its battery only, not from the mains)</source>
        <translation>Gerät und Elektroden sauber, Gerät geladen und vom Netz getrennt (läuft nur mit Akku, nicht am Netz)</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Weitere Fragen</translation>
    </message>
    <message>
        <source>left out at the start</source>
        <translation>beim Start ausgelassen</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Free choice</source>
        <translation>Freie Wahl</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Compare the two sides in the mirror</source>
        <translation>Beide Seiten im Spiegel vergleichen</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>nur eine Seite</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>The device {device} names the {stranger}, which does not exist.</source>
        <translation>Das Gerät {device} nennt {stranger}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The {kind} {item} is listed twice.</source>
        <translation>{kind} {item} ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>The source {source} is cited and not listed.</source>
        <translation>Die Quelle {source} wird zitiert und ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>The zone {zone} names the {stranger}, which does not exist.</source>
        <translation>Die Zone {zone} nennt {stranger}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The current path {path} names the {stranger}, which does not exist.</source>
        <translation>Der Stromweg {path} nennt {stranger}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The screening rule {rule} names the {stranger}, which does not exist.</source>
        <translation>Die Anamneseregel {rule} nennt {stranger}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Begin it with &quot;kind&quot;: &quot;{kind}&quot;, &quot;format&quot;: {number}.</source>
        <translation>Beginnen Sie mit &quot;kind&quot;: &quot;{kind}&quot;, &quot;format&quot;: {number}.</translation>
    </message>
    <message>
        <source>This is not a microtimer device profile.</source>
        <translation>Das ist kein microtimer-Geräteprofil.</translation>
    </message>
    <message>
        <source>The profile does not say which format it is written in.</source>
        <translation>Das Profil sagt nicht, in welchem Format es geschrieben ist.</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;: {number}.</source>
        <translation>Schreiben Sie &quot;format&quot;: {number}.</translation>
    </message>
    <message>
        <source>The profile is in format {version}; this microtimer reads up to {number}.</source>
        <translation>Das Profil hat das Format {version}; dieses microtimer liest bis {number}.</translation>
    </message>
    <message>
        <source>Use a newer microtimer.</source>
        <translation>Verwenden Sie ein neueres microtimer.</translation>
    </message>
    <message>
        <source>The source key &quot;{key}&quot; already stands for another source.</source>
        <translation>Der Quellenschlüssel &quot;{key}&quot; steht schon für eine andere Quelle.</translation>
    </message>
    <message>
        <source>Give the source a key of its own.</source>
        <translation>Geben Sie der Quelle einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The source &quot;{key}&quot; is cited and not listed.</source>
        <translation>Die Quelle &quot;{key}&quot; wird zitiert und ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>List it under &quot;sources&quot;.</source>
        <translation>Führen Sie sie unter &quot;sources&quot; auf.</translation>
    </message>
    <message>
        <source>See: microtimer zones, and the screening rules.</source>
        <translation>Siehe: microtimer zones und die Anamneseregeln.</translation>
    </message>
    <message>
        <source>{by} names the screening rule {names}, which the house list does not have. Use a rule id of the list, or give label, question and severity.</source>
        <translation>{by} nennt die Anamneseregel {names}, die in der Hausliste fehlt. Verwenden Sie eine Regelkennung der Liste, oder geben Sie label, question und severity an.</translation>
    </message>
    <message>
        <source>No screening rule is called {rule_id}.</source>
        <translation>Keine Anamneseregel heißt {rule_id}.</translation>
    </message>
    <message>
        <source>The screening rule {rule} of {by} says too little to be asked.</source>
        <translation>Die Anamneseregel {rule} von {by} sagt zu wenig, um gefragt zu werden.</translation>
    </message>
    <message>
        <source>The rule {rule} has no variant {variant}.</source>
        <translation>Die Regel {rule} hat keine Variante {variant}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Begin it with { and end it with }, or remove the file.</source>
        <translation>Beginnen Sie sie mit { und beenden Sie sie mit }, oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON kennt keine Kommentare.</translation>
    </message>
    <message>
        <source>Remove it, or keep the words in a &quot;note&quot; of the protocol.</source>
        <translation>Entfernen Sie ihn, oder behalten Sie die Worte in einer &quot;note&quot; des Protokolls.</translation>
    </message>
    <message>
        <source>A comment begins here and never ends.</source>
        <translation>Hier beginnt ein Kommentar, der nie endet.</translation>
    </message>
    <message>
        <source>Remove it: JSON has no comments.</source>
        <translation>Entfernen Sie ihn: JSON kennt keine Kommentare.</translation>
    </message>
    <message>
        <source>A comma stands here without a value before it.</source>
        <translation>Hier steht ein Komma ohne Wert davor.</translation>
    </message>
    <message>
        <source>Remove the comma.</source>
        <translation>Entfernen Sie das Komma.</translation>
    </message>
    <message>
        <source>A comma is missing after this value.</source>
        <translation>Nach diesem Wert fehlt ein Komma.</translation>
    </message>
    <message>
        <source>Write , between two entries.</source>
        <translation>Schreiben Sie , zwischen zwei Einträge.</translation>
    </message>
    <message>
        <source>A semicolon stands where a comma belongs.</source>
        <translation>Ein Strichpunkt steht, wo ein Komma hingehört.</translation>
    </message>
    <message>
        <source>Write , instead of ;.</source>
        <translation>Schreiben Sie , statt ;.</translation>
    </message>
    <message>
        <source>An equals sign stands where a colon belongs.</source>
        <translation>Ein Gleichheitszeichen steht, wo ein Doppelpunkt hingehört.</translation>
    </message>
    <message>
        <source>Write : instead of =.</source>
        <translation>Schreiben Sie : statt =.</translation>
    </message>
    <message>
        <source>A number is followed by a colon.</source>
        <translation>Auf eine Zahl folgt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>Write a time as seconds: 90, not 1:30.</source>
        <translation>Schreiben Sie Zeiten in Sekunden: 90, nicht 1:30.</translation>
    </message>
    <message>
        <source>A colon or equals sign stands where a comma belongs.</source>
        <translation>Ein Doppelpunkt oder Gleichheitszeichen steht, wo ein Komma hingehört.</translation>
    </message>
    <message>
        <source>Keys with values belong inside { }; inside [ ] stand values alone.</source>
        <translation>Schlüssel mit Werten gehören in { }; in [ ] stehen nur Werte.</translation>
    </message>
    <message>
        <source>A value stands here without a key.</source>
        <translation>Hier steht ein Wert ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Inside { } every value needs a key before it, as in &quot;name&quot;: 1.</source>
        <translation>In { } braucht jeder Wert einen Schlüssel davor, wie in &quot;name&quot;: 1.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Write a value here, or remove the entry.</source>
        <translation>Schreiben Sie hier einen Wert, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>The document ended before this.</source>
        <translation>Das Dokument war schon davor zu Ende.</translation>
    </message>
    <message>
        <source>One file holds one document: remove what follows, or put it into a file of its own.</source>
        <translation>Eine Datei enthält ein Dokument: entfernen Sie, was folgt, oder geben Sie ihm eine eigene Datei.</translation>
    </message>
    <message>
        <source>A &quot; inside a text ends the text here.</source>
        <translation>Ein &quot; in einem Text beendet den Text hier.</translation>
    </message>
    <message>
        <source>Write \&quot; for a quotation mark inside a text.</source>
        <translation>Schreiben Sie \&quot; für ein Anführungszeichen in einem Text.</translation>
    </message>
    <message>
        <source>Single quotation marks stand around a text.</source>
        <translation>Um einen Text stehen einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write &quot; at both ends.</source>
        <translation>Schreiben Sie &quot; an beiden Enden.</translation>
    </message>
    <message>
        <source>A curly quotation mark stands where a straight one belongs.</source>
        <translation>Ein typografisches Anführungszeichen steht, wo ein gerades hingehört.</translation>
    </message>
    <message>
        <source>Write &quot; at both ends; word processors change it, plain-text editors do not.</source>
        <translation>Schreiben Sie &quot; an beiden Enden; Textverarbeitungen ändern es, einfache Editoren nicht.</translation>
    </message>
    <message>
        <source>The text that begins here is not closed in its line.</source>
        <translation>Der Text, der hier beginnt, wird in seiner Zeile nicht geschlossen.</translation>
    </message>
    <message>
        <source>Write &quot; where it ends; for a line break inside a text write \n.</source>
        <translation>Schreiben Sie &quot; an sein Ende; für einen Zeilenumbruch im Text schreiben Sie \n.</translation>
    </message>
    <message>
        <source>Only the first {limit} problems are listed; there are more from here on.</source>
        <translation>Nur die ersten {limit} Probleme sind aufgeführt; danach gibt es weitere.</translation>
    </message>
    <message>
        <source>Mend those above and check again.</source>
        <translation>Beheben Sie die obigen, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The file holds more than {limit:,} values.</source>
        <translation>Die Datei enthält mehr als {limit:,} Werte.</translation>
    </message>
    <message>
        <source>Split it into several files, or use repeats instead of copies.</source>
        <translation>Teilen Sie sie in mehrere Dateien, oder verwenden Sie Wiederholungen statt Kopien.</translation>
    </message>
    <message>
        <source>Brackets are nested more than {limit} deep.</source>
        <translation>Klammern sind mehr als {limit} tief verschachtelt.</translation>
    </message>
    <message>
        <source>A few levels are enough: look for brackets that are opened but not closed before this one.</source>
        <translation>Wenige Ebenen genügen: suchen Sie davor nach Klammern, die geöffnet und nicht geschlossen wurden.</translation>
    </message>
    <message>
        <source>A key is longer than {limit:,} characters.</source>
        <translation>Ein Schlüssel ist länger als {limit:,} Zeichen.</translation>
    </message>
    <message>
        <source>Look for a &quot; that is missing at the end of a shorter key.</source>
        <translation>Suchen Sie nach einem fehlenden &quot; am Ende eines kürzeren Schlüssels.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; is already written in line {first_line}, inside the same brackets.</source>
        <translation>Der Schlüssel &quot;{key}&quot; steht schon in Zeile {first_line}, in denselben Klammern.</translation>
    </message>
    <message>
        <source>Keep one of the two, or rename one if both are meant.</source>
        <translation>Behalten Sie einen von beiden, oder benennen Sie einen um, wenn beide gemeint sind.</translation>
    </message>
    <message>
        <source>The key {key} has no quotation marks.</source>
        <translation>Der Schlüssel {key} hat keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write &quot;{key}&quot;.</source>
        <translation>Schreiben Sie &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>A colon is missing after the key &quot;{key}&quot;.</source>
        <translation>Nach dem Schlüssel &quot;{key}&quot; fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>Write : between the key and its value.</source>
        <translation>Schreiben Sie : zwischen Schlüssel und Wert.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; has no value.</source>
        <translation>Der Schlüssel &quot;{key}&quot; hat keinen Wert.</translation>
    </message>
    <message>
        <source>Write a colon and a value after it, or remove the key.</source>
        <translation>Schreiben Sie Doppelpunkt und Wert dahinter, oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>A comma stands before the closing {closer}.</source>
        <translation>Vor dem schließenden {closer} steht ein Komma.</translation>
    </message>
    <message>
        <source>A {found} stands here while the {opened} of line {opened_line} is still open.</source>
        <translation>Hier steht {found}, während {opened} aus Zeile {opened_line} noch offen ist.</translation>
    </message>
    <message>
        <source>Write {partner} before it, or remove it.</source>
        <translation>Schreiben Sie {partner} davor, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The {opened} here is never closed: the file ends first.</source>
        <translation>Das {opened} hier wird nie geschlossen: die Datei endet vorher.</translation>
    </message>
    <message>
        <source>Write {partner} where it belongs; look for an unfinished copy.</source>
        <translation>Schreiben Sie {partner}, wo es hingehört; suchen Sie nach einer unvollständigen Kopie.</translation>
    </message>
    <message>
        <source>This {found} closes nothing.</source>
        <translation>Dieses {found} schließt nichts.</translation>
    </message>
    <message>
        <source>Remove it, or look above for a {partner} that is missing.</source>
        <translation>Entfernen Sie es, oder suchen Sie darüber nach einem fehlenden {partner}.</translation>
    </message>
    <message>
        <source>A \u is not followed by four of the characters 0-9 and a-f.</source>
        <translation>Auf \u folgen nicht vier der Zeichen 0-9 und a-f.</translation>
    </message>
    <message>
        <source>{written} means nothing in JSON.</source>
        <translation>{written} bedeutet in JSON nichts.</translation>
    </message>
    <message>
        <source>A backslash stands at the end of the line.</source>
        <translation>Am Ende der Zeile steht ein umgekehrter Schrägstrich.</translation>
    </message>
    <message>
        <source>For a backslash write \\; else only \&quot; \/ \b \f \n \r \t and \u with four digits are known.</source>
        <translation>Für einen umgekehrten Schrägstrich schreiben Sie \\; sonst sind nur \&quot; \/ \b \f \n \r \t und \u mit vier Ziffern bekannt.</translation>
    </message>
    <message>
        <source>A control character ({code}) stands inside a text.</source>
        <translation>In einem Text steht ein Steuerzeichen ({code}).</translation>
    </message>
    <message>
        <source>A tab ({code}) stands inside a text.</source>
        <translation>In einem Text steht ein Tabulator ({code}).</translation>
    </message>
    <message>
        <source>Replace it with a space, or write \t for a tab.</source>
        <translation>Ersetzen Sie es durch ein Leerzeichen, oder schreiben Sie \t für einen Tabulator.</translation>
    </message>
    <message>
        <source>{written} is half of a character; its other half is missing.</source>
        <translation>{written} ist die Hälfte eines Zeichens; die andere fehlt.</translation>
    </message>
    <message>
        <source>Write the character itself: the file is UTF-8 and can hold it.</source>
        <translation>Schreiben Sie das Zeichen selbst: die Datei ist UTF-8 und kann es enthalten.</translation>
    </message>
    <message>
        <source>A number is written with {length:,} characters.</source>
        <translation>Eine Zahl ist mit {length:,} Zeichen geschrieben.</translation>
    </message>
    <message>
        <source>Write it with at most {limit}.</source>
        <translation>Schreiben Sie sie mit höchstens {limit}.</translation>
    </message>
    <message>
        <source>The number {written} is too large to be stored.</source>
        <translation>Die Zahl {written} ist zu groß, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>Write the number that is meant.</source>
        <translation>Schreiben Sie die gemeinte Zahl.</translation>
    </message>
    <message>
        <source>A number is written with a decimal comma.</source>
        <translation>Eine Zahl ist mit Dezimalkomma geschrieben.</translation>
    </message>
    <message>
        <source>Write {meant}, not {shown}.</source>
        <translation>Schreiben Sie {meant}, nicht {shown}.</translation>
    </message>
    <message>
        <source>{unit} stands after a number.</source>
        <translation>{unit} steht nach einer Zahl.</translation>
    </message>
    <message>
        <source>Write the number alone: the unit belongs to the key, as in dwell_s.</source>
        <translation>Schreiben Sie nur die Zahl: die Einheit gehört zum Schlüssel, wie in dwell_s.</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <translation>Schreiben Sie {meant}.</translation>
    </message>
    <message>
        <source>Write digits, and a point before decimals, as in 0.5.</source>
        <translation>Schreiben Sie Ziffern und vor Dezimalstellen einen Punkt, wie in 0.5.</translation>
    </message>
    <message>
        <source>{written} is not a number as JSON writes it.</source>
        <translation>{written} ist keine Zahl, wie JSON sie schreibt.</translation>
    </message>
    <message>
        <source>{written} is not a number that JSON knows.</source>
        <translation>{written} ist keine Zahl, die JSON kennt.</translation>
    </message>
    <message>
        <source>Write a number, or leave the key out where none is stated.</source>
        <translation>Schreiben Sie eine Zahl, oder lassen Sie den Schlüssel weg, wo keine angegeben ist.</translation>
    </message>
    <message>
        <source>{written} is not a word that JSON knows.</source>
        <translation>{written} ist kein Wort, das JSON kennt.</translation>
    </message>
    <message>
        <source>Write {word}.</source>
        <translation>Schreiben Sie {word}.</translation>
    </message>
    <message>
        <source>The text {shown} has no quotation marks.</source>
        <translation>Der Text {shown} hat keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write &quot;{shown}&quot;.</source>
        <translation>Schreiben Sie &quot;{shown}&quot;.</translation>
    </message>
    <message>
        <source>An invisible character ({character}) stands here.</source>
        <translation>Hier steht ein unsichtbares Zeichen ({character}).</translation>
    </message>
    <message>
        <source>Replace it with an ordinary space.</source>
        <translation>Ersetzen Sie es durch ein gewöhnliches Leerzeichen.</translation>
    </message>
    <message>
        <source>The character {character} cannot stand here.</source>
        <translation>Das Zeichen {character} kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>Remove it, or put the text into quotation marks.</source>
        <translation>Entfernen Sie es, oder setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file is {length:,.2f} MiB long; at most {limit:,.2f} MiB are read.</source>
        <translation>Die Datei ist {length:,.2f} MiB groß; höchstens {limit:,.2f} MiB werden gelesen.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>Save the file again and choose UTF-8 as its encoding.</source>
        <translation>Speichern Sie die Datei erneut mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>The file is saved as {other}, not UTF-8.</source>
        <translation>Die Datei ist als {other} gespeichert, nicht als UTF-8.</translation>
    </message>
    <message>
        <source>Choose the protocol file itself: it is text, and its name ends in .json.</source>
        <translation>Wählen Sie die Protokolldatei selbst: sie ist Text, und ihr Name endet auf .json.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The byte 0x{byte:02X} here is not UTF-8.</source>
        <translation>Das Byte 0x{byte:02X} hier ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>The byte 0x{byte:02X} here is not UTF-8; in the older Windows-1252 it is {guess}.</source>
        <translation>Das Byte 0x{byte:02X} hier ist nicht UTF-8; im älteren Windows-1252 ist es {guess}.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>microamperes</source>
        <translation>Mikroampere</translation>
    </message>
    <message>
        <source>hertz</source>
        <translation>Hertz</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>a stroke</source>
        <translation>ein Zug (stroke)</translation>
    </message>
    <message>
        <source>an approval</source>
        <translation>eine Freigabe (approved)</translation>
    </message>
    <message>
        <source>a source entry</source>
        <translation>ein Quelleneintrag (sources)</translation>
    </message>
    <message>
        <source>a device needs</source>
        <translation>der Gerätebedarf (device)</translation>
    </message>
    <message>
        <source>a yes no parameter</source>
        <translation>ein Ja/Nein-Parameter</translation>
    </message>
    <message>
        <source>an integer parameter</source>
        <translation>ein Ganzzahl-Parameter</translation>
    </message>
    <message>
        <source>a number parameter</source>
        <translation>ein Zahlen-Parameter</translation>
    </message>
    <message>
        <source>a choice parameter</source>
        <translation>ein Auswahl-Parameter</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation>eine Variante</translation>
    </message>
    <message>
        <source>a custom zone</source>
        <translation>eine eigene Zone</translation>
    </message>
    <message>
        <source>a protocol rule</source>
        <translation>eine Regel des Protokolls</translation>
    </message>
    <message>
        <source>a course</source>
        <translation>eine Serie (course)</translation>
    </message>
    <message>
        <source>a block step</source>
        <translation>ein Block-Schritt</translation>
    </message>
    <message>
        <source>a zone step</source>
        <translation>ein Zonen-Schritt</translation>
    </message>
    <message>
        <source>a task step</source>
        <translation>ein Arbeits-Schritt (task)</translation>
    </message>
    <message>
        <source>a gate step</source>
        <translation>ein Checklisten-Schritt (gate)</translation>
    </message>
    <message>
        <source>a checkpoint step</source>
        <translation>ein Kontrollpunkt (checkpoint)</translation>
    </message>
    <message>
        <source>a choice step</source>
        <translation>ein Wahl-Schritt (choice)</translation>
    </message>
    <message>
        <source>a use step</source>
        <translation>ein Verwendungs-Schritt (use)</translation>
    </message>
    <message>
        <source>a lanes step</source>
        <translation>ein Spuren-Schritt (lanes)</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>ein Abschnitt (section)</translation>
    </message>
    <message>
        <source>an aftercare text</source>
        <translation>ein Nachsorgetext</translation>
    </message>
    <message>
        <source>a parameter ref</source>
        <translation>ein Parameterverweis</translation>
    </message>
    <message>
        <source>a map point</source>
        <translation>ein Kartenpunkt</translation>
    </message>
    <message>
        <source>a course phase</source>
        <translation>eine Phase der Serie</translation>
    </message>
    <message>
        <source>a maintenance</source>
        <translation>die Erhaltung (maintenance)</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a step mark</source>
        <translation>eine Marke des Schritts</translation>
    </message>
    <message>
        <source>an intensity ramp</source>
        <translation>eine Stromrampe (ramp)</translation>
    </message>
    <message>
        <source>a step contact</source>
        <translation>eine Elektrode des Schritts (contact)</translation>
    </message>
    <message>
        <source>a session range</source>
        <translation>ein Sitzungsbereich</translation>
    </message>
    <message>
        <source>a gate entry</source>
        <translation>ein Punkt der Checkliste</translation>
    </message>
    <message>
        <source>a choice option</source>
        <translation>eine Möglichkeit der Wahl</translation>
    </message>
    <message>
        <source>a lane</source>
        <translation>eine Spur (lane)</translation>
    </message>
    <message>
        <source>an int range</source>
        <translation>ein Zahlenbereich</translation>
    </message>
    <message>
        <source>a device file</source>
        <translation>eine Gerätedatei</translation>
    </message>
    <message>
        <source>a device profile</source>
        <translation>ein Geräteprofil</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>a regulatory</source>
        <translation>ein Zulassungseintrag (regulatory)</translation>
    </message>
    <message>
        <source>a declared rule</source>
        <translation>eine erklärte Regel</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>eine Aussage</translation>
    </message>
    <message>
        <source>a citation</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>Write &quot;{meant}&quot;.</source>
        <translation>Schreiben Sie &quot;{meant}&quot;.</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>{thing} have no key &quot;{key}&quot;.</source>
        <translation>{thing}: den Schlüssel &quot;{key}&quot; gibt es dort nicht.</translation>
    </message>
    <message>
        <source>{thing} has no key &quot;{key}&quot;.</source>
        <translation>{thing}: den Schlüssel &quot;{key}&quot; gibt es dort nicht.</translation>
    </message>
    <message>
        <source>Look the figure up in its source and write it as current_ua, in microamperes; nothing is converted.</source>
        <translation>Suchen Sie den Wert in der Quelle, und schreiben Sie ihn als current_ua, in Mikroampere; nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is in milliamperes; current is written in microamperes (uA).</source>
        <translation>&quot;{key}&quot; ist in Milliampere; Strom wird in Mikroampere (µA) geschrieben.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is in {unit}; times are written in seconds.</source>
        <translation>&quot;{key}&quot; ist in {unit}; Zeiten werden in Sekunden geschrieben.</translation>
    </message>
    <message>
        <source>Write &quot;dwell_s&quot;, with the seconds.</source>
        <translation>Schreiben Sie &quot;dwell_s&quot;, mit den Sekunden.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; does not say its unit.</source>
        <translation>Der Schlüssel &quot;{key}&quot; nennt seine Einheit nicht.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; names a unit, but not what it measures.</source>
        <translation>Der Schlüssel &quot;{key}&quot; nennt eine Einheit, aber nicht, was sie misst.</translation>
    </message>
    <message>
        <source>Write &quot;{meant}&quot;, with the {unit}.</source>
        <translation>Schreiben Sie &quot;{meant}&quot;, mit {unit}.</translation>
    </message>
    <message>
        <source>Write &quot;{inside}&quot;: {{&quot;{meant}&quot;: ...}}, with the {unit}.</source>
        <translation>Schreiben Sie &quot;{inside}&quot;: {{&quot;{meant}&quot;: ...}}, mit {unit}.</translation>
    </message>
    <message>
        <source>Put it inside &quot;{holder}&quot;: {{&quot;{key}&quot;: ...}}.</source>
        <translation>Setzen Sie es in &quot;{holder}&quot;: {{&quot;{key}&quot;: ...}}.</translation>
    </message>
    <message>
        <source>It belongs to {parts}; remove it here.</source>
        <translation>Es gehört zu: {parts}; entfernen Sie es hier.</translation>
    </message>
    <message>
        <source>Remove it; for words of your own there is &quot;{own_words}&quot;.</source>
        <translation>Entfernen Sie ihn; für eigene Worte gibt es &quot;{own_words}&quot;.</translation>
    </message>
    <message>
        <source>Remove it; known here: {keys}.</source>
        <translation>Entfernen Sie ihn; hier bekannt: {keys}.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>the text &quot;{text}&quot;</source>
        <translation>der Text &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>The file is {value}</source>
        <translation>Die Datei ist {value}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}</source>
        <translation>&quot;{key}&quot; ist {value}</translation>
    </message>
    <message>
        <source>An entry of &quot;{key}&quot; is {value}</source>
        <translation>Ein Eintrag von &quot;{key}&quot; ist {value}</translation>
    </message>
    <message>
        <source>{that}; a whole number is wanted.</source>
        <translation>{that}; erwartet wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>{that}; a text is wanted.</source>
        <translation>{that}; erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>{that}; a number is wanted.</source>
        <translation>{that}; erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>Write the text, or {&quot;param&quot;: &quot;...&quot;} for one chosen at the start.</source>
        <translation>Schreiben Sie den Text, oder {&quot;param&quot;: &quot;...&quot;} für einen beim Start gewählten.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Schreiben Sie den Text.</translation>
    </message>
    <message>
        <source>Write the number, or {&quot;param&quot;: &quot;...&quot;} for one chosen at the start.</source>
        <translation>Schreiben Sie die Zahl, oder {&quot;param&quot;: &quot;...&quot;} für eine beim Start gewählte.</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>Schreiben Sie die Zahl.</translation>
    </message>
    <message>
        <source>{that}; it must be {bound}.</source>
        <translation>{that}; nötig ist: {bound}.</translation>
    </message>
    <message>
        <source>{that}; it must be {bound} {unit}.</source>
        <translation>{that}; nötig ist: {bound} {unit}.</translation>
    </message>
    <message>
        <source>Leave the key out where no time is stated.</source>
        <translation>Lassen Sie den Schlüssel weg, wo keine Zeit angegeben ist.</translation>
    </message>
    <message>
        <source>A repeat counts all runs: write 1 or more, or leave the step out.</source>
        <translation>Wiederholungen zählen alle Läufe: schreiben Sie 1 oder mehr, oder lassen Sie den Schritt weg.</translation>
    </message>
    <message>
        <source>Write {bound}.</source>
        <translation>Schreiben Sie {bound}.</translation>
    </message>
    <message>
        <source>{that}: that looks like milliamperes, not microamperes (uA).</source>
        <translation>{that}: das sieht nach Milliampere aus, nicht nach Mikroampere (µA).</translation>
    </message>
    <message>
        <source>Write {low} or {high}.</source>
        <translation>Schreiben Sie {low} oder {high}.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Schreiben Sie eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write {number} without quotes.</source>
        <translation>Schreiben Sie {number} ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write {number} without quotes; decimals follow a point.</source>
        <translation>Schreiben Sie {number} ohne Anführungszeichen; Dezimalstellen folgen einem Punkt.</translation>
    </message>
    <message>
        <source>Write {number} or {whole}, whichever is meant, without quotes; decimals follow a point.</source>
        <translation>Schreiben Sie {number} oder {whole}, was gemeint ist, ohne Anführungszeichen; Dezimalstellen folgen einem Punkt.</translation>
    </message>
    <message>
        <source>{that}: a number with a comma, in quotes.</source>
        <translation>{that}: eine Zahl mit Komma, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write {seconds} if minutes and seconds are meant.</source>
        <translation>Schreiben Sie {seconds}, wenn Minuten und Sekunden gemeint sind.</translation>
    </message>
    <message>
        <source>{that}; times are written in seconds.</source>
        <translation>{that}; Zeiten werden in Sekunden geschrieben.</translation>
    </message>
    <message>
        <source>{that}: milliamperes, where microamperes (uA) are wanted.</source>
        <translation>{that}: Milliampere, wo Mikroampere (µA) erwartet werden.</translation>
    </message>
    <message>
        <source>{that}; the unit stands in the key already.</source>
        <translation>{that}; die Einheit steht schon im Schlüssel.</translation>
    </message>
    <message>
        <source>Write {number}, without quotes.</source>
        <translation>Schreiben Sie {number}, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write the {wanted} as a number, without quotes; nothing is converted.</source>
        <translation>Schreiben Sie {wanted} als Zahl, ohne Anführungszeichen; nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>{that}; {wanted} are wanted.</source>
        <translation>{that}; erwartet werden {wanted}.</translation>
    </message>
    <message>
        <source>Write the number alone, without quotes.</source>
        <translation>Schreiben Sie nur die Zahl, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write the {unit} as a number, or leave the key out.</source>
        <translation>Schreiben Sie {unit} als Zahl, oder lassen Sie den Schlüssel weg.</translation>
    </message>
    <message>
        <source>Write a number, without quotes.</source>
        <translation>Schreiben Sie eine Zahl, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>For a range write &quot;dwell_min_s&quot;: {low}, &quot;dwell_max_s&quot;: {high}.</source>
        <translation>Für einen Bereich schreiben Sie &quot;dwell_min_s&quot;: {low}, &quot;dwell_max_s&quot;: {high}.</translation>
    </message>
    <message>
        <source>For a range write [{low}, {high}].</source>
        <translation>Für einen Bereich schreiben Sie [{low}, {high}].</translation>
    </message>
    <message>
        <source>more than {bound}</source>
        <translation>mehr als {bound}</translation>
    </message>
    <message>
        <source>at least {bound}</source>
        <translation>mindestens {bound}</translation>
    </message>
    <message>
        <source>less than {bound}</source>
        <translation>weniger als {bound}</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>höchstens {bound}</translation>
    </message>
    <message>
        <source>In &quot;{place}&quot;: {context_}.</source>
        <translation>In &quot;{place}&quot;: {context_}.</translation>
    </message>
    <message>
        <source>Make the values agree.</source>
        <translation>Bringen Sie die Werte in Einklang.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; is not a date.</source>
        <translation>&quot;{place}&quot; ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as &quot;2025-01-31&quot;.</source>
        <translation>Schreiben Sie es als &quot;2025-01-31&quot;.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; cannot be read.</source>
        <translation>&quot;{place}&quot; kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Compare it with a bundled protocol.</source>
        <translation>Vergleichen Sie es mit einem mitgelieferten Protokoll.</translation>
    </message>
    <message>
        <source>Only {most_problems} problems are listed; there are more.</source>
        <translation>Nur {most_problems} Probleme sind aufgeführt; es gibt weitere.</translation>
    </message>
    <message>
        <source>Mend these and check again.</source>
        <translation>Beheben Sie diese, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>a version has three numbers</source>
        <translation>eine Version hat drei Zahlen</translation>
    </message>
    <message>
        <source>a language is a short code</source>
        <translation>eine Sprache ist ein kurzes Kürzel</translation>
    </message>
    <message>
        <source>a date is year, month and day</source>
        <translation>ein Datum ist Jahr, Monat und Tag</translation>
    </message>
    <message>
        <source>{that}; a text, a number, true or false is wanted.</source>
        <translation>{that}; erwartet wird ein Text, eine Zahl, true oder false.</translation>
    </message>
    <message>
        <source>Write the value of the parameter.</source>
        <translation>Schreiben Sie den Wert des Parameters.</translation>
    </message>
    <message>
        <source>Write it inside [ ].</source>
        <translation>Schreiben Sie es in [ ].</translation>
    </message>
    <message>
        <source>Write [&quot;{value}&quot;].</source>
        <translation>Schreiben Sie [&quot;{value}&quot;].</translation>
    </message>
    <message>
        <source>{that}; a list is wanted.</source>
        <translation>{that}; erwartet wird eine Liste.</translation>
    </message>
    <message>
        <source>Write a value.</source>
        <translation>Schreiben Sie einen Wert.</translation>
    </message>
    <message>
        <source>Leave the key out: what is left out is not stated.</source>
        <translation>Lassen Sie den Schlüssel weg: was fehlt, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; is null.</source>
        <translation>&quot;{place}&quot; ist null.</translation>
    </message>
    <message>
        <source>{that}; a word is wanted.</source>
        <translation>{that}; erwartet wird ein Wort.</translation>
    </message>
    <message>
        <source>Write {words}.</source>
        <translation>Schreiben Sie {words}.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; cannot be &quot;{value}&quot;.</source>
        <translation>&quot;{place}&quot; kann nicht &quot;{value}&quot; sein.</translation>
    </message>
    <message>
        <source>Add &quot;type&quot;: &quot;{likely}&quot;.</source>
        <translation>Fügen Sie &quot;type&quot;: &quot;{likely}&quot; hinzu.</translation>
    </message>
    <message>
        <source>Add &quot;type&quot;: {words}.</source>
        <translation>Fügen Sie &quot;type&quot;: {words} hinzu.</translation>
    </message>
    <message>
        <source>This step does not say its type.</source>
        <translation>Dieser Schritt nennt seinen Typ nicht.</translation>
    </message>
    <message>
        <source>This parameter does not say its type.</source>
        <translation>Dieser Parameter nennt seinen Typ nicht.</translation>
    </message>
    <message>
        <source>A step of type {shown} cannot stand here.</source>
        <translation>Ein Schritt vom Typ {shown} kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>A parameter of type {shown} cannot stand here.</source>
        <translation>Ein Parameter vom Typ {shown} kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>{that}; {rule}.</source>
        <translation>{that}; {rule}.</translation>
    </message>
    <message>
        <source>Write it like &quot;{example}&quot;.</source>
        <translation>Schreiben Sie es wie &quot;{example}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not an id: small letters and digits, joined by - or _.</source>
        <translation>&quot;{name}&quot; ist keine Kennung: kleine Buchstaben und Ziffern, verbunden mit - oder _.</translation>
    </message>
    <message>
        <source>Write &quot;{id}&quot;.</source>
        <translation>Schreiben Sie &quot;{id}&quot;.</translation>
    </message>
    <message>
        <source>Write a short name in small letters.</source>
        <translation>Schreiben Sie einen kurzen Namen in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; is empty.</source>
        <translation>&quot;{place}&quot; ist leer.</translation>
    </message>
    <message>
        <source>Write some words, or leave the key out.</source>
        <translation>Schreiben Sie einige Worte, oder lassen Sie den Schlüssel weg.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; lists {count}; at least {least} must stand there.</source>
        <translation>&quot;{place}&quot; enthält {count}; mindestens {least} müssen dort stehen.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; lists nothing; at least {least} must stand there.</source>
        <translation>&quot;{place}&quot; enthält nichts; mindestens {least} müssen dort stehen.</translation>
    </message>
    <message>
        <source>Add to the list, or leave it out.</source>
        <translation>Ergänzen Sie die Liste, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; has {count:,} characters; {most:,} are allowed.</source>
        <translation>&quot;{place}&quot; hat {count:,} Zeichen; {most:,} sind erlaubt.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Split it in two: longer lists are clicked through unread.</source>
        <translation>Teilen Sie es in zwei: längere Listen werden ungelesen durchgeklickt.</translation>
    </message>
    <message>
        <source>Split it up.</source>
        <translation>Teilen Sie es auf.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; lists {count}; {most} are allowed.</source>
        <translation>&quot;{place}&quot; enthält {count}; {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>Add &quot;{key}&quot;: {example}.</source>
        <translation>Fügen Sie &quot;{key}&quot;: {example} hinzu.</translation>
    </message>
    <message>
        <source>Add &quot;{key}&quot;.</source>
        <translation>Fügen Sie &quot;{key}&quot; hinzu.</translation>
    </message>
    <message>
        <source>{thing} needs &quot;{key}&quot;.</source>
        <translation>{thing}: &quot;{key}&quot; ist nötig.</translation>
    </message>
    <message>
        <source>Write &quot;{mended}&quot;, in quotes.</source>
        <translation>Schreiben Sie &quot;{mended}&quot;, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write one text, in quotes.</source>
        <translation>Schreiben Sie einen Text, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write it inside { }, with keys.</source>
        <translation>Schreiben Sie es in { }, mit Schlüsseln.</translation>
    </message>
    <message>
        <source>Write {{&quot;type&quot;: &quot;zone&quot;, &quot;zone&quot;: &quot;{zone}&quot;, &quot;mode&quot;: &quot;dynamic&quot;}}.</source>
        <translation>Schreiben Sie {{&quot;type&quot;: &quot;zone&quot;, &quot;zone&quot;: &quot;{zone}&quot;, &quot;mode&quot;: &quot;dynamic&quot;}}.</translation>
    </message>
    <message>
        <source>{that}; an object is wanted.</source>
        <translation>{that}; erwartet wird ein Objekt.</translation>
    </message>
    <message>
        <source>{that}; true or false is wanted.</source>
        <translation>{that}; erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>Write {meant}, without quotes.</source>
        <translation>Schreiben Sie {meant}, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write two lanes: the one worked by hand, and the one beside it.</source>
        <translation>Schreiben Sie zwei Spuren: die von Hand, und die daneben.</translation>
    </message>
    <message>
        <source>Write [first, last]; the same number twice for one session.</source>
        <translation>Schreiben Sie [erste, letzte]; dieselbe Zahl zweimal für eine Sitzung.</translation>
    </message>
    <message>
        <source>Write one number, or [low, high].</source>
        <translation>Schreiben Sie eine Zahl, oder [niedrig, hoch].</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; lists {count}; exactly 2 must stand there.</source>
        <translation>&quot;{place}&quot; enthält {count}; genau 2 müssen dort stehen.</translation>
    </message>
    <message>
        <source>A protocol file is one object in { }; this is something else.</source>
        <translation>Eine Protokolldatei ist ein Objekt in { }; das hier ist etwas anderes.</translation>
    </message>
    <message>
        <source>Begin with {{ {head}, ...</source>
        <translation>Beginnen Sie mit {{ {head}, ...</translation>
    </message>
    <message>
        <source>The file does not say that it is a microtimer protocol.</source>
        <translation>Die Datei sagt nicht, dass sie ein microtimer-Protokoll ist.</translation>
    </message>
    <message>
        <source>Add &quot;kind&quot;: &quot;{kind}&quot;.</source>
        <translation>Fügen Sie &quot;kind&quot;: &quot;{kind}&quot; hinzu.</translation>
    </message>
    <message>
        <source>This is not a microtimer protocol: it has no &quot;kind&quot;.</source>
        <translation>Das ist kein microtimer-Protokoll: es hat kein &quot;kind&quot;.</translation>
    </message>
    <message>
        <source>If it should be one, begin it with {head}.</source>
        <translation>Soll es eines sein, beginnen Sie mit {head}.</translation>
    </message>
    <message>
        <source>The kind &quot;{kind}&quot; is not known.</source>
        <translation>Die Art &quot;{kind}&quot; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Write &quot;{kind}&quot;.</source>
        <translation>Schreiben Sie &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>This is not a microtimer protocol: its kind is {shown}.</source>
        <translation>Das ist kein microtimer-Protokoll: seine Art ist {shown}.</translation>
    </message>
    <message>
        <source>If it should be one, write &quot;kind&quot;: &quot;{kind}&quot;.</source>
        <translation>Soll es eines sein, schreiben Sie &quot;kind&quot;: &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>The file does not say which format it is written in.</source>
        <translation>Die Datei sagt nicht, in welchem Format sie geschrieben ist.</translation>
    </message>
    <message>
        <source>Add &quot;format&quot;: {number}.</source>
        <translation>Fügen Sie &quot;format&quot;: {number} hinzu.</translation>
    </message>
    <message>
        <source>The format is {shown}; a whole number is wanted.</source>
        <translation>Das Format ist {shown}; erwartet wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;: {number}, without quotes.</source>
        <translation>Schreiben Sie &quot;format&quot;: {number}, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file is in format {version}; this microtimer reads up to {number}.</source>
        <translation>Die Datei hat das Format {version}; dieses microtimer liest bis {number}.</translation>
    </message>
    <message>
        <source>Use a newer microtimer, or ask the author for the file in format {number}.</source>
        <translation>Verwenden Sie ein neueres microtimer, oder bitten Sie die Autorin um die Datei im Format {number}.</translation>
    </message>
    <message>
        <source>There is no format {version}.</source>
        <translation>Es gibt kein Format {version}.</translation>
    </message>
    <message>
        <source>The file is in format {version} and was read as format {number}; it is unchanged on disk.</source>
        <translation>Die Datei hat das Format {version} und wurde als Format {number} gelesen; auf der Platte ist sie unverändert.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>There are more of these; {most_for_one_lint} are listed.</source>
        <translation>Davon gibt es mehr; {most_for_one_lint} sind aufgeführt.</translation>
    </message>
    <message>
        <source>{low} stands before {high}: the least is above the most.</source>
        <translation>{low} steht vor {high}: das Mindeste liegt über dem Höchsten.</translation>
    </message>
    <message>
        <source>Swap the two, or correct one.</source>
        <translation>Tauschen Sie beide, oder berichtigen Sie einen.</translation>
    </message>
    <message>
        <source>The least, {min}, is above the most, {max}.</source>
        <translation>Das Mindeste, {min}, liegt über dem Höchsten, {max}.</translation>
    </message>
    <message>
        <source>Swap min and max.</source>
        <translation>Tauschen Sie min und max.</translation>
    </message>
    <message>
        <source>{sessions} sessions {min_gap_h} h apart take {hours:.0f} days; {weeks} weeks are {days}.</source>
        <translation>{sessions} Sitzungen im Abstand von {min_gap_h} h brauchen {hours:.0f} Tage; {weeks} Wochen sind {days}.</translation>
    </message>
    <message>
        <source>Allow more weeks, or a smaller gap.</source>
        <translation>Erlauben Sie mehr Wochen, oder einen kleineren Abstand.</translation>
    </message>
    <message>
        <source>{most} sessions a week cannot be {min_gap_h} h apart.</source>
        <translation>{most} Sitzungen pro Woche können nicht {min_gap_h} h auseinanderliegen.</translation>
    </message>
    <message>
        <source>Plan fewer a week, or a smaller gap.</source>
        <translation>Planen Sie weniger pro Woche, oder einen kleineren Abstand.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>Sessions a week and weeks come to {come_to} sessions, not to the number stated.</source>
        <translation>Sitzungen pro Woche und Wochen ergeben {come_to} Sitzungen, nicht die angegebene Zahl.</translation>
    </message>
    <message>
        <source>Correct one of the three.</source>
        <translation>Berichtigen Sie eine der drei Angaben.</translation>
    </message>
    <message>
        <source>The phase has a number of sessions and runs until a goal.</source>
        <translation>Die Phase hat eine Anzahl Sitzungen und läuft bis zu einem Ziel.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The series has no phase.</source>
        <translation>Die Serie hat keine Phase.</translation>
    </message>
    <message>
        <source>Add one, or remove the course.</source>
        <translation>Fügen Sie eine hinzu, oder entfernen Sie die Serie.</translation>
    </message>
    <message>
        <source>{high:,} uA is above {highest_microcurrent_ua:,} uA and no longer microcurrent.</source>
        <translation>{high:,} µA liegt über {highest_microcurrent_ua:,} µA und ist kein Mikrostrom mehr.</translation>
    </message>
    <message>
        <source>Check the unit in the source: 1 mA is 1000 uA. Lower the current.</source>
        <translation>Prüfen Sie die Einheit in der Quelle: 1 mA sind 1000 µA. Senken Sie den Strom.</translation>
    </message>
    <message>
        <source>{high} uA is above the usual range of {lowest_usual_ua} to {usual_highest_ua} uA.</source>
        <translation>{high} µA liegt über dem üblichen Bereich von {lowest_usual_ua} bis {usual_highest_ua} µA.</translation>
    </message>
    <message>
        <source>Make sure that the device and its manual allow it.</source>
        <translation>Vergewissern Sie sich, dass Gerät und Handbuch es zulassen.</translation>
    </message>
    <message>
        <source>{high} uA is below the usual range; it looks like the number of a level.</source>
        <translation>{high} µA liegt unter dem üblichen Bereich; es sieht nach der Nummer einer Stufe aus.</translation>
    </message>
    <message>
        <source>If a level is meant, write &quot;level&quot;: &quot;{high}&quot;; else look the current up.</source>
        <translation>Ist eine Stufe gemeint, schreiben Sie &quot;level&quot;: &quot;{high}&quot;; sonst schlagen Sie den Strom nach.</translation>
    </message>
    <message>
        <source>The range begins with its higher value, {high}.</source>
        <translation>Der Bereich beginnt mit dem höheren Wert, {high}.</translation>
    </message>
    <message>
        <source>Write [{high}, {low}].</source>
        <translation>Schreiben Sie [{high}, {low}].</translation>
    </message>
    <message>
        <source>Look the microamperes up in the source; nothing is converted.</source>
        <translation>Schlagen Sie die Mikroampere in der Quelle nach; nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>The level &quot;{level}&quot; is a current in milliamperes.</source>
        <translation>Die Stufe &quot;{level}&quot; ist ein Strom in Milliampere.</translation>
    </message>
    <message>
        <source>The level &quot;{level}&quot; looks like a current.</source>
        <translation>Die Stufe &quot;{level}&quot; sieht nach einem Strom aus.</translation>
    </message>
    <message>
        <source>If microamperes are meant, write current_ua instead.</source>
        <translation>Sind Mikroampere gemeint, schreiben Sie stattdessen current_ua.</translation>
    </message>
    <message>
        <source>A duty cycle of &quot;{duty}&quot; has no unit: it may be percent, or a ratio.</source>
        <translation>Ein Tastgrad von &quot;{duty}&quot; hat keine Einheit: es können Prozent oder ein Verhältnis sein.</translation>
    </message>
    <message>
        <source>Write it as the source does, with the unit; ask if it has none.</source>
        <translation>Schreiben Sie ihn wie die Quelle, mit der Einheit; fragen Sie, wenn sie keine hat.</translation>
    </message>
    <message>
        <source>The ramp ends where it begins.</source>
        <translation>Die Rampe endet, wo sie beginnt.</translation>
    </message>
    <message>
        <source>Change one end, or remove the ramp.</source>
        <translation>Ändern Sie ein Ende, oder entfernen Sie die Rampe.</translation>
    </message>
    <message>
        <source>The ramp rises by 0 uA.</source>
        <translation>Die Rampe steigt um 0 µA.</translation>
    </message>
    <message>
        <source>Write the size of one rise.</source>
        <translation>Schreiben Sie die Größe eines Anstiegs.</translation>
    </message>
    <message>
        <source>One rise of {size} uA is more than the whole ramp of {whole} uA.</source>
        <translation>Ein Anstieg von {size} µA ist mehr als die ganze Rampe von {whole} µA.</translation>
    </message>
    <message>
        <source>Write a smaller rise.</source>
        <translation>Schreiben Sie einen kleineren Anstieg.</translation>
    </message>
    <message>
        <source>Add &quot;from_ua&quot; and &quot;to_ua&quot;, or &quot;by&quot;: &quot;operator&quot;, or remove the ramp.</source>
        <translation>Fügen Sie &quot;from_ua&quot; und &quot;to_ua&quot; oder &quot;by&quot;: &quot;operator&quot; hinzu, oder entfernen Sie die Rampe.</translation>
    </message>
    <message>
        <source>The ramp does not say from where to where.</source>
        <translation>Die Rampe sagt nicht, von wo bis wo.</translation>
    </message>
    <message>
        <source>The ramp begins at {start} uA; the step is set to {stated}.</source>
        <translation>Die Rampe beginnt bei {start} µA; der Schritt ist auf {stated} eingestellt.</translation>
    </message>
    <message>
        <source>Write the current the step begins with in both places, or only in the ramp.</source>
        <translation>Schreiben Sie den Anfangsstrom des Schritts an beiden Stellen, oder nur in der Rampe.</translation>
    </message>
    <message>
        <source>{low} uA</source>
        <translation>{low} µA</translation>
    </message>
    <message>
        <source>{low} to {high} uA</source>
        <translation>{low} bis {high} µA</translation>
    </message>
    <message>
        <source>The protocol is for: {names}; {device} is {family}.</source>
        <translation>Das Protokoll ist für: {names}; {device} ist {family}.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The protocol was written for {names}, not for {device}.</source>
        <translation>Das Protokoll wurde für {names} geschrieben, nicht für {device}.</translation>
    </message>
    <message>
        <source>It was checked against the limits on record; confirm the rest from the manual.</source>
        <translation>Es wurde gegen die verzeichneten Grenzen geprüft; das Übrige prüfen Sie im Handbuch.</translation>
    </message>
    <message>
        <source>{message} Source: {described}.</source>
        <translation>{message} Quelle: {described}.</translation>
    </message>
    <message>
        <source>The gate names a house gate and has items of its own.</source>
        <translation>Der Schritt nennt eine Checkliste des Hauses und hat eigene Punkte.</translation>
    </message>
    <message>
        <source>Keep one; two gates may follow each other.</source>
        <translation>Behalten Sie eines; zwei Checklisten dürfen einander folgen.</translation>
    </message>
    <message>
        <source>The gate asks nothing.</source>
        <translation>Die Checkliste fragt nichts.</translation>
    </message>
    <message>
        <source>Add &quot;items&quot;, or &quot;gate&quot; with one of: {known}.</source>
        <translation>Fügen Sie &quot;items&quot; hinzu, oder &quot;gate&quot; mit einem von: {known}.</translation>
    </message>
    <message>
        <source>This gate has an item &quot;{id}&quot; already.</source>
        <translation>Diese Checkliste hat schon einen Punkt &quot;{id}&quot;.</translation>
    </message>
    <message>
        <source>Give this one another id.</source>
        <translation>Geben Sie diesem eine andere Kennung.</translation>
    </message>
    <message>
        <source>An amount needs a unit.</source>
        <translation>Eine Menge braucht eine Einheit.</translation>
    </message>
    <message>
        <source>Add &quot;unit&quot;: what is counted, such as &quot;glasses&quot;.</source>
        <translation>Fügen Sie &quot;unit&quot; hinzu: was gezählt wird, etwa &quot;glasses&quot;.</translation>
    </message>
    <message>
        <source>A unit belongs to an amount; this item is of kind &quot;{kind}&quot;.</source>
        <translation>Eine Einheit gehört zu einer Menge; dieser Punkt ist von der Art &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;kind&quot;: &quot;amount&quot;, or remove the unit.</source>
        <translation>Schreiben Sie &quot;kind&quot;: &quot;amount&quot;, oder entfernen Sie die Einheit.</translation>
    </message>
    <message>
        <source>A choice needs two answers or more.</source>
        <translation>Eine Wahl braucht zwei Antworten oder mehr.</translation>
    </message>
    <message>
        <source>Add &quot;choices&quot;: [&quot;...&quot;, &quot;...&quot;].</source>
        <translation>Fügen Sie &quot;choices&quot;: [&quot;...&quot;, &quot;...&quot;] hinzu.</translation>
    </message>
    <message>
        <source>Answers to pick from belong to a choice; this item is of kind &quot;{kind}&quot;.</source>
        <translation>Antworten zur Auswahl gehören zu einer Wahl; dieser Punkt ist von der Art &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;kind&quot;: &quot;choice&quot;, or remove the choices.</source>
        <translation>Schreiben Sie &quot;kind&quot;: &quot;choice&quot;, oder entfernen Sie die Antworten.</translation>
    </message>
    <message>
        <source>The answer &quot;{answer}&quot; is offered twice.</source>
        <translation>Die Antwort &quot;{answer}&quot; wird zweimal angeboten.</translation>
    </message>
    <message>
        <source>Remove or reword one.</source>
        <translation>Entfernen Sie eine, oder formulieren Sie sie um.</translation>
    </message>
    <message>
        <source>Two options read &quot;{title}&quot;.</source>
        <translation>Zwei Möglichkeiten lauten &quot;{title}&quot;.</translation>
    </message>
    <message>
        <source>Reword one, so that they can be told apart.</source>
        <translation>Formulieren Sie eine um, damit sie zu unterscheiden sind.</translation>
    </message>
    <message>
        <source>There is only one answer to pick from.</source>
        <translation>Es gibt nur eine Antwort zur Auswahl.</translation>
    </message>
    <message>
        <source>Leave it out: a confirmation is enough.</source>
        <translation>Lassen Sie sie weg: eine Bestätigung genügt.</translation>
    </message>
    <message>
        <source>&quot;{technique}&quot; moves over the skin; the mode is static.</source>
        <translation>&quot;{technique}&quot; wandert über die Haut; der Modus ist statisch.</translation>
    </message>
    <message>
        <source>Write &quot;mode&quot;: &quot;dynamic&quot;, or another technique.</source>
        <translation>Schreiben Sie &quot;mode&quot;: &quot;dynamic&quot;, oder eine andere Technik.</translation>
    </message>
    <message>
        <source>Something moves in this step; the mode is static.</source>
        <translation>In diesem Schritt bewegt sich etwas; der Modus ist statisch.</translation>
    </message>
    <message>
        <source>Write &quot;mode&quot;: &quot;dynamic&quot;, or remove what moves.</source>
        <translation>Schreiben Sie &quot;mode&quot;: &quot;dynamic&quot;, oder entfernen Sie, was sich bewegt.</translation>
    </message>
    <message>
        <source>&quot;{technique}&quot; stay in place; the mode is dynamic.</source>
        <translation>&quot;{technique}&quot; bleiben liegen; der Modus ist dynamisch.</translation>
    </message>
    <message>
        <source>Write &quot;mode&quot;: &quot;static&quot;, or another technique.</source>
        <translation>Schreiben Sie &quot;mode&quot;: &quot;static&quot;, oder eine andere Technik.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>the name of a level</source>
        <translation>den Namen einer Stufe</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Define &quot;{name}&quot; under parameters.</source>
        <translation>Definieren Sie &quot;{name}&quot; unter parameters.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;{name}&quot;.</source>
        <translation>Es gibt keinen Parameter &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>Change the parameter&apos;s type or range, or take another parameter.</source>
        <translation>Ändern Sie Art oder Bereich des Parameters, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Wanted here: {words}; the parameter &quot;{name}&quot; can give others.</source>
        <translation>Hier erwartet: {words}; der Parameter &quot;{name}&quot; kann anderes liefern.</translation>
    </message>
    <message>
        <source>Wanted here: {words} from {least} to {most}; the parameter &quot;{name}&quot; can give others.</source>
        <translation>Hier erwartet: {words} von {least} bis {most}; der Parameter &quot;{name}&quot; kann anderes liefern.</translation>
    </message>
    <message>
        <source>The parameter &quot;{parameter}&quot; is asked for and changes nothing.</source>
        <translation>Der Parameter &quot;{parameter}&quot; wird gefragt und ändert nichts.</translation>
    </message>
    <message>
        <source>Use it with {{&quot;param&quot;: &quot;{parameter}&quot;}} or include_if, or remove it.</source>
        <translation>Verwenden Sie ihn mit {{&quot;param&quot;: &quot;{parameter}&quot;}} oder include_if, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The least value, {min}, is above the greatest, {max}.</source>
        <translation>Der kleinste Wert, {min}, liegt über dem größten, {max}.</translation>
    </message>
    <message>
        <source>Choose: {names}.</source>
        <translation>Wählen Sie: {names}.</translation>
    </message>
    <message>
        <source>&quot;{default}&quot; is not one of the choices.</source>
        <translation>&quot;{default}&quot; ist keine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>The default {default} is outside {min} to {max}.</source>
        <translation>Die Vorgabe {default} liegt außerhalb von {min} bis {max}.</translation>
    </message>
    <message>
        <source>Change the default, or widen the range.</source>
        <translation>Ändern Sie die Vorgabe, oder erweitern Sie den Bereich.</translation>
    </message>
    <message>
        <source>The parameter &quot;{parameter}&quot; has no default: it must be chosen at every start.</source>
        <translation>Der Parameter &quot;{parameter}&quot; hat keine Vorgabe: er muss bei jedem Start gewählt werden.</translation>
    </message>
    <message>
        <source>Add a default if one choice is the usual one.</source>
        <translation>Fügen Sie eine Vorgabe hinzu, wenn eine Wahl die übliche ist.</translation>
    </message>
    <message>
        <source>The parameter &quot;{parameter}&quot; has only one value.</source>
        <translation>Der Parameter &quot;{parameter}&quot; hat nur einen Wert.</translation>
    </message>
    <message>
        <source>Write the value where it is used, or widen the range.</source>
        <translation>Schreiben Sie den Wert dort, wo er gebraucht wird, oder erweitern Sie den Bereich.</translation>
    </message>
    <message>
        <source>&quot;{choice}&quot; is offered twice.</source>
        <translation>&quot;{choice}&quot; wird zweimal angeboten.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Entfernen Sie eines.</translation>
    </message>
    <message>
        <source>Define it under parameters, or remove it.</source>
        <translation>Definieren Sie ihn unter parameters, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;{name}&quot; to set.</source>
        <translation>Es gibt keinen Parameter &quot;{name}&quot; zu setzen.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; does not name a file beside this one or below it.</source>
        <translation>&quot;{file}&quot; nennt keine Datei neben dieser oder darunter.</translation>
    </message>
    <message>
        <source>Put the picture beside this file and write its name alone, such as &quot;jaw.png&quot;.</source>
        <translation>Legen Sie das Bild neben diese Datei, und schreiben Sie nur seinen Namen, etwa &quot;jaw.png&quot;.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; lies on the midline of the neck: the throat is never worked on.</source>
        <translation>&quot;{zone}&quot; liegt auf der Mittellinie des Halses: an der Kehle wird nie gearbeitet.</translation>
    </message>
    <message>
        <source>Use neck_front, in strips beside the midline, or submental under the chin.</source>
        <translation>Verwenden Sie neck_front, in Bahnen neben der Mittellinie, oder submental unter dem Kinn.</translation>
    </message>
    <message>
        <source>The words speak of {other}, the zone is {zone}.</source>
        <translation>Die Worte sprechen von {other}, die Zone ist {zone}.</translation>
    </message>
    <message>
        <source>nasolabial is the fold from nose to mouth, mouth_corner lies below: name one.</source>
        <translation>nasolabial ist die Falte von Nase zu Mund, mouth_corner liegt darunter: nennen Sie eines.</translation>
    </message>
    <message>
        <source>{place} is delicate and gets more current than every other zone.</source>
        <translation>{place} ist empfindlich und bekommt mehr Strom als jede andere Zone.</translation>
    </message>
    <message>
        <source>Delicate zones take a lower level and shorter holds.</source>
        <translation>Empfindliche Zonen brauchen eine niedrigere Stufe und kürzeres Halten.</translation>
    </message>
    <message>
        <source>{zone}: {finding}</source>
        <translation>{zone}: {finding}</translation>
    </message>
    <message>
        <source>The file is called &quot;{stem}&quot;, the protocol &quot;{own}&quot;.</source>
        <translation>Die Datei heißt &quot;{stem}&quot;, das Protokoll &quot;{own}&quot;.</translation>
    </message>
    <message>
        <source>Call the file like the protocol: that is where it is looked for.</source>
        <translation>Nennen Sie die Datei wie das Protokoll: dort wird es gesucht.</translation>
    </message>
    <message>
        <source>The version is {version}; &quot;{words}&quot; says {named}.</source>
        <translation>Die Version ist {version}; &quot;{words}&quot; sagt {named}.</translation>
    </message>
    <message>
        <source>Write the same version in both, or leave it out of the name.</source>
        <translation>Schreiben Sie in beiden dieselbe Version, oder lassen Sie sie im Namen weg.</translation>
    </message>
    <message>
        <source>No author is named.</source>
        <translation>Es ist keine Autorin genannt.</translation>
    </message>
    <message>
        <source>Add &quot;author&quot;: who wrote the protocol.</source>
        <translation>Fügen Sie &quot;author&quot; hinzu: wer das Protokoll geschrieben hat.</translation>
    </message>
    <message>
        <source>Add &quot;sources&quot;: [{&quot;title&quot;: &quot;...&quot;, &quot;grade&quot;: &quot;B&quot;}], or name the house as the source.</source>
        <translation>Fügen Sie &quot;sources&quot;: [{&quot;title&quot;: &quot;...&quot;, &quot;grade&quot;: &quot;B&quot;}] hinzu, oder nennen Sie das Haus als Quelle.</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>Es ist keine Quelle genannt.</translation>
    </message>
    <message>
        <source>The source &quot;{source}&quot; has no grade.</source>
        <translation>Die Quelle &quot;{source}&quot; hat keinen Grad.</translation>
    </message>
    <message>
        <source>Add &quot;grade&quot;: &quot;A&quot;, &quot;B&quot;, &quot;C&quot; or &quot;GK&quot;.</source>
        <translation>Fügen Sie &quot;grade&quot;: &quot;A&quot;, &quot;B&quot;, &quot;C&quot; oder &quot;GK&quot; hinzu.</translation>
    </message>
    <message>
        <source>The address of this source is not a web address.</source>
        <translation>Die Adresse dieser Quelle ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Write it from https:// on, or put the words into the note.</source>
        <translation>Schreiben Sie sie ab https://, oder setzen Sie die Worte in die Notiz.</translation>
    </message>
    <message>
        <source>The file does not say that it is not for medical use.</source>
        <translation>Die Datei sagt nicht, dass sie nicht für medizinische Zwecke ist.</translation>
    </message>
    <message>
        <source>Add &quot;not_medical_use&quot;: true; medical protocols are out of scope.</source>
        <translation>Fügen Sie &quot;not_medical_use&quot;: true hinzu; medizinische Protokolle gehören nicht hierher.</translation>
    </message>
    <message>
        <source>Seconds are stated without a source and without the mark of an example.</source>
        <translation>Sekunden sind ohne Quelle und ohne Kennzeichen als Beispiel angegeben.</translation>
    </message>
    <message>
        <source>Name the source, or add &quot;example_timing&quot;: true to the file.</source>
        <translation>Nennen Sie die Quelle, oder fügen Sie der Datei &quot;example_timing&quot;: true hinzu.</translation>
    </message>
    <message>
        <source>A setting is stated without a source.</source>
        <translation>Eine Einstellung ist ohne Quelle angegeben.</translation>
    </message>
    <message>
        <source>Name where the figure comes from.</source>
        <translation>Nennen Sie, woher der Wert kommt.</translation>
    </message>
    <message>
        <source>This protocol is a draft.</source>
        <translation>Dieses Protokoll ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Set it to approved once somebody has approved it.</source>
        <translation>Setzen Sie es auf approved, sobald es jemand freigegeben hat.</translation>
    </message>
    <message>
        <source>This protocol is retired.</source>
        <translation>Dieses Protokoll ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Use the protocol that took its place.</source>
        <translation>Verwenden Sie das Protokoll, das es ersetzt.</translation>
    </message>
    <message>
        <source>Add &quot;approved&quot;: {&quot;by&quot;: &quot;...&quot;, &quot;on&quot;: &quot;2026-01-31&quot;}.</source>
        <translation>Fügen Sie &quot;approved&quot;: {&quot;by&quot;: &quot;...&quot;, &quot;on&quot;: &quot;2026-01-31&quot;} hinzu.</translation>
    </message>
    <message>
        <source>The protocol is approved, but not by whom and when.</source>
        <translation>Das Protokoll ist freigegeben, aber nicht von wem und wann.</translation>
    </message>
    <message>
        <source>Somebody approved the protocol, but its status does not say so.</source>
        <translation>Jemand hat das Protokoll freigegeben, aber sein Status sagt es nicht.</translation>
    </message>
    <message>
        <source>Write &quot;status&quot;: &quot;approved&quot;, or remove the approval.</source>
        <translation>Schreiben Sie &quot;status&quot;: &quot;approved&quot;, oder entfernen Sie die Freigabe.</translation>
    </message>
    <message>
        <source>There is no day {on}.</source>
        <translation>Den Tag {on} gibt es nicht.</translation>
    </message>
    <message>
        <source>Write the day of the approval.</source>
        <translation>Schreiben Sie den Tag der Freigabe.</translation>
    </message>
    <message>
        <source>This step is never run: it needs both a yes and a no to &quot;{question}&quot;.</source>
        <translation>Dieser Schritt läuft nie: er braucht ein Ja und ein Nein zu &quot;{question}&quot;.</translation>
    </message>
    <message>
        <source>Remove one of the two conditions.</source>
        <translation>Entfernen Sie eine der beiden Bedingungen.</translation>
    </message>
    <message>
        <source>This step is never run: what it stands in belongs to other variants.</source>
        <translation>Dieser Schritt läuft nie: worin er steht, gehört zu anderen Varianten.</translation>
    </message>
    <message>
        <source>Name one of {names}, or move the step.</source>
        <translation>Nennen Sie eine von {names}, oder verschieben Sie den Schritt.</translation>
    </message>
    <message>
        <source>Every variant sets &quot;{name}&quot; so that this step is left out.</source>
        <translation>Jede Variante setzt &quot;{name}&quot; so, dass dieser Schritt entfällt.</translation>
    </message>
    <message>
        <source>Let one variant leave it open, or remove the step.</source>
        <translation>Lassen Sie es in einer Variante offen, oder entfernen Sie den Schritt.</translation>
    </message>
    <message>
        <source>Use a zone of the list, or define it under zones.</source>
        <translation>Verwenden Sie eine Zone der Liste, oder definieren Sie sie unter zones.</translation>
    </message>
    <message>
        <source>There is no zone &quot;{zone}&quot;.</source>
        <translation>Es gibt keine Zone &quot;{zone}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is not a zone. {reason}</source>
        <translation>&quot;{zone}&quot; ist keine Zone. {reason}</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is named twice in this step.</source>
        <translation>&quot;{zone}&quot; ist in diesem Schritt zweimal genannt.</translation>
    </message>
    <message>
        <source>Name each zone once.</source>
        <translation>Nennen Sie jede Zone einmal.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is an id of the zone list already.</source>
        <translation>&quot;{zone}&quot; ist schon eine Kennung der Zonenliste.</translation>
    </message>
    <message>
        <source>Choose another id; to rename a zone of the list, use wording.</source>
        <translation>Wählen Sie eine andere Kennung; um eine Zone der Liste umzubenennen, verwenden Sie wording.</translation>
    </message>
    <message>
        <source>The file does not say where the zone &quot;{zone}&quot; lies.</source>
        <translation>Die Datei sagt nicht, wo die Zone &quot;{zone}&quot; liegt.</translation>
    </message>
    <message>
        <source>Add &quot;point&quot;, &quot;outline&quot; or &quot;placement&quot;, or &quot;off_map&quot;: true.</source>
        <translation>Fügen Sie &quot;point&quot;, &quot;outline&quot; oder &quot;placement&quot; hinzu, oder &quot;off_map&quot;: true.</translation>
    </message>
    <message>
        <source>The zone &quot;{zone}&quot; is drawn, and said to lie on no map.</source>
        <translation>Die Zone &quot;{zone}&quot; ist gezeichnet und soll auf keiner Karte liegen.</translation>
    </message>
    <message>
        <source>The zone &quot;{zone}&quot; is never used.</source>
        <translation>Die Zone &quot;{zone}&quot; wird nie verwendet.</translation>
    </message>
    <message>
        <source>Use it, or remove it.</source>
        <translation>Verwenden Sie sie, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Remove it, or correct the id.</source>
        <translation>Entfernen Sie sie, oder berichtigen Sie die Kennung.</translation>
    </message>
    <message>
        <source>There is no zone &quot;{zone}&quot; to give a name.</source>
        <translation>Es gibt keine Zone &quot;{zone}&quot;, die einen Namen bekäme.</translation>
    </message>
    <message>
        <source>Use a muscle of the list; others go into the note.</source>
        <translation>Verwenden Sie einen Muskel der Liste; andere gehören in die Notiz.</translation>
    </message>
    <message>
        <source>There is no muscle &quot;{muscle}&quot;.</source>
        <translation>Es gibt keinen Muskel &quot;{muscle}&quot;.</translation>
    </message>
    <message>
        <source>There is no house gate &quot;{gate}&quot;.</source>
        <translation>Es gibt keine Checkliste des Hauses &quot;{gate}&quot;.</translation>
    </message>
    <message>
        <source>Define it under variants, or remove only_in.</source>
        <translation>Definieren Sie sie unter variants, oder entfernen Sie only_in.</translation>
    </message>
    <message>
        <source>There is no variant &quot;{variant}&quot;.</source>
        <translation>Es gibt keine Variante &quot;{variant}&quot;.</translation>
    </message>
    <message>
        <source>Correct it, or add the profile to the device folder.</source>
        <translation>Berichtigen Sie es, oder legen Sie das Profil in den Geräteordner.</translation>
    </message>
    <message>
        <source>There is no device profile &quot;{device}&quot;.</source>
        <translation>Es gibt kein Geräteprofil &quot;{device}&quot;.</translation>
    </message>
    <message>
        <source>There is no step, block or section &quot;{if_ran}&quot;.</source>
        <translation>Es gibt keinen Schritt, Block oder Abschnitt &quot;{if_ran}&quot;.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>The file names none: add it, or remove this.</source>
        <translation>Die Datei nennt keine: fügen Sie eine hinzu, oder entfernen Sie dies.</translation>
    </message>
    <message>
        <source>A wait says for how many days.</source>
        <translation>Ein Warten sagt, für wie viele Tage.</translation>
    </message>
    <message>
        <source>Add &quot;wait_days&quot;.</source>
        <translation>Fügen Sie &quot;wait_days&quot; hinzu.</translation>
    </message>
    <message>
        <source>Days belong to &quot;wait&quot; and &quot;skip_zone&quot;, not to &quot;{severity}&quot;.</source>
        <translation>Tage gehören zu &quot;wait&quot; und &quot;skip_zone&quot;, nicht zu &quot;{severity}&quot;.</translation>
    </message>
    <message>
        <source>Remove wait_days, or write &quot;severity&quot;: &quot;wait&quot;.</source>
        <translation>Entfernen Sie wait_days, oder schreiben Sie &quot;severity&quot;: &quot;wait&quot;.</translation>
    </message>
    <message>
        <source>The rule leaves zones out and names none: the practitioner is asked each time.</source>
        <translation>Die Regel lässt Zonen aus und nennt keine: die Behandlerin wird jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>Add &quot;zones&quot;, unless it depends on the client.</source>
        <translation>Fügen Sie &quot;zones&quot; hinzu, wenn es nicht von der Klientin abhängt.</translation>
    </message>
    <message>
        <source>Zones are left out by &quot;skip_zone&quot; and &quot;wait&quot;, not by &quot;{severity}&quot;.</source>
        <translation>Zonen lassen &quot;skip_zone&quot; und &quot;wait&quot; aus, nicht &quot;{severity}&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;severity&quot;: &quot;skip_zone&quot;, or remove the zones.</source>
        <translation>Schreiben Sie &quot;severity&quot;: &quot;skip_zone&quot;, oder entfernen Sie die Zonen.</translation>
    </message>
    <message>
        <source>The house rule &quot;{rule}&quot; asks for &quot;{severity}&quot; and stays in force.</source>
        <translation>Die Hausregel &quot;{rule}&quot; verlangt &quot;{severity}&quot; und gilt weiter.</translation>
    </message>
    <message>
        <source>Nothing has to change; the strictest rule wins.</source>
        <translation>Es muss nichts geändert werden; die strengste Regel gilt.</translation>
    </message>
    <message>
        <source>A rule that blocks is a contraindication.</source>
        <translation>Eine Regel, die ausschließt, ist eine Kontraindikation.</translation>
    </message>
    <message>
        <source>Move it to contraindications.</source>
        <translation>Verschieben Sie sie zu contraindications.</translation>
    </message>
    <message>
        <source>A caution is a precaution.</source>
        <translation>Eine Vorsicht ist eine Vorsichtsmaßnahme.</translation>
    </message>
    <message>
        <source>Move it to precautions.</source>
        <translation>Verschieben Sie sie zu precautions.</translation>
    </message>
    <message>
        <source>{place} has a left and a right; no side is stated.</source>
        <translation>{place} hat links und rechts; es ist keine Seite angegeben.</translation>
    </message>
    <message>
        <source>Add &quot;side&quot;: &quot;mirror&quot; for both in turn, &quot;left&quot;, &quot;right&quot; or &quot;both&quot;.</source>
        <translation>Fügen Sie &quot;side&quot;: &quot;mirror&quot; für beide nacheinander hinzu, &quot;left&quot;, &quot;right&quot; oder &quot;both&quot;.</translation>
    </message>
    <message>
        <source>{zone} has no side &quot;{side}&quot;.</source>
        <translation>{zone} hat keine Seite &quot;{side}&quot;.</translation>
    </message>
    <message>
        <source>It has: {have}.</source>
        <translation>Es gibt: {have}.</translation>
    </message>
    <message>
        <source>It has: {have}; &quot;mirror&quot; takes them in turn.</source>
        <translation>Es gibt: {have}; &quot;mirror&quot; nimmt sie nacheinander.</translation>
    </message>
    <message>
        <source>This step names no zone.</source>
        <translation>Dieser Schritt nennt keine Zone.</translation>
    </message>
    <message>
        <source>Add &quot;zone&quot;: &quot;jaw&quot;, or &quot;side&quot;: &quot;free&quot; for any place.</source>
        <translation>Fügen Sie &quot;zone&quot;: &quot;jaw&quot; hinzu, oder &quot;side&quot;: &quot;free&quot; für eine beliebige Stelle.</translation>
    </message>
    <message>
        <source>The zone is given, so there is nothing to choose from.</source>
        <translation>Die Zone ist angegeben, also gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>Keep zone, or zone_choices.</source>
        <translation>Behalten Sie zone oder zone_choices.</translation>
    </message>
    <message>
        <source>{place} is worked both as one area and as two halves: twice in all.</source>
        <translation>{place} wird als ein Bereich und als zwei Hälften bearbeitet: insgesamt zweimal.</translation>
    </message>
    <message>
        <source>Keep one of the two, unless both are meant.</source>
        <translation>Behalten Sie eines von beiden, außer beide sind gemeint.</translation>
    </message>
    <message>
        <source>{place}: {left} s on the left, {right} s on the right.</source>
        <translation>{place}: {left} s links, {right} s rechts.</translation>
    </message>
    <message>
        <source>Make them equal, or give the reason in a note.</source>
        <translation>Gleichen Sie sie an, oder nennen Sie den Grund in einer Notiz.</translation>
    </message>
    <message>
        <source>{place} is worked on the right only.</source>
        <translation>{place} wird nur rechts bearbeitet.</translation>
    </message>
    <message>
        <source>{place} is worked on the left only.</source>
        <translation>{place} wird nur links bearbeitet.</translation>
    </message>
    <message>
        <source>Use &quot;side&quot;: &quot;mirror&quot;, or give the reason in a note.</source>
        <translation>Verwenden Sie &quot;side&quot;: &quot;mirror&quot;, oder nennen Sie den Grund in einer Notiz.</translation>
    </message>
    <message>
        <source>The contact &quot;{name}&quot; is named twice.</source>
        <translation>Die Elektrode &quot;{name}&quot; ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Name the two ends A and B.</source>
        <translation>Nennen Sie die beiden Enden A und B.</translation>
    </message>
    <message>
        <source>The file has both &quot;steps&quot; and &quot;sections&quot;.</source>
        <translation>Die Datei hat &quot;steps&quot; und &quot;sections&quot;.</translation>
    </message>
    <message>
        <source>Keep one: steps for a short file, sections for a whole visit.</source>
        <translation>Behalten Sie eines: steps für eine kurze Datei, sections für einen ganzen Besuch.</translation>
    </message>
    <message>
        <source>The file has no steps.</source>
        <translation>Die Datei hat keine Schritte.</translation>
    </message>
    <message>
        <source>Add &quot;steps&quot;: [ ... ], or &quot;sections&quot;.</source>
        <translation>Fügen Sie &quot;steps&quot;: [ ... ] oder &quot;sections&quot; hinzu.</translation>
    </message>
    <message>
        <source>Give one of them &quot;kind&quot;: &quot;treatment&quot;.</source>
        <translation>Geben Sie einem davon &quot;kind&quot;: &quot;treatment&quot;.</translation>
    </message>
    <message>
        <source>No section is the treatment.</source>
        <translation>Kein Abschnitt ist die Behandlung.</translation>
    </message>
    <message>
        <source>The section &quot;{title}&quot; has no steps.</source>
        <translation>Der Abschnitt &quot;{title}&quot; hat keine Schritte.</translation>
    </message>
    <message>
        <source>Add steps, or remove the section.</source>
        <translation>Fügen Sie Schritte hinzu, oder entfernen Sie den Abschnitt.</translation>
    </message>
    <message>
        <source>A step, block or section</source>
        <translation>Ein Schritt, Block oder Abschnitt</translation>
    </message>
    <message>
        <source>One of the {key}</source>
        <translation>Eines unter {key}</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Eine Regel</translation>
    </message>
    <message>
        <source>&quot;{parameter}&quot; is a name of the program&apos;s own.</source>
        <translation>&quot;{parameter}&quot; ist ein Name, den das Programm selbst verwendet.</translation>
    </message>
    <message>
        <source>Choose another id for the parameter.</source>
        <translation>Wählen Sie eine andere Kennung für den Parameter.</translation>
    </message>
    <message>
        <source>&quot;{step}&quot; names both an optional step and something else chosen at the start.</source>
        <translation>&quot;{step}&quot; benennt einen wahlweisen Schritt und noch etwas, das beim Start gewählt wird.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Geben Sie einem von beiden eine andere Kennung.</translation>
    </message>
    <message>
        <source>An optional step needs an id: it is chosen by that name.</source>
        <translation>Ein wahlweiser Schritt braucht eine Kennung: unter diesem Namen wird er gewählt.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: &quot;a-short-name&quot; to the step.</source>
        <translation>Fügen Sie dem Schritt &quot;id&quot;: &quot;a-short-name&quot; hinzu.</translation>
    </message>
    <message>
        <source>Known ids: {known}.</source>
        <translation>Bekannte Kennungen: {known}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>There is no block or step &quot;{used}&quot;.</source>
        <translation>Es gibt keinen Block oder Schritt &quot;{used}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{used}&quot; is used inside itself and would never end.</source>
        <translation>&quot;{used}&quot; wird in sich selbst verwendet und würde nie enden.</translation>
    </message>
    <message>
        <source>Use another block, or give it a repeat.</source>
        <translation>Verwenden Sie einen anderen Block, oder geben Sie ihm eine Wiederholung.</translation>
    </message>
    <message>
        <source>Run it with {&quot;type&quot;: &quot;use&quot;, &quot;use&quot;: &quot;...&quot;}, or remove it.</source>
        <translation>Führen Sie ihn mit {&quot;type&quot;: &quot;use&quot;, &quot;use&quot;: &quot;...&quot;} aus, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Give it an id and run it with a use step, or remove it.</source>
        <translation>Geben Sie ihm eine Kennung und führen Sie ihn mit einem use-Schritt aus, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The block &quot;{name}&quot; is never used.</source>
        <translation>Der Block &quot;{name}&quot; wird nie verwendet.</translation>
    </message>
    <message>
        <source>Give this one another id; ids are permanent, so change the newer one.</source>
        <translation>Geben Sie diesem eine andere Kennung; Kennungen sind dauerhaft, ändern Sie also die neuere.</translation>
    </message>
    <message>
        <source>{what} has the id &quot;{name}&quot; already.</source>
        <translation>{what}: die Kennung &quot;{name}&quot; gibt es schon.</translation>
    </message>
    <message>
        <source>The step has more than one kind of duration: {kinds}.</source>
        <translation>Der Schritt hat mehr als eine Art Dauer: {kinds}.</translation>
    </message>
    <message>
        <source>Keep one: exact (dwell_s), about (dwell_about_s), or a range (dwell_min_s, dwell_max_s).</source>
        <translation>Behalten Sie eine: genau (dwell_s), etwa (dwell_about_s) oder einen Bereich (dwell_min_s, dwell_max_s).</translation>
    </message>
    <message>
        <source>The least, {least} s, is above the most, {most} s.</source>
        <translation>Das Mindeste, {least} s, liegt über dem Höchsten, {most} s.</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Tauschen Sie beide.</translation>
    </message>
    <message>
        <source>Least and most are both {least} s.</source>
        <translation>Mindestens und höchstens sind beide {least} s.</translation>
    </message>
    <message>
        <source>Write &quot;dwell_s&quot; instead of the range.</source>
        <translation>Schreiben Sie &quot;dwell_s&quot; statt des Bereichs.</translation>
    </message>
    <message>
        <source>The moment at {at_s} s comes after the step&apos;s end at {seconds} s.</source>
        <translation>Der Moment bei {at_s} s liegt nach dem Ende des Schritts bei {seconds} s.</translation>
    </message>
    <message>
        <source>Move it inside the step.</source>
        <translation>Verschieben Sie ihn in den Schritt.</translation>
    </message>
    <message>
        <source>Nothing happens at this moment.</source>
        <translation>In diesem Moment geschieht nichts.</translation>
    </message>
    <message>
        <source>Add &quot;say&quot;, &quot;settings&quot; or &quot;confirm&quot;: true.</source>
        <translation>Fügen Sie &quot;say&quot;, &quot;settings&quot; oder &quot;confirm&quot;: true hinzu.</translation>
    </message>
    <message>
        <source>The moment at {at_s} s is listed after a later one.</source>
        <translation>Der Moment bei {at_s} s steht nach einem späteren.</translation>
    </message>
    <message>
        <source>List them in their order.</source>
        <translation>Führen Sie sie in ihrer Reihenfolge auf.</translation>
    </message>
    <message>
        <source>The interval</source>
        <translation>Das Intervall</translation>
    </message>
    <message>
        <source>The gel reminder</source>
        <translation>Die Gel-Erinnerung</translation>
    </message>
    <message>
        <source>One stroke</source>
        <translation>Ein Zug</translation>
    </message>
    <message>
        <source>{what} of {seconds} s is longer than the step of {length} s.</source>
        <translation>{what} von {seconds} s ist länger als der Schritt von {length} s.</translation>
    </message>
    <message>
        <source>Shorten it, or lengthen the step.</source>
        <translation>Kürzen Sie es, oder verlängern Sie den Schritt.</translation>
    </message>
    <message>
        <source>Change one of them. A count is all strokes: 3 means 3 in all, not 1 and 3 more.</source>
        <translation>Ändern Sie eines davon. Eine Anzahl sind alle Züge: 3 heißt insgesamt 3, nicht 1 und noch 3.</translation>
    </message>
    <message>
        <source>{count} strokes of {one} s come to {total} s; the step has {stated} s.</source>
        <translation>{count} Züge von {one} s ergeben {total} s; der Schritt hat {stated} s.</translation>
    </message>
    <message>
        <source>{count} strokes of {one} s in {passes} passes come to {total} s; the step has {stated} s.</source>
        <translation>{count} Züge von {one} s in {passes} Durchgängen ergeben {total} s; der Schritt hat {stated} s.</translation>
    </message>
    <message>
        <source>The step should end by itself, but states no seconds.</source>
        <translation>Der Schritt soll von selbst enden, gibt aber keine Sekunden an.</translation>
    </message>
    <message>
        <source>Add &quot;dwell_s&quot;, or write &quot;count_up&quot;.</source>
        <translation>Fügen Sie &quot;dwell_s&quot; hinzu, oder schreiben Sie &quot;count_up&quot;.</translation>
    </message>
    <message>
        <source>The step counts up: its &quot;dwell_s&quot; is totalled, and ends nothing.</source>
        <translation>Der Schritt zählt hoch: sein &quot;dwell_s&quot; wird summiert und beendet nichts.</translation>
    </message>
    <message>
        <source>Write &quot;confirm&quot; or &quot;auto&quot; to count down, or &quot;dwell_max_s&quot; for a ceiling.</source>
        <translation>Schreiben Sie &quot;confirm&quot; oder &quot;auto&quot; zum Herunterzählen, oder &quot;dwell_max_s&quot; für eine Grenze.</translation>
    </message>
    <message>
        <source>Moving takes {transition_s} s, the step itself {seconds} s.</source>
        <translation>Der Wechsel dauert {transition_s} s, der Schritt selbst {seconds} s.</translation>
    </message>
    <message>
        <source>Shorten it; it is not treatment time.</source>
        <translation>Kürzen Sie ihn; er ist keine Behandlungszeit.</translation>
    </message>
    <message>
        <source>Moving takes {seconds} s, longer than every step.</source>
        <translation>Der Wechsel dauert {seconds} s, länger als jeder Schritt.</translation>
    </message>
    <message>
        <source>The step lasts {seconds} s.</source>
        <translation>Der Schritt dauert {seconds} s.</translation>
    </message>
    <message>
        <source>If minutes are meant, write them in seconds.</source>
        <translation>Sind Minuten gemeint, schreiben Sie sie in Sekunden.</translation>
    </message>
    <message>
        <source>The step lasts {hours} hours.</source>
        <translation>Der Schritt dauert {hours} Stunden.</translation>
    </message>
    <message>
        <source>Times are seconds, not milliseconds.</source>
        <translation>Zeiten sind Sekunden, nicht Millisekunden.</translation>
    </message>
    <message>
        <source>Session {first} comes after session {last}.</source>
        <translation>Sitzung {first} kommt nach Sitzung {last}.</translation>
    </message>
    <message>
        <source>Write [{last}, {first}].</source>
        <translation>Schreiben Sie [{last}, {first}].</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} overlap with a range above; the first one that fits counts.</source>
        <translation>Die Sitzungen {first} bis {last} überschneiden sich mit einem Bereich darüber; der erste passende gilt.</translation>
    </message>
    <message>
        <source>Let the ranges follow one another.</source>
        <translation>Lassen Sie die Bereiche aufeinander folgen.</translation>
    </message>
    <message>
        <source>This takes about {speech_s} s to say; there are {seconds} s.</source>
        <translation>Das zu sagen dauert etwa {speech_s} s; es sind {seconds} s.</translation>
    </message>
    <message>
        <source>Shorten the words, or give a shorter &quot;say&quot; for the voice.</source>
        <translation>Kürzen Sie die Worte, oder geben Sie der Stimme ein kürzeres &quot;say&quot;.</translation>
    </message>
    <message>
        <source>The treatment steps come to {come_to}; the stated total is {total}.</source>
        <translation>Die Behandlungsschritte ergeben {come_to}; die angegebene Summe ist {total}.</translation>
    </message>
    <message>
        <source>Write {least}, or correct the steps. Moving between zones is not counted.</source>
        <translation>Schreiben Sie {least}, oder berichtigen Sie die Schritte. Wechsel zwischen Zonen zählen nicht.</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} oder mehr</translation>
    </message>
    <message>
        <source>The steps and their repeats come to {steps:,} or more; a plan holds {most:,}.</source>
        <translation>Die Schritte und ihre Wiederholungen ergeben {steps:,} oder mehr; ein Plan fasst {most:,}.</translation>
    </message>
    <message>
        <source>Repeat less, or split the protocol.</source>
        <translation>Wiederholen Sie weniger, oder teilen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>Unless something is chosen at the start, there is nothing to do.</source>
        <translation>Wenn beim Start nichts gewählt wird, gibt es nichts zu tun.</translation>
    </message>
    <message>
        <source>Let one of the steps be there by default.</source>
        <translation>Lassen Sie einen der Schritte von vornherein da sein.</translation>
    </message>
    <message>
        <source>No step states a time: every clock counts up.</source>
        <translation>Kein Schritt gibt eine Zeit an: jede Uhr zählt hoch.</translation>
    </message>
    <message>
        <source>Add &quot;dwell_s&quot; where a time is known.</source>
        <translation>Fügen Sie &quot;dwell_s&quot; hinzu, wo eine Zeit bekannt ist.</translation>
    </message>
    <message>
        <source>The plan is too long.</source>
        <translation>Der Plan ist zu lang.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} ({seconds} s)</source>
        <translation>{minutes} ({seconds} s)</translation>
    </message>
    <message>
        <source>The voice has no words of its own in &quot;{language}&quot;: it says sides and settings in English.</source>
        <translation>Die Stimme hat in &quot;{language}&quot; keine eigenen Worte: sie sagt Seiten und Einstellungen auf Englisch.</translation>
    </message>
    <message>
        <source>Its own words are in {names}; a &quot;say&quot; of every step is spoken as it stands.</source>
        <translation>Ihre eigenen Worte sind in {names}; ein &quot;say&quot; jedes Schritts wird gesprochen, wie es dasteht.</translation>
    </message>
    <message>
        <source>&quot;{phrase}&quot; takes about {takes} s to say; with the move there are {room} s: the voice is silent and a tone stands for it.</source>
        <translation>&quot;{phrase}&quot; zu sagen dauert etwa {takes} s; mit dem Wechsel sind es {room} s: die Stimme schweigt, und ein Ton steht dafür.</translation>
    </message>
    <message>
        <source>&quot;{phrase}&quot; takes about {takes} s to say; with the move there are {room} s: the voice says &quot;{fit}&quot;.</source>
        <translation>&quot;{phrase}&quot; zu sagen dauert etwa {takes} s; mit dem Wechsel sind es {room} s: die Stimme sagt &quot;{fit}&quot;.</translation>
    </message>
    <message>
        <source>Lengthen the step or the move to it, or give a shorter &quot;say&quot;.</source>
        <translation>Verlängern Sie den Schritt oder den Wechsel dahin, oder geben Sie ein kürzeres &quot;say&quot;.</translation>
    </message>
    <message>
        <source>Name zone, mode, time and setting, and what the client reported.</source>
        <translation>Nennen Sie Zone, Modus, Zeit und Einstellung, und was die Klientin berichtete.</translation>
    </message>
    <message>
        <source>Write &quot;FDA-cleared&quot;, and only with the K number of the device.</source>
        <translation>Schreiben Sie &quot;FDA-cleared&quot;, und nur mit der K-Nummer des Geräts.</translation>
    </message>
    <message>
        <source>Add the K number of the device, or leave it out: a clearance belongs to one model.</source>
        <translation>Fügen Sie die K-Nummer des Geräts hinzu, oder lassen Sie es weg: eine Zulassung gehört zu einem Modell.</translation>
    </message>
    <message>
        <source>Leave it out: no plan promises a result.</source>
        <translation>Lassen Sie es weg: kein Plan verspricht ein Ergebnis.</translation>
    </message>
    <message>
        <source>Tell the normal sensations and the known responses instead.</source>
        <translation>Nennen Sie stattdessen die normalen Empfindungen und die bekannten Reaktionen.</translation>
    </message>
    <message>
        <source>Leave it out: no plan promises when.</source>
        <translation>Lassen Sie es weg: kein Plan verspricht, wann.</translation>
    </message>
    <message>
        <source>Leave the figure out: percentages of improvement are never shown.</source>
        <translation>Lassen Sie die Zahl weg: Prozente einer Verbesserung werden nie gezeigt.</translation>
    </message>
    <message>
        <source>Write &quot;series&quot;.</source>
        <translation>Schreiben Sie &quot;series&quot;.</translation>
    </message>
    <message>
        <source>Medical uses are out of scope: leave them to a medical practitioner.</source>
        <translation>Medizinische Anwendungen gehören nicht hierher: überlassen Sie sie medizinischem Fachpersonal.</translation>
    </message>
    <message>
        <source>A visible twitch means: lower it. Steps for another kind of current belong into another protocol.</source>
        <translation>Ein sichtbares Zucken heißt: herunterstellen. Schritte für eine andere Stromart gehören in ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>Look the microamperes (uA) up in the source; nothing is converted.</source>
        <translation>Schlagen Sie die Mikroampere (µA) in der Quelle nach; nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is a claim.</source>
        <translation>&quot;{words}&quot; ist ein Versprechen.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; speaks of medical use.</source>
        <translation>&quot;{words}&quot; spricht von medizinischer Anwendung.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; belongs to another kind of current.</source>
        <translation>&quot;{words}&quot; gehört zu einer anderen Stromart.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is not in microamperes.</source>
        <translation>&quot;{words}&quot; ist nicht in Mikroampere.</translation>
    </message>
    <message>
        <source>This text holds invisible characters: &quot;{visible}&quot;.</source>
        <translation>Dieser Text enthält unsichtbare Zeichen: &quot;{visible}&quot;.</translation>
    </message>
    <message>
        <source>Type it again, without pasting.</source>
        <translation>Tippen Sie ihn neu, ohne einzufügen.</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{ua} uA is above {most} uA and no longer microcurrent.</source>
        <translation>{ua} µA liegt über {most} µA und ist kein Mikrostrom mehr.</translation>
    </message>
    <message>
        <source>Check the unit: 1 mA is 1000 uA. Lower the current.</source>
        <translation>Prüfen Sie die Einheit: 1 mA sind 1000 µA. Senken Sie den Strom.</translation>
    </message>
    <message>
        <source>{ua} uA is above the usual 10-{most} uA range.</source>
        <translation>{ua} µA liegt über dem üblichen Bereich von 10–{most} µA.</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1 bis {most}</translation>
    </message>
    <message>
        <source>{device} has no level &quot;{level}&quot;; its levels are {known}.</source>
        <translation>{device} hat keine Stufe „{level}“; die Stufen sind: {known}.</translation>
    </message>
    <message>
        <source>Use one of its levels, or choose another device.</source>
        <translation>Verwenden Sie eine seiner Stufen, oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>{asked} Hz is outside {range} Hz of {device}.</source>
        <translation>{asked} Hz liegt außerhalb des Bereichs von {device}: {range} Hz.</translation>
    </message>
    <message>
        <source>Change the frequency, or choose a device that reaches it.</source>
        <translation>Ändern Sie die Frequenz, oder wählen Sie ein Gerät, das sie erreicht.</translation>
    </message>
    <message>
        <source>{zone} needs the {site}; the sites of {device} are not recorded.</source>
        <translation>{zone} braucht ein Gerät für den Bereich {site}; die Bereiche von {device} sind nicht verzeichnet.</translation>
    </message>
    <message>
        <source>Confirm it from the device&apos;s manual.</source>
        <translation>Prüfen Sie das im Handbuch des Geräts.</translation>
    </message>
    <message>
        <source>{device} is made for small areas; {zone} is not one of those named.</source>
        <translation>{device} ist für kleine Bereiche gemacht; {zone} ist keiner der genannten.</translation>
    </message>
    <message>
        <source>Confirm it from the device&apos;s manual, or choose another device.</source>
        <translation>Prüfen Sie das im Handbuch des Geräts, oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>{place}: {finding}</source>
        <translation>{place}: {finding}</translation>
    </message>
    <message>
        <source>{place} ({side}): {finding}</source>
        <translation>{place} ({side}): {finding}</translation>
    </message>
    <message>
        <source>{time} with the output on reaches the auto-off of {device} ({limit}).</source>
        <translation>{time} mit eingeschaltetem Ausgang erreicht die Abschaltautomatik von {device} ({limit}).</translation>
    </message>
    <message>
        <source>Plan to restart the device on the way, or shorten the session.</source>
        <translation>Planen Sie ein, das Gerät unterwegs neu zu starten, oder kürzen Sie die Sitzung.</translation>
    </message>
    <message>
        <source>{time} is longer than a session with {device} may last ({limit}).</source>
        <translation>{time} ist länger, als eine Sitzung mit {device} dauern darf ({limit}).</translation>
    </message>
    <message>
        <source>Shorten the session.</source>
        <translation>Kürzen Sie die Sitzung.</translation>
    </message>
    <message>
        <source>{device} is a device of the {family} family; microcurrent protocols are not offered for it.</source>
        <translation>{device} gehört zur Gerätefamilie {family}; Mikrostromprotokolle werden dafür nicht angeboten.</translation>
    </message>
    <message>
        <source>Choose a microcurrent device.</source>
        <translation>Wählen Sie ein Mikrostromgerät.</translation>
    </message>
    <message>
        <source>The kind of current of {device} is not recorded.</source>
        <translation>Die Stromart von {device} ist nicht verzeichnet.</translation>
    </message>
    <message>
        <source>Confirm from its manual that it is a microcurrent device.</source>
        <translation>Prüfen Sie im Handbuch, dass es ein Mikrostromgerät ist.</translation>
    </message>
    <message>
        <source>{device} is a prescription device.</source>
        <translation>{device} ist ein verschreibungspflichtiges Gerät.</translation>
    </message>
    <message>
        <source>Record under whose order it is used.</source>
        <translation>Notieren Sie, auf wessen Anordnung es verwendet wird.</translation>
    </message>
    <message>
        <source>How many outputs {device} has is not recorded; the plan runs {lanes} at once.</source>
        <translation>Wie viele Ausgänge {device} hat, ist nicht verzeichnet; der Plan nutzt {lanes} gleichzeitig.</translation>
    </message>
    <message>
        <source>The plan runs {lanes} placements at once; {device} has {channels}.</source>
        <translation>Der Plan nutzt {lanes} Platzierungen gleichzeitig; Kanäle von {device}: {channels}.</translation>
    </message>
    <message>
        <source>Run them one after the other, or choose a device with more channels.</source>
        <translation>Führen Sie sie nacheinander aus, oder wählen Sie ein Gerät mit mehr Kanälen.</translation>
    </message>
    <message>
        <source>No limit recorded for {device}; {ua} uA could not be checked.</source>
        <translation>Für {device} ist keine Grenze verzeichnet; {ua} µA konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Fill in the highest current from the device&apos;s manual.</source>
        <translation>Tragen Sie den höchsten Strom aus dem Handbuch des Geräts ein.</translation>
    </message>
    <message>
        <source>{ua} uA is above the {ua_max} uA of {device}.</source>
        <translation>{ua} µA liegt über den {ua_max} µA von {device}.</translation>
    </message>
    <message>
        <source>Lower it to {ua_max} uA or less, or choose a device that reaches {ua} uA.</source>
        <translation>Senken Sie auf {ua_max} µA oder weniger, oder wählen Sie ein Gerät, das {ua} µA erreicht.</translation>
    </message>
    <message>
        <source>{ua} uA is below the {ua_min} uA at which {device} begins.</source>
        <translation>{ua} µA liegt unter den {ua_min} µA, bei denen {device} beginnt.</translation>
    </message>
    <message>
        <source>Raise it, or choose a device that goes lower.</source>
        <translation>Erhöhen Sie den Strom, oder wählen Sie ein Gerät, das tiefer beginnt.</translation>
    </message>
    <message>
        <source>{ua} uA lies between two steps of {device} ({ua_step} uA each).</source>
        <translation>{ua} µA liegt zwischen zwei Schritten von {device} (je {ua_step} µA).</translation>
    </message>
    <message>
        <source>Use a value the device can be set to.</source>
        <translation>Verwenden Sie einen Wert, der am Gerät einstellbar ist.</translation>
    </message>
    <message>
        <source>{zone} needs a device for the {site}; {device} must not be used there.</source>
        <translation>{zone} braucht ein Gerät für den Bereich {site}; {device} darf dort nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{zone} needs a device for the {site}; {device} lists only: {allowed}.</source>
        <translation>{zone} braucht ein Gerät für den Bereich {site}; {device} führt nur auf: {allowed}.</translation>
    </message>
    <message>
        <source>Leave the zone out, or choose a device that lists the {site}.</source>
        <translation>Lassen Sie die Zone aus, oder wählen Sie ein Gerät für den Bereich {site}.</translation>
    </message>
    <message>
        <source>{low}</source>
        <translation>{low}</translation>
    </message>
    <message>
        <source>{low}-{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>the up to {high}</source>
        <translation>bis {high}</translation>
    </message>
    <message>
        <source>the {low} and more</source>
        <translation>ab {low}</translation>
    </message>
    <message>
        <source>the {low}-{high}</source>
        <translation>{low}–{high}</translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Ende: halten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Note, Enter keeps it</source>
        <translation>Notiz, Enter behält sie</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Sagen Sie der Klientin</translation>
    </message>
    <message>
        <source>Leave out zones</source>
        <translation>Zonen auslassen</translation>
    </message>
    <message>
        <source>{question}: tap each place it is about. Dotted ones are in this plan; they are left out.</source>
        <translation>{question}: Tippen Sie jede betroffene Stelle an. Gepunktete gehören zu diesem Plan; sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Hier gestoppt</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Unten mehr</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Keines der anderen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Plan is now {time}</source>
        <translation>Der Plan dauert jetzt {time}</translation>
    </message>
    <message>
        <source>It was {time}: {saved} less</source>
        <translation>Vorher {time}: {saved} weniger</translation>
    </message>
    <message>
        <source>The pedal answers no question</source>
        <translation>Das Pedal beantwortet keine Frage</translation>
    </message>
    <message>
        <source>Pedal: ticks the framed row</source>
        <translation>Pedal: hakt die gerahmte Zeile ab</translation>
    </message>
    <message>
        <source>Pedal: goes on</source>
        <translation>Pedal: geht weiter</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>{answered} of {count}</source>
        <translation>{answered} von {count}</translation>
    </message>
    <message>
        <source>1 zone left out</source>
        <translation>1 Zone ausgelassen</translation>
    </message>
    <message>
        <source>{count} zones left out</source>
        <translation>{count} Zonen ausgelassen</translation>
    </message>
    <message>
        <source>Still open: {question}</source>
        <translation>Noch offen: {question}</translation>
    </message>
    <message>
        <source>Still open: {question}, and {count} more</source>
        <translation>Noch offen: {question} und {count} weitere</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} von {count}: {title}</translation>
    </message>
    <message>
        <source>Not felt</source>
        <translation>Nicht spürbar</translation>
    </message>
    <message>
        <source>Slight tingle</source>
        <translation>Leichtes Kribbeln</translation>
    </message>
    <message>
        <source>Uncomfortable</source>
        <translation>Unangenehm</translation>
    </message>
    <message>
        <source>{item} (optional)</source>
        <translation>{item} (freiwillig)</translation>
    </message>
    <message>
        <source>{item}: {answer}</source>
        <translation>{item}: {answer}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>{item}: another number</source>
        <translation>{item}: andere Zahl</translation>
    </message>
    <message>
        <source>Stop: do not treat</source>
        <translation>Stopp: nicht behandeln</translation>
    </message>
    <message>
        <source>Only with a written go-ahead</source>
        <translation>Nur mit schriftlicher Freigabe</translation>
    </message>
    <message>
        <source>Wait some days</source>
        <translation>Einige Tage warten</translation>
    </message>
    <message>
        <source>Leave zones out</source>
        <translation>Zonen auslassen</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Why is it asked? {question}</source>
        <translation>Warum wird das gefragt? {question}</translation>
    </message>
    <message>
        <source>Why is it asked, and who says so?</source>
        <translation>Warum wird das gefragt, und wer sagt es?</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Alter in Jahren</translation>
    </message>
    <message>
        <source>answered no</source>
        <translation>mit Nein beantwortet</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Was genau?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Zones to leave out</source>
        <translation>Auszulassende Zonen</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>{zone} (not in this plan)</source>
        <translation>{zone} (nicht in diesem Plan)</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>{question}: {field}</source>
        <translation>{question}: {field}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no date. Write it like {example}, or how many days ago, such as 14.</source>
        <translation>„{text}“ ist kein Datum. Schreiben Sie es wie {example}, oder vor wie vielen Tagen, etwa 14.</translation>
    </message>
    <message>
        <source>{day} is still to come. Write the day it was done.</source>
        <translation>{day} liegt noch in der Zukunft. Schreiben Sie den Tag, an dem es war.</translation>
    </message>
    <message>
        <source>{day} is too long ago to be meant.</source>
        <translation>{day} liegt zu lange zurück, um gemeint zu sein.</translation>
    </message>
    <message>
        <source>Date, or days ago</source>
        <translation>Datum, oder vor wie vielen Tagen</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>{question}: pick the day</source>
        <translation>{question}: Tag wählen</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Last visit, {day}: {answer}</source>
        <translation>Letzter Besuch, {day}: {answer}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} Jahre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>cleared by {who}</source>
        <translation>freigegeben von {who}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, {details}</source>
        <translation>ja, {details}</translation>
    </message>
    <message>
        <source>regulator, maker or study</source>
        <translation>Behörde, Hersteller oder Studie</translation>
    </message>
    <message>
        <source>trade press or clinic</source>
        <translation>Fachpresse oder Klinik</translation>
    </message>
    <message>
        <source>blog or user</source>
        <translation>Blog oder Anwenderin</translation>
    </message>
    <message>
        <source>no source was found</source>
        <translation>keine Quelle gefunden</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>hergeleitet</translation>
    </message>
    <message>
        <source>not said outright</source>
        <translation>nicht ausdrücklich gesagt</translation>
    </message>
    <message>
        <source>No source was found for it.</source>
        <translation>Dafür wurde keine Quelle gefunden.</translation>
    </message>
    <message>
        <source>Changed here by {who} on {day}: {reason}</source>
        <translation>Hier geändert von {who} am {day}: {reason}</translation>
    </message>
    <message>
        <source>Also asked for by: {names}</source>
        <translation>Auch gefragt von: {names}</translation>
    </message>
    <message>
        <source>Nobody younger than {count} years is treated.</source>
        <translation>Niemand unter {count} Jahren wird behandelt.</translation>
    </message>
    <message>
        <source>A yes stops the treatment, unless a written go-ahead is on file.</source>
        <translation>Ein Ja stoppt die Behandlung, außer eine schriftliche Freigabe liegt vor.</translation>
    </message>
    <message>
        <source>A yes stops the treatment.</source>
        <translation>Ein Ja stoppt die Behandlung.</translation>
    </message>
    <message>
        <source>A yes needs a written go-ahead: who gave it, and when.</source>
        <translation>Ein Ja braucht eine schriftliche Freigabe: von wem und wann.</translation>
    </message>
    <message>
        <source>After a yes, {count} days must have passed, or the places are left out.</source>
        <translation>Nach einem Ja müssen {count} Tage vergangen sein, oder die Stellen werden ausgelassen.</translation>
    </message>
    <message>
        <source>After a yes, {count} days must have passed.</source>
        <translation>Nach einem Ja müssen {count} Tage vergangen sein.</translation>
    </message>
    <message>
        <source>After a yes, the places named are left out.</source>
        <translation>Nach einem Ja werden die genannten Stellen ausgelassen.</translation>
    </message>
    <message>
        <source>A yes stops nothing: it is kept in mind and noted.</source>
        <translation>Ein Ja stoppt nichts: es wird beachtet und notiert.</translation>
    </message>
    <message>
        <source>“{says}” Source: {sources}</source>
        <translation>„{says}“ Quelle: {sources}</translation>
    </message>
    <message>
        <source>Less strict: “{says}” Source: {sources}</source>
        <translation>Weniger streng: „{says}“ Quelle: {sources}</translation>
    </message>
    <message>
        <source>this protocol</source>
        <translation>dieses Protokoll</translation>
    </message>
    <message>
        <source>{source} ({kind})</source>
        <translation>{source} ({kind})</translation>
    </message>
    <message>
        <source>{question} on {day}: wait until {until}, 1 day left.</source>
        <translation>{question} am {day}: warten bis {until}, noch 1 Tag.</translation>
    </message>
    <message>
        <source>{question} on {day}: wait until {until}, {count} days left.</source>
        <translation>{question} am {day}: warten bis {until}, noch {count} Tage.</translation>
    </message>
    <message>
        <source>{question} on {day}: the wait was over on {until}, 0 days left.</source>
        <translation>{question} am {day}: die Wartezeit endete am {until}, noch 0 Tage.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Zur Tour</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Never run here</source>
        <translation>Hier noch nie durchgeführt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Zones are not on the face</source>
        <translation>Zonen liegen nicht im Gesicht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>not timed</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>min + {count} untimed</source>
        <translation>min + {count} ohne Zeit</translation>
    </message>
    <message>
        <source>{count} dynamic</source>
        <translation>{count} dynamisch</translation>
    </message>
    <message>
        <source>{count} static</source>
        <translation>{count} statisch</translation>
    </message>
    <message>
        <source>{problems}. It cannot run until mended.</source>
        <translation>{problems}. Es läuft erst, wenn sie behoben sind.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{card}, favourite</source>
        <translation>{card}, Favorit</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Arrow keys walk, Enter starts, Space shows details, F makes a favourite</source>
        <translation>Pfeiltasten wandern, Enter startet, Leertaste zeigt Details, F macht einen Favoriten</translation>
    </message>
    <message>
        <source>Last run {when}</source>
        <translation>Zuletzt {when}</translation>
    </message>
    <message>
        <source>{title}, cannot run, {problems}</source>
        <translation>{title}, kann nicht laufen, {problems}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 Zone</translation>
    </message>
    <message>
        <source>{count} zones</source>
        <translation>{count} Zonen</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} Probleme</translation>
    </message>
    <message>
        <source>No device chosen</source>
        <translation>Kein Gerät gewählt</translation>
    </message>
    <message>
        <source>1 warning for {device}</source>
        <translation>1 Warnung für {device}</translation>
    </message>
    <message>
        <source>{count} warnings for {device}</source>
        <translation>{count} Warnungen für {device}</translation>
    </message>
    <message>
        <source>No known conflict with {device}</source>
        <translation>Kein bekannter Konflikt mit {device}</translation>
    </message>
    <message>
        <source>Fits {device}</source>
        <translation>Passt zu {device}</translation>
    </message>
    <message>
        <source>Not for {device}: other kind of current</source>
        <translation>Nicht für {device}: andere Stromart</translation>
    </message>
    <message>
        <source>1 step above {current} µA</source>
        <translation>1 Schritt über {current} µA</translation>
    </message>
    <message>
        <source>{count} steps above {current} µA</source>
        <translation>{count} Schritte über {current} µA</translation>
    </message>
    <message>
        <source>1 zone not allowed with {device}</source>
        <translation>1 Zone mit {device} nicht erlaubt</translation>
    </message>
    <message>
        <source>{count} zones not allowed with {device}</source>
        <translation>{count} Zonen mit {device} nicht erlaubt</translation>
    </message>
    <message>
        <source>1 conflict with {device}</source>
        <translation>1 Konflikt mit {device}</translation>
    </message>
    <message>
        <source>{count} conflicts with {device}</source>
        <translation>{count} Konflikte mit {device}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Make it a favourite, or not any more (F)</source>
        <translation>Zum Favoriten machen, oder nicht mehr (F)</translation>
    </message>
    <message>
        <source>{file} cannot run until its problems are mended.</source>
        <translation>{file} kann nicht laufen, bis die Probleme behoben sind.</translation>
    </message>
    <message>
        <source>This file cannot run</source>
        <translation>Diese Datei kann nicht laufen</translation>
    </message>
    <message>
        <source>Time by side and mode</source>
        <translation>Zeit nach Seite und Modus</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Zones: {zones}</source>
        <translation>Zonen: {zones}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Filled bars are dynamic, outlined ones static; the marks above are checklists, stops and untimed work. A click shows the step.</source>
        <translation>Gefüllte Balken sind dynamisch, umrandete statisch; die Zeichen darüber sind Checklisten, Halte und Arbeit ohne Zeit. Ein Klick zeigt den Schritt.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>1 step and the screening</source>
        <translation>1 Schritt und die Anamnese</translation>
    </message>
    <message>
        <source>{count} steps and the screening</source>
        <translation>{count} Schritte und die Anamnese</translation>
    </message>
    <message>
        <source>{time} treatment</source>
        <translation>{time} Behandlung</translation>
    </message>
    <message>
        <source>{time} moving</source>
        <translation>{time} Wechsel</translation>
    </message>
    <message>
        <source>{count} untimed</source>
        <translation>{count} ohne Zeit</translation>
    </message>
    <message>
        <source>Some steps have example timing; they are marked.</source>
        <translation>Einige Schritte haben Beispielzeiten; sie sind markiert.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time (example)</source>
        <translation>Zeit (Beispiel)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Report of the problems</source>
        <translation>Bericht der Probleme</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Datei: {file}</translation>
    </message>
    <message>
        <source>{time} (example)</source>
        <translation>{time} (Beispiel)</translation>
    </message>
    <message>
        <source>not to be treated</source>
        <translation>nicht zu behandeln</translation>
    </message>
    <message>
        <source>only with a written go-ahead</source>
        <translation>nur mit schriftlicher Freigabe</translation>
    </message>
    <message>
        <source>only after a wait</source>
        <translation>nur nach einer Wartezeit</translation>
    </message>
    <message>
        <source>leave the zone out</source>
        <translation>die Zone auslassen</translation>
    </message>
    <message>
        <source>with caution</source>
        <translation>mit Vorsicht</translation>
    </message>
    <message>
        <source>Map with the zones: {zones}</source>
        <translation>Karte mit den Zonen: {zones}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>von {author}</translation>
    </message>
    <message>
        <source>approved by {who} on {day}</source>
        <translation>freigegeben von {who} am {day}</translation>
    </message>
    <message>
        <source>Example timing: the seconds are an example, not from the source. Set your own.</source>
        <translation>Beispielzeiten: die Sekunden sind ein Beispiel, nicht aus der Quelle. Stellen Sie eigene ein.</translation>
    </message>
    <message>
        <source>Practice: with the device off. Kept apart in the record.</source>
        <translation>Übung: bei ausgeschaltetem Gerät. Getrennt aufgezeichnet.</translation>
    </message>
    <message>
        <source>Since you last ran it</source>
        <translation>Seit der letzten Durchführung</translation>
    </message>
    <message>
        <source>and {count} more changes</source>
        <translation>und {count} weitere Änderungen</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>{question} ({severity}; {source})</source>
        <translation>{question} ({severity}; {source})</translation>
    </message>
    <message>
        <source>Not for medical use. A guide and a log; it promises no effect.</source>
        <translation>Nicht für medizinische Zwecke. Eine Anleitung und ein Protokoll; es verspricht keine Wirkung.</translation>
    </message>
    <message>
        <source>Its author has retired this protocol.</source>
        <translation>Die Autorin hat dieses Protokoll zurückgezogen.</translation>
    </message>
    <message>
        <source>microcurrent</source>
        <translation>Mikrostrom</translation>
    </message>
    <message>
        <source>EMS</source>
        <translation>EMS</translation>
    </message>
    <message>
        <source>TENS</source>
        <translation>TENS</translation>
    </message>
    <message>
        <source>galvanic</source>
        <translation>galvanisch</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>unbekannter Art</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>1 stop to look or ask</source>
        <translation>1 Halt zum Schauen oder Fragen</translation>
    </message>
    <message>
        <source>{count} stops to look or ask</source>
        <translation>{count} Halte zum Schauen oder Fragen</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Halte</translation>
    </message>
    <message>
        <source>Questions before</source>
        <translation>Fragen vorher</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>1 at least</source>
        <translation>mindestens 1</translation>
    </message>
    <message>
        <source>{count} at least</source>
        <translation>mindestens {count}</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>About the device</source>
        <translation>Zum Gerät</translation>
    </message>
    <message>
        <source>none: a practice run</source>
        <translation>keine: eine Übung</translation>
    </message>
    <message>
        <source>those of the house</source>
        <translation>die des Hauses</translation>
    </message>
    <message>
        <source>those of the house and 1 of its own</source>
        <translation>die des Hauses und 1 eigene</translation>
    </message>
    <message>
        <source>those of the house and {count} of its own</source>
        <translation>die des Hauses und {count} eigene</translation>
    </message>
    <message>
        <source>Asked on top of the house rules</source>
        <translation>Zusätzlich zu den Hausregeln gefragt</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nachsorge</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Fits my device</source>
        <translation>Passt zu meinem Gerät</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>Favoriten zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Last run first</source>
        <translation>Zuletzt durchgeführte zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Under 10 min</source>
        <translation>Unter 10 min</translation>
    </message>
    <message>
        <source>10 to 20 min</source>
        <translation>10 bis 20 min</translation>
    </message>
    <message>
        <source>20 to 40 min</source>
        <translation>20 bis 40 min</translation>
    </message>
    <message>
        <source>40 min and more</source>
        <translation>40 min und mehr</translation>
    </message>
    <message>
        <source>Not timed</source>
        <translation>Ohne Zeit</translation>
    </message>
    <message>
        <source>Only dynamic</source>
        <translation>Nur dynamisch</translation>
    </message>
    <message>
        <source>Only static</source>
        <translation>Nur statisch</translation>
    </message>
    <message>
        <source>Dynamic and static</source>
        <translation>Dynamisch und statisch</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ohne Status</translation>
    </message>
    <message>
        <source>runs, with problems</source>
        <translation>läuft, mit Problemen</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>kann nicht laufen</translation>
    </message>
    <message>
        <source>Sessions cannot be recorded here</source>
        <translation>Sitzungen können hier nicht aufgezeichnet werden</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>Zur Aufzeichnung</translation>
    </message>
    <message>
        <source>1 more unfinished session stands in Sessions.</source>
        <translation>1 weitere unbeendete Sitzung steht unter Sitzungen.</translation>
    </message>
    <message>
        <source>{count} more unfinished sessions stand in Sessions.</source>
        <translation>{count} weitere unbeendete Sitzungen stehen unter Sitzungen.</translation>
    </message>
    <message>
        <source>Find a protocol  (Ctrl+F)</source>
        <translation>Protokoll suchen  (Strg+F)</translation>
    </message>
    <message>
        <source>Find a protocol</source>
        <translation>Protokoll suchen</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open a protocol file from anywhere (Ctrl+O), or drop it on the window</source>
        <translation>Öffnet eine Protokolldatei von beliebiger Stelle (Strg+O), oder ziehen Sie sie auf das Fenster</translation>
    </message>
    <message>
        <source>Unfinished session from {when}</source>
        <translation>Unbeendete Sitzung von {when}</translation>
    </message>
    <message>
        <source>Resume, paused</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Hier beenden</translation>
    </message>
    <message>
        <source>End it as incomplete, where it stopped</source>
        <translation>Als unvollständig beenden, wo sie stehen blieb</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Give it up with a reason; the record is kept</source>
        <translation>Mit Begründung aufgeben; die Aufzeichnung bleibt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Reading the library ...</source>
        <translation>Die Bibliothek wird gelesen ...</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{shown} of {files}</source>
        <translation>{shown} von {files}</translation>
    </message>
    <message>
        <source>{count} that cannot run</source>
        <translation>{count}, die nicht laufen können</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Die Bibliothek wird gelesen</translation>
    </message>
    <message>
        <source>The protocol files are being read and checked.</source>
        <translation>Die Protokolldateien werden gelesen und geprüft.</translation>
    </message>
    <message>
        <source>No protocol fits &quot;{words}&quot; and the filters. Show all takes both away.</source>
        <translation>Kein Protokoll passt zu „{words}“ und den Filtern. „Alle zeigen“ hebt beides auf.</translation>
    </message>
    <message>
        <source>No protocol has &quot;{words}&quot; in its title, tags, zones or author. Try fewer or other words.</source>
        <translation>Kein Protokoll hat „{words}“ in Titel, Schlagwörtern, Zonen oder Autor. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <source>No protocol fits these filters together. Take one away, or show all.</source>
        <translation>Kein Protokoll passt zu diesen Filtern zusammen. Nehmen Sie einen weg, oder zeigen Sie alle.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No protocols yet</source>
        <translation>Noch keine Protokolle</translation>
    </message>
    <message>
        <source>the protocols folder</source>
        <translation>den Protokollordner</translation>
    </message>
    <message>
        <source>Put protocol files (.json) into {folder}, drop one on this window, or open one.</source>
        <translation>Legen Sie Protokolldateien (.json) in {folder}, ziehen Sie eine auf dieses Fenster, oder öffnen Sie eine.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Protocol files (*.json);;All files (*)</source>
        <translation>Protokolldateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a protocol file</source>
        <translation>Protokolldatei öffnen</translation>
    </message>
    <message>
        <source>Looks in titles, tags, zones and authors; Enter goes to the cards</source>
        <translation>Sucht in Titeln, Schlagwörtern, Zonen und Autoren; Enter geht zu den Karten</translation>
    </message>
    <message>
        <source>{title} is a favourite now.</source>
        <translation>{title} ist jetzt ein Favorit.</translation>
    </message>
    <message>
        <source>One minute with the demo protocol, device off. It can be left at any time.</source>
        <translation>Eine Minute mit dem Demo-Protokoll, Gerät aus. Sie können jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>New here? Take the one-minute tour.</source>
        <translation>Neu hier? Machen Sie die Tour von einer Minute.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Zur Tour</translation>
    </message>
    <message>
        <source>{title} is no favourite any more.</source>
        <translation>{title} ist kein Favorit mehr.</translation>
    </message>
    <message>
        <source>The report on {file} is on the clipboard.</source>
        <translation>Der Bericht zu {file} liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Enter starts the chosen protocol, Space shows its details, F makes it a favourite.</source>
        <translation>Enter startet das gewählte Protokoll, die Leertaste zeigt Details, F macht es zum Favoriten.</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>{who}. {done} of {total} steps done, {time} recorded. Everything up to there is kept.</source>
        <translation>{who}. {done} von {total} Schritten durchgeführt, {time} aufgezeichnet. Alles bis dahin ist gesichert.</translation>
    </message>
    <message>
        <source>Resuming it failed twice and is not offered again: end it or discard it.</source>
        <translation>Das Fortsetzen schlug zweimal fehl und wird nicht mehr angeboten: beenden oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>The picture &quot;{file}&quot; is no PNG, JPEG or WebP by its content.</source>
        <translation>Das Bild „{file}“ ist dem Inhalt nach kein PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>Save it as one of these; renaming a file does not change what it is.</source>
        <translation>Speichern Sie es als eines davon; Umbenennen ändert nicht, was es ist.</translation>
    </message>
    <message>
        <source>The picture &quot;{file}&quot; has {width} x {height} pixels; {side} a side are the most.</source>
        <translation>Das Bild „{file}“ hat {width} x {height} Bildpunkte; höchstens {side} je Seite sind möglich.</translation>
    </message>
    <message>
        <source>The picture &quot;{file}&quot; has {width} x {height} pixels, more than {most} million.</source>
        <translation>Das Bild „{file}“ hat {width} x {height} Bildpunkte, mehr als {most} Millionen.</translation>
    </message>
    <message>
        <source>Save it smaller: 1600 pixels a side are plenty.</source>
        <translation>Speichern Sie es kleiner: 1600 Bildpunkte je Seite reichen gut.</translation>
    </message>
    <message>
        <source>The picture &quot;{file}&quot; does not lie beside the protocol file.</source>
        <translation>Das Bild „{file}“ liegt nicht neben der Protokolldatei.</translation>
    </message>
    <message>
        <source>Put the picture itself beside the protocol file, no link to one elsewhere.</source>
        <translation>Legen Sie das Bild selbst neben die Protokolldatei, keinen Verweis anderswohin.</translation>
    </message>
    <message>
        <source>The picture &quot;{file}&quot; is larger than {most} MB.</source>
        <translation>Das Bild „{file}“ ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>There is no picture &quot;{file}&quot; beside the protocol file.</source>
        <translation>Neben der Protokolldatei liegt kein Bild „{file}“.</translation>
    </message>
    <message>
        <source>Put it there, or correct its name.</source>
        <translation>Legen Sie es dorthin, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Order of the protocols</source>
        <translation>Reihenfolge der Protokolle</translation>
    </message>
    <message>
        <source>{facet}: {count}</source>
        <translation>{facet}: {count}</translation>
    </message>
    <message>
        <source>Opens a menu of filters</source>
        <translation>Öffnet ein Menü mit Filtern</translation>
    </message>
    <message>
        <source>{filter}  {count}</source>
        <translation>{filter}  {count}</translation>
    </message>
    <message>
        <source>Nothing to narrow to</source>
        <translation>Nichts einzugrenzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show every protocol again</source>
        <translation>Wieder alle Protokolle zeigen</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Filter {filter} wegnehmen</translation>
    </message>
    <message>
        <source>You ran version {version} on {day}; unchanged since.</source>
        <translation>Version {version}, zuletzt am {day} durchgeführt; seither unverändert.</translation>
    </message>
    <message>
        <source>You ran version {version} on {day}; the file is another one now.</source>
        <translation>Version {version}, zuletzt am {day} durchgeführt; die Datei ist jetzt eine andere.</translation>
    </message>
    <message>
        <source>You ran version {version} on {day}. Since then:</source>
        <translation>Version {version}, zuletzt am {day} durchgeführt. Seither:</translation>
    </message>
    <message>
        <source>You ran version {version} on {day}. Only words beside the plan changed.</source>
        <translation>Version {version}, zuletzt am {day} durchgeführt. Seither haben sich nur Worte neben dem Plan geändert.</translation>
    </message>
    <message>
        <source>Version {before} became {after}.</source>
        <translation>Aus Version {before} wurde {after}.</translation>
    </message>
    <message>
        <source>The planned time {before} became {after}.</source>
        <translation>Aus der geplanten Zeit {before} wurde {after}.</translation>
    </message>
    <message>
        <source>The gel reminder changed.</source>
        <translation>Die Gel-Erinnerung änderte sich.</translation>
    </message>
    <message>
        <source>New: {step}.</source>
        <translation>Neu: {step}.</translation>
    </message>
    <message>
        <source>{step} stands at another place.</source>
        <translation>{step} steht an anderer Stelle.</translation>
    </message>
    <message>
        <source>Gone: {step}.</source>
        <translation>Weggefallen: {step}.</translation>
    </message>
    <message>
        <source>{before} is called {step} now.</source>
        <translation>{before} heißt jetzt {step}.</translation>
    </message>
    <message>
        <source>{step}: the instruction is worded otherwise.</source>
        <translation>{step}: die Anweisung ist anders formuliert.</translation>
    </message>
    <message>
        <source>{step}: something else about how it is done changed.</source>
        <translation>{step}: sonst etwas an der Ausführung änderte sich.</translation>
    </message>
    <message>
        <source>{step}: {before} became {after}.</source>
        <translation>{step}: aus {before} wurde {after}.</translation>
    </message>
    <message>
        <source>{step}: done {after} times, {before} before.</source>
        <translation>{step}: {after}-mal durchgeführt, vorher {before}.</translation>
    </message>
    <message>
        <source>{step}: set to {after}, {before} before.</source>
        <translation>{step}: auf {after} eingestellt, vorher {before}.</translation>
    </message>
    <message>
        <source>{step}, {time}</source>
        <translation>{step}, {time}</translation>
    </message>
    <message>
        <source>The plan on a scale of time; the table below says the same</source>
        <translation>Der Plan auf einer Zeitachse; die Tabelle darunter sagt dasselbe</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Das Bild ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>Map of the client</source>
        <translation>Karte der Klientin</translation>
    </message>
    <message>
        <source>Not on this map: {places}</source>
        <translation>Nicht auf dieser Karte: {places}</translation>
    </message>
    <message>
        <source>Front of
the body</source>
        <translation>Körper
vorn</translation>
    </message>
    <message>
        <source>Front of the body,
head toward you</source>
        <translation>Körper vorn,
Kopf zu Ihnen</translation>
    </message>
    <message>
        <source>Back of
the body</source>
        <translation>Körper
hinten</translation>
    </message>
    <message>
        <source>Back of the body,
head toward you</source>
        <translation>Körper hinten,
Kopf zu Ihnen</translation>
    </message>
    <message>
        <source>Head
toward you</source>
        <translation>Kopf
zu Ihnen</translation>
    </message>
    <message>
        <source>Client&apos;s
left</source>
        <translation>Klientin
links</translation>
    </message>
    <message>
        <source>Client&apos;s
right</source>
        <translation>Klientin
rechts</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s left</source>
        <translation>{zone}, Klientin links</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s right</source>
        <translation>{zone}, Klientin rechts</translation>
    </message>
    <message>
        <source>{zone}, {done} s</source>
        <translation>{zone}, {done} s</translation>
    </message>
    <message>
        <source>{zone}, {done} of {planned} s</source>
        <translation>{zone}, {done} von {planned} s</translation>
    </message>
    <message>
        <source>{zone}: now</source>
        <translation>{zone}: jetzt</translation>
    </message>
    <message>
        <source>{zone}: done</source>
        <translation>{zone}: fertig</translation>
    </message>
    <message>
        <source>{zone}: next</source>
        <translation>{zone}: als Nächstes</translation>
    </message>
    <message>
        <source>{zone}: to come</source>
        <translation>{zone}: kommt noch</translation>
    </message>
    <message>
        <source>{zone}: left out</source>
        <translation>{zone}: ausgelassen</translation>
    </message>
    <message>
        <source>{zone}: chosen</source>
        <translation>{zone}: gewählt</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Show this view: {view}</source>
        <translation>Diese Ansicht zeigen: {view}</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>eines von {words}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number up to {most}</source>
        <translation>eine ganze Zahl bis {most}</translation>
    </message>
    <message>
        <source>a whole number from {least}</source>
        <translation>eine ganze Zahl ab {least}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number up to {most}</source>
        <translation>eine Zahl bis {most}</translation>
    </message>
    <message>
        <source>a number from {least}</source>
        <translation>eine Zahl ab {least}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>Choose {what}.</source>
        <translation>Wählen Sie {what}.</translation>
    </message>
    <message>
        <source>Write the decimal part after a point.</source>
        <translation>Schreiben Sie die Dezimalstellen nach einem Punkt.</translation>
    </message>
    <message>
        <source>{name}: &quot;{shown}&quot; cannot be chosen.</source>
        <translation>{name}: „{shown}“ kann nicht gewählt werden.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>Nothing at the start is called &quot;{name}&quot;.</source>
        <translation>Beim Start heißt nichts „{name}“.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Session number of the series</source>
        <translation>Nummer der Sitzung in der Serie</translation>
    </message>
    <message>
        <source>Stop to compare the sides</source>
        <translation>Halt zum Vergleich der Seiten</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Nur eine Seite</translation>
    </message>
    <message>
        <source>seconds between 0.001 and {most}</source>
        <translation>Sekunden zwischen 0,001 und {most}</translation>
    </message>
    <message>
        <source>a whole number from 1 to {most}</source>
        <translation>eine ganze Zahl von 1 bis {most}</translation>
    </message>
    <message>
        <source>a number from 0 to {most}</source>
        <translation>eine Zahl von 0 bis {most}</translation>
    </message>
    <message>
        <source>the name of a level</source>
        <translation>den Namen einer Stufe</translation>
    </message>
    <message>
        <source>{where} names the parameter &quot;{name}&quot;, which the file does not have.</source>
        <translation>{where} nennt den Parameter „{name}“, den die Datei nicht hat.</translation>
    </message>
    <message>
        <source>Add it to the parameters, or correct the name.</source>
        <translation>Fügen Sie ihn zu den Parametern hinzu, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>{name} has no value yet.</source>
        <translation>{name} hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>Choose one before the start.</source>
        <translation>Wählen Sie vor dem Start einen.</translation>
    </message>
    <message>
        <source>A treatment cannot start on the side &quot;{start_side}&quot;.</source>
        <translation>Eine Behandlung kann nicht auf der Seite „{start_side}“ beginnen.</translation>
    </message>
    <message>
        <source>Choose left or right.</source>
        <translation>Wählen Sie links oder rechts.</translation>
    </message>
    <message>
        <source>{where} takes {wanted} from the parameter &quot;{name}&quot;, which gives {value}.</source>
        <translation>{where} nimmt vom Parameter „{name}“ {wanted}; er liefert {value}.</translation>
    </message>
    <message>
        <source>Change the parameter&apos;s type or range in the file.</source>
        <translation>Ändern Sie Art oder Bereich des Parameters in der Datei.</translation>
    </message>
    <message>
        <source>{name}: yes</source>
        <translation>{name}: ja</translation>
    </message>
    <message>
        <source>{name}: no</source>
        <translation>{name}: nein</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; names no side.</source>
        <translation>„{text}“ nennt keine Seite.</translation>
    </message>
    <message>
        <source>Write ZONE, ZONE:left or ZONE:right.</source>
        <translation>Schreiben Sie ZONE, ZONE:left oder ZONE:right.</translation>
    </message>
    <message>
        <source>The exclusion</source>
        <translation>Die Auslassung</translation>
    </message>
    <message>
        <source>Leave out the whole zone.</source>
        <translation>Lassen Sie die ganze Zone aus.</translation>
    </message>
    <message>
        <source>{place} has a left and a right side, and no midline.</source>
        <translation>{place} hat eine linke und eine rechte Seite, aber keine Mitte.</translation>
    </message>
    <message>
        <source>Leave out left, right or the whole zone.</source>
        <translation>Lassen Sie links, rechts oder die ganze Zone aus.</translation>
    </message>
    <message>
        <source>{place} lies on the midline and has no left side.</source>
        <translation>{place} liegt auf der Mittellinie und hat keine linke Seite.</translation>
    </message>
    <message>
        <source>{place} lies on the midline and has no right side.</source>
        <translation>{place} liegt auf der Mittellinie und hat keine rechte Seite.</translation>
    </message>
    <message>
        <source>Nothing of &quot;{document}&quot; is left to do.</source>
        <translation>Von „{document}“ bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Leave less of it out.</source>
        <translation>Lassen Sie weniger davon aus.</translation>
    </message>
    <message>
        <source>No zone of &quot;{document}&quot; is left to work on.</source>
        <translation>Keine Zone von „{document}“ bleibt zu behandeln.</translation>
    </message>
    <message>
        <source>Leave fewer zones out.</source>
        <translation>Lassen Sie weniger Zonen aus.</translation>
    </message>
    <message>
        <source>{where} names the gate &quot;{gate}&quot;, which does not exist.</source>
        <translation>{where} nennt die Checkliste „{gate}“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>{where} is a gate without items.</source>
        <translation>{where} ist eine Checkliste ohne Punkte.</translation>
    </message>
    <message>
        <source>Name a house gate, or give it items of its own.</source>
        <translation>Nennen Sie eine Checkliste des Hauses, oder geben Sie ihr eigene Punkte.</translation>
    </message>
    <message>
        <source>The item &quot;{entry}&quot; of {where}</source>
        <translation>Der Punkt „{entry}“ von {where}</translation>
    </message>
    <message>
        <source>The screening rule &quot;{rule}&quot;</source>
        <translation>Die Anamneseregel „{rule}“</translation>
    </message>
    <message>
        <source>{what} cannot be asked: {reasons}.</source>
        <translation>{what} kann nicht gefragt werden: {reasons}.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Berichtigen Sie das in der Datei.</translation>
    </message>
    <message>
        <source>See the list of zones, or define it in the file.</source>
        <translation>Siehe die Liste der Zonen, oder definieren Sie sie in der Datei.</translation>
    </message>
    <message>
        <source>{where} names the zone &quot;{zone_id}&quot;, which does not exist.</source>
        <translation>{where} nennt die Zone „{zone_id}“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>{where} stands more than {deepest} parts deep.</source>
        <translation>{where} liegt mehr als {deepest} Teile tief.</translation>
    </message>
    <message>
        <source>Use fewer parts inside each other.</source>
        <translation>Verschachteln Sie weniger Teile.</translation>
    </message>
    <message>
        <source>{where} names no zone.</source>
        <translation>{where} nennt keine Zone.</translation>
    </message>
    <message>
        <source>Name one, or let the practitioner choose with &quot;side&quot;: &quot;free&quot;.</source>
        <translation>Nennen Sie eine, oder überlassen Sie die Wahl der Behandlerin mit &quot;side&quot;: &quot;free&quot;.</translation>
    </message>
    <message>
        <source>Give the step or block to run again that id.</source>
        <translation>Geben Sie dem Schritt oder Block, der noch einmal laufen soll, diese Kennung.</translation>
    </message>
    <message>
        <source>{where} uses &quot;{name}&quot;, which does not exist.</source>
        <translation>{where} verwendet „{name}“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>{where} uses &quot;{name}&quot; from within itself.</source>
        <translation>{where} verwendet „{name}“ aus sich selbst heraus.</translation>
    </message>
    <message>
        <source>A use must not lead back to itself.</source>
        <translation>Eine Verwendung darf nicht auf sich selbst zurückführen.</translation>
    </message>
    <message>
        <source>The protocol comes to more than {most:,} steps.</source>
        <translation>Das Protokoll ergibt mehr als {most:,} Schritte.</translation>
    </message>
    <message>
        <source>Lower the repeats of its steps or blocks.</source>
        <translation>Verringern Sie die Wiederholungen seiner Schritte oder Blöcke.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>{count} error</source>
        <translation>{count} Fehler</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} Fehler</translation>
    </message>
    <message>
        <source>{count} warning</source>
        <translation>{count} Warnung</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} Warnungen</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} Hinweis</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation>{count} Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{counts} in {files}</source>
        <translation>{counts} in {files}</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>Meinten Sie „{near}“?</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>The session {session_id} is signed and closed.</source>
        <translation>Die Sitzung {session_id} ist unterschrieben und geschlossen.</translation>
    </message>
    <message>
        <source>Add an amendment instead.</source>
        <translation>Fügen Sie stattdessen eine Korrektur hinzu.</translation>
    </message>
    <message>
        <source>There is no session {session_id} in this record.</source>
        <translation>Es gibt keine Sitzung {session_id} in dieser Aufzeichnung.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>Es gibt keinen Ordner {parent}.</translation>
    </message>
    <message>
        <source>Make it first, or name another place.</source>
        <translation>Legen Sie ihn zuerst an, oder nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} is in use by the program itself.</source>
        <translation>{path} wird vom Programm selbst benutzt.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{there} exists already, and nothing is overwritten.</source>
        <translation>{there} gibt es schon, und nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Name a new file, or a folder: a backup put in a folder is named by its date.</source>
        <translation>Nennen Sie eine neue Datei oder einen Ordner: eine Sicherung in einem Ordner wird nach ihrem Datum benannt.</translation>
    </message>
    <message>
        <source>{path} is the record in use, not a backup of it.</source>
        <translation>{path} ist die benutzte Aufzeichnung, keine Sicherung davon.</translation>
    </message>
    <message>
        <source>Name a backup, such as one in {backups}.</source>
        <translation>Nennen Sie eine Sicherung, etwa eine in {backups}.</translation>
    </message>
    <message>
        <source>{message} Install microtimer again.</source>
        <translation>{message} Installieren Sie microtimer neu.</translation>
    </message>
    <message>
        <source>Install microtimer again.</source>
        <translation>Installieren Sie microtimer neu.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be read ({strerror}).</source>
        <translation>Der Katalog {path} kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>The folder of own devices cannot be read ({strerror}).</source>
        <translation>Der Ordner der eigenen Geräte kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}).</source>
        <translation>Die Datei kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>The device id &quot;{device_id}&quot; is already taken by {other}.</source>
        <translation>Die Gerätekennung &quot;{device_id}&quot; ist schon von {other} belegt.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Geben Sie einem von beiden eine andere Kennung.</translation>
    </message>
    <message>
        <source>{plain}: a client code never holds {join}. Read it again.</source>
        <translation>{plain}: ein Klientencode enthält nie {join}. Lesen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>{plain}: the check letter does not fit, so one character is wrong. Read it again.</source>
        <translation>{plain}: der Prüfbuchstabe passt nicht, also ist ein Zeichen falsch. Lesen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Use a client code instead; the record needs no more.</source>
        <translation>Das sieht nach einer E-Mail-Adresse aus. Verwenden Sie stattdessen einen Klientencode; mehr braucht die Aufzeichnung nicht.</translation>
    </message>
    <message>
        <source>This looks like a date of birth. Use a client code instead; the record needs no more.</source>
        <translation>Das sieht nach einem Geburtsdatum aus. Verwenden Sie stattdessen einen Klientencode; mehr braucht die Aufzeichnung nicht.</translation>
    </message>
    <message>
        <source>This looks like a phone number. Use a client code instead; the record needs no more.</source>
        <translation>Das sieht nach einer Telefonnummer aus. Verwenden Sie stattdessen einen Klientencode; mehr braucht die Aufzeichnung nicht.</translation>
    </message>
    <message>
        <source>This looks like a name. Use a client code instead; the record needs no more.</source>
        <translation>Das sieht nach einem Namen aus. Verwenden Sie stattdessen einen Klientencode; mehr braucht die Aufzeichnung nicht.</translation>
    </message>
    <message>
        <source>Session {row} holds an event that cannot be read.</source>
        <translation>Die Sitzung {row} enthält ein Ereignis, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Run: microtimer log verify</source>
        <translation>Führen Sie aus: microtimer log verify</translation>
    </message>
    <message>
        <source>SQLite {version} can damage a log that two programs read and write at once.</source>
        <translation>SQLite {version} kann ein Protokoll beschädigen, das zwei Programme zugleich lesen und schreiben.</translation>
    </message>
    <message>
        <source>Install the apsw-sqlite3mc package that microtimer asks for (SQLite 3.51.3 or newer).</source>
        <translation>Installieren Sie das Paket apsw-sqlite3mc, das microtimer verlangt (SQLite 3.51.3 oder neuer).</translation>
    </message>
    <message>
        <source>{path} cannot be opened for writing ({strerror}).</source>
        <translation>{path} kann nicht zum Schreiben geöffnet werden ({strerror}).</translation>
    </message>
    <message>
        <source>Check that the data folder exists and may be written.</source>
        <translation>Prüfen Sie, dass der Datenordner da ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The copy {target} cannot be written ({strerror}).</source>
        <translation>Die Kopie {target} kann nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written and has room.</source>
        <translation>Prüfen Sie, dass der Ordner da ist, beschrieben werden darf und Platz hat.</translation>
    </message>
    <message>
        <source>{name} is damaged ({found}).</source>
        <translation>{name} ist beschädigt ({found}).</translation>
    </message>
    <message>
        <source>Use another copy.</source>
        <translation>Verwenden Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Auf dem Laufwerk ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space; what is not saved yet is kept in memory and saved as soon as there is room.</source>
        <translation>Schaffen Sie Platz; was noch nicht gespeichert ist, bleibt im Speicher und wird gesichert, sobald Platz ist.</translation>
    </message>
    <message>
        <source>The record cannot be written: the file or its folder is read-only.</source>
        <translation>Die Aufzeichnung kann nicht geschrieben werden: die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Allow writing to the data folder, or choose another one with --data-dir.</source>
        <translation>Erlauben Sie das Schreiben im Datenordner, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The record may not be used by this user account.</source>
        <translation>Dieses Benutzerkonto darf die Aufzeichnung nicht verwenden.</translation>
    </message>
    <message>
        <source>Give this account the right to read and write the data folder.</source>
        <translation>Geben Sie diesem Konto das Recht, den Datenordner zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Another program holds the record.</source>
        <translation>Ein anderes Programm hält die Aufzeichnung fest.</translation>
    </message>
    <message>
        <source>Close the other program; it is tried again by itself.</source>
        <translation>Schließen Sie das andere Programm; es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>The record is locked for a moment.</source>
        <translation>Die Aufzeichnung ist einen Moment gesperrt.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>The record is damaged.</source>
        <translation>Die Aufzeichnung ist beschädigt.</translation>
    </message>
    <message>
        <source>Start the program again: it keeps the damaged file and goes on with the newest verified backup.</source>
        <translation>Starten Sie das Programm neu: es behält die beschädigte Datei und fährt mit der neuesten geprüften Sicherung fort.</translation>
    </message>
    <message>
        <source>The file is not a record.</source>
        <translation>Die Datei ist keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>Prüfen Sie, ob die richtige Datei genannt wurde.</translation>
    </message>
    <message>
        <source>The record cannot be opened.</source>
        <translation>Die Aufzeichnung kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Das Laufwerk meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Check the disk; what is not saved yet is kept in memory and tried again.</source>
        <translation>Prüfen Sie das Laufwerk; was noch nicht gespeichert ist, bleibt im Speicher und wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The record refused the request ({error}).</source>
        <translation>Die Aufzeichnung lehnte die Anforderung ab ({error}).</translation>
    </message>
    <message>
        <source>Please report this, with the log of the program.</source>
        <translation>Bitte melden Sie das, mit dem Log des Programms.</translation>
    </message>
    <message>
        <source>The content {sha256} is missing in the record.</source>
        <translation>Der Inhalt {sha256} fehlt in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>{path} is a table to read, which nothing can be checked against.</source>
        <translation>{path} ist eine Tabelle zum Lesen, gegen die nichts geprüft werden kann.</translation>
    </message>
    <message>
        <source>Name the .jsonl export.</source>
        <translation>Nennen Sie den .jsonl-Export.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>{path} is neither a record nor an export, or it is damaged.</source>
        <translation>{path} ist weder Aufzeichnung noch Export, oder beschädigt.</translation>
    </message>
    <message>
        <source>{path} was written by an older version.</source>
        <translation>{path} wurde von einer älteren Version geschrieben.</translation>
    </message>
    <message>
        <source>Restore it in a folder of its own to check it.</source>
        <translation>Stellen Sie es in einem eigenen Ordner wieder her, um es zu prüfen.</translation>
    </message>
    <message>
        <source>Use another export.</source>
        <translation>Verwenden Sie einen anderen Export.</translation>
    </message>
    <message>
        <source>The export leaves out a part of the log.</source>
        <translation>Der Export lässt einen Teil des Protokolls aus.</translation>
    </message>
    <message>
        <source>Only an export without a filter can be imported.</source>
        <translation>Nur ein Export ohne Filter kann importiert werden.</translation>
    </message>
    <message>
        <source>No copy of it was found, so notes and client codes up to now cannot be read.</source>
        <translation>Es wurde keine Kopie davon gefunden, daher können Notizen und Klientencodes bis jetzt nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its copy {copy} is used; notes of clients added since then cannot be read.</source>
        <translation>Seine Kopie {copy} wird verwendet; Notizen zu seither hinzugekommenen Klientinnen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key file is missing or empty.</source>
        <translation>Die Schlüsseldatei fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>The key file is damaged; it is kept beside the new one.</source>
        <translation>Die Schlüsseldatei ist beschädigt; sie wird neben der neuen aufbewahrt.</translation>
    </message>
    <message>
        <source>The keys of the record are open for reading only.</source>
        <translation>Die Schlüssel der Aufzeichnung sind nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>Use the window that owns the record.</source>
        <translation>Verwenden Sie das Fenster, dem die Aufzeichnung gehört.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged; the record itself is another file.</source>
        <translation>Die Schlüsseldatei {path} ist beschädigt; die Aufzeichnung selbst ist eine andere Datei.</translation>
    </message>
    <message>
        <source>Run a session or open the window: the damaged file is kept, and its newest verified copy used.</source>
        <translation>Führen Sie eine Sitzung aus oder öffnen Sie das Fenster: die beschädigte Datei wird aufbewahrt und ihre neueste geprüfte Kopie verwendet.</translation>
    </message>
    <message>
        <source>{path} is not a key file of this program.</source>
        <translation>{path} ist keine Schlüsseldatei dieses Programms.</translation>
    </message>
    <message>
        <source>Check which file lies there.</source>
        <translation>Prüfen Sie, welche Datei dort liegt.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of microtimer.</source>
        <translation>{path} wurde von einer neueren Version von microtimer geschrieben.</translation>
    </message>
    <message>
        <source>Install that version to use it.</source>
        <translation>Installieren Sie diese Version, um es zu verwenden.</translation>
    </message>
    <message>
        <source>The folder cannot be read ({strerror}).</source>
        <translation>Der Ordner kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>Check the path and its rights.</source>
        <translation>Prüfen Sie den Pfad und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The id &quot;{document}&quot; is also that of {others}.</source>
        <translation>Die Kennung &quot;{document}&quot; hat auch {others}.</translation>
    </message>
    <message>
        <source>{path} is not a record of this program.</source>
        <translation>{path} ist keine Aufzeichnung dieses Programms.</translation>
    </message>
    <message>
        <source>Move that file away, or name another data folder.</source>
        <translation>Verschieben Sie die Datei, oder nennen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of microtimer (record version {version}; this one knows {newest}).</source>
        <translation>{path} wurde von einer neueren Version von microtimer geschrieben (Version {version} der Aufzeichnung; diese kennt {newest}).</translation>
    </message>
    <message>
        <source>Install that version again; this one leaves the file as it is.</source>
        <translation>Installieren Sie diese Version wieder; die jetzige lässt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>The copy {copy} differs from the record.</source>
        <translation>Die Kopie {copy} unterscheidet sich von der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Check the disk, then start again.</source>
        <translation>Prüfen Sie das Laufwerk, dann starten Sie neu.</translation>
    </message>
    <message>
        <source>The data folder {parent} cannot be written ({strerror}).</source>
        <translation>Der Datenordner {parent} kann nicht beschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder with --data-dir.</source>
        <translation>Erlauben Sie dort das Schreiben, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Close the other one to write here; until then this one only reads.</source>
        <translation>Schließen Sie das andere, um hier zu schreiben; bis dahin liest dieses nur.</translation>
    </message>
    <message>
        <source>Another microtimer has this record open and writes it.</source>
        <translation>Ein anderes microtimer hat diese Aufzeichnung offen und schreibt sie.</translation>
    </message>
    <message>
        <source>Another microtimer (process {process}) has this record open and writes it.</source>
        <translation>Ein anderes microtimer (Prozess {process}) hat diese Aufzeichnung offen und schreibt sie.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir, or move that file away.</source>
        <translation>Nennen Sie mit --data-dir einen Ordner, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>{path} lies below something that is not a folder.</source>
        <translation>{path} liegt unter etwas, das kein Ordner ist.</translation>
    </message>
    <message>
        <source>Name another folder with --data-dir.</source>
        <translation>Nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be created ({strerror}).</source>
        <translation>Der Ordner {path} kann nicht angelegt werden ({strerror}).</translation>
    </message>
    <message>
        <source>Allow writing there, or name another folder with --data-dir.</source>
        <translation>Erlauben Sie dort das Schreiben, oder nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} lies on a network file system ({found}), where a live record can be damaged.</source>
        <translation>{path} liegt auf einem Netzlaufwerk ({found}), wo eine Aufzeichnung in Gebrauch beschädigt werden kann.</translation>
    </message>
    <message>
        <source>Keep the data folder on this computer&apos;s own disk, and put backups on the network instead.</source>
        <translation>Lassen Sie den Datenordner auf dem eigenen Laufwerk dieses Rechners, und legen Sie stattdessen Sicherungen ins Netz.</translation>
    </message>
    <message>
        <source>The record was opened for reading only.</source>
        <translation>Die Aufzeichnung wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The record was written by an older version and must be brought up to date once.</source>
        <translation>Die Aufzeichnung wurde von einer älteren Version geschrieben und muss einmal aktualisiert werden.</translation>
    </message>
    <message>
        <source>Open it once where it can be written.</source>
        <translation>Öffnen Sie sie einmal, wo sie geschrieben werden kann.</translation>
    </message>
    <message>
        <source>No client {code} is known in this record.</source>
        <translation>Keine Klientin {code} ist in dieser Aufzeichnung bekannt.</translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation>Prüfen Sie den Code.</translation>
    </message>
    <message>
        <source>The key file is missing.</source>
        <translation>Die Schlüsseldatei fehlt.</translation>
    </message>
    <message>
        <source>Open the record where it can be written.</source>
        <translation>Öffnen Sie die Aufzeichnung, wo sie geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The record was empty.</source>
        <translation>Die Aufzeichnung war leer.</translation>
    </message>
    <message>
        <source>The record was missing.</source>
        <translation>Die Aufzeichnung fehlte.</translation>
    </message>
    <message>
        <source>The record was brought up to date; the old one is kept as {copy}.</source>
        <translation>Die Aufzeichnung wurde aktualisiert; die alte wird als {copy} aufbewahrt.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Die Aufzeichnung</translation>
    </message>
    <message>
        <source>The list of sessions differed from the events; it was made again from them.</source>
        <translation>Die Liste der Sitzungen wich von den Ereignissen ab; sie wurde daraus neu erstellt.</translation>
    </message>
    <message>
        <source>There is no backup that verifies, so the record is used as it is.</source>
        <translation>Es gibt keine Sicherung, die die Prüfung besteht, daher wird die Aufzeichnung verwendet, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no backup that verifies, so an empty record was begun.</source>
        <translation>Es gibt keine Sicherung, die die Prüfung besteht, daher wurde eine leere Aufzeichnung begonnen.</translation>
    </message>
    <message>
        <source>Older files are kept: {older}.</source>
        <translation>Ältere Dateien werden aufbewahrt: {older}.</translation>
    </message>
    <message>
        <source>The backup {backup} is used in its place.</source>
        <translation>Die Sicherung {backup} wird an ihrer Stelle verwendet.</translation>
    </message>
    <message>
        <source>The file is kept as {path}.</source>
        <translation>Die Datei wird als {path} aufbewahrt.</translation>
    </message>
    <message>
        <source>What was left beside it is kept as {path}-*.</source>
        <translation>Was daneben lag, wird als {path}-* aufbewahrt.</translation>
    </message>
    <message>
        <source>The record has lost the names of its epochs.</source>
        <translation>Die Aufzeichnung hat die Namen ihrer Epochen verloren.</translation>
    </message>
    <message>
        <source>The record {record} is damaged and cannot be read.</source>
        <translation>Die Aufzeichnung {record} ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Run a session or open the window: the file is kept, and the newest verified backup used.</source>
        <translation>Führen Sie eine Sitzung aus oder öffnen Sie das Fenster: die Datei wird aufbewahrt und die neueste geprüfte Sicherung verwendet.</translation>
    </message>
    <message>
        <source>{root} is a file, not a folder.</source>
        <translation>{root} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir.</source>
        <translation>Nennen Sie mit --data-dir einen Ordner.</translation>
    </message>
    <message>
        <source>The record {record} is missing, although this folder held one.</source>
        <translation>Die Aufzeichnung {record} fehlt, obwohl dieser Ordner eine enthielt.</translation>
    </message>
    <message>
        <source>The record {record} is empty, although this folder held one.</source>
        <translation>Die Aufzeichnung {record} ist leer, obwohl dieser Ordner eine enthielt.</translation>
    </message>
    <message>
        <source>Run a session or open the window: the newest verified backup is used, and what is missing said.</source>
        <translation>Führen Sie eine Sitzung aus oder öffnen Sie das Fenster: die neueste geprüfte Sicherung wird verwendet, und was fehlt, wird gesagt.</translation>
    </message>
    <message>
        <source>There is no record in {root}.</source>
        <translation>In {root} gibt es keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>Run a session first, or name another folder with --data-dir.</source>
        <translation>Führen Sie zuerst eine Sitzung aus, oder nennen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>Name a backup made by this program.</source>
        <translation>Nennen Sie eine Sicherung, die dieses Programm gemacht hat.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Verwenden Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Which sessions are missing could not be read; those after the newest one in the list are.</source>
        <translation>Welche Sitzungen fehlen, war nicht zu lesen; es sind die nach der neuesten in der Liste.</translation>
    </message>
    <message>
        <source>Which sessions are missing could not be read.</source>
        <translation>Welche Sitzungen fehlen, war nicht zu lesen.</translation>
    </message>
    <message>
        <source>Of the sessions that could be read in the damaged file, none is missing.</source>
        <translation>Von den Sitzungen, die in der beschädigten Datei lesbar waren, fehlt keine.</translation>
    </message>
    <message>
        <source>Missing or cut short: {sessions}.</source>
        <translation>Fehlend oder gekürzt: {sessions}.</translation>
    </message>
    <message>
        <source>{sessions}; and {more} more</source>
        <translation>{sessions}; und {more} weitere</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing.</source>
        <translation>{kind} {name} fehlt.</translation>
    </message>
    <message>
        <source>The {kind} {name} was changed.</source>
        <translation>{kind} {name} wurde geändert.</translation>
    </message>
    <message>
        <source>The {kind} {name} is none of this program&apos;s.</source>
        <translation>{kind} {name} gehört nicht zu diesem Programm.</translation>
    </message>
    <message>
        <source>It keeps what is recorded from being changed or removed.</source>
        <translation>Es schützt das Aufgezeichnete vor Änderung und Entfernung.</translation>
    </message>
    <message>
        <source>session started</source>
        <translation>Sitzung begonnen</translation>
    </message>
    <message>
        <source>transition started</source>
        <translation>Wechsel begonnen</translation>
    </message>
    <message>
        <source>step started</source>
        <translation>Schritt begonnen</translation>
    </message>
    <message>
        <source>mark reached</source>
        <translation>Marke erreicht</translation>
    </message>
    <message>
        <source>confirm needed</source>
        <translation>Bestätigung nötig</translation>
    </message>
    <message>
        <source>mark confirmed</source>
        <translation>Marke bestätigt</translation>
    </message>
    <message>
        <source>item answered</source>
        <translation>Punkt beantwortet</translation>
    </message>
    <message>
        <source>screening answered</source>
        <translation>Anamnese beantwortet</translation>
    </message>
    <message>
        <source>none of these answered</source>
        <translation>nichts davon beantwortet</translation>
    </message>
    <message>
        <source>branch chosen</source>
        <translation>Zweig gewählt</translation>
    </message>
    <message>
        <source>step ended</source>
        <translation>Schritt beendet</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>Schritt übersprungen</translation>
    </message>
    <message>
        <source>step reentered</source>
        <translation>Schritt neu begonnen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>pause explained</source>
        <translation>Pause begründet</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>gap found</source>
        <translation>Lücke gefunden</translation>
    </message>
    <message>
        <source>clock stepped</source>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>step extended</source>
        <translation>Schritt verlängert</translation>
    </message>
    <message>
        <source>evening out planned</source>
        <translation>Ausgleich geplant</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>discomfort marked</source>
        <translation>Unbehagen notiert</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>zone excluded</source>
        <translation>Zone ausgelassen</translation>
    </message>
    <message>
        <source>zone touched</source>
        <translation>Zone bearbeitet</translation>
    </message>
    <message>
        <source>session recovered</source>
        <translation>Sitzung fortgesetzt</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>session signed</source>
        <translation>Sitzung unterschrieben</translation>
    </message>
    <message>
        <source>session amended</source>
        <translation>Sitzung korrigiert</translation>
    </message>
    <message>
        <source>time kept</source>
        <translation>Zeit festgehalten</translation>
    </message>
    <message>
        <source>{count} event not saved: {names}.</source>
        <translation>{count} Ereignis nicht gespeichert: {names}.</translation>
    </message>
    <message>
        <source>{count} events not saved: {names}.</source>
        <translation>{count} Ereignisse nicht gespeichert: {names}.</translation>
    </message>
    <message>
        <source>{count} events not saved: {names} and {more} more.</source>
        <translation>{count} Ereignisse nicht gespeichert: {names} und {more} weitere.</translation>
    </message>
    <message>
        <source>List them with: microtimer log list</source>
        <translation>Listen Sie sie mit: microtimer log list</translation>
    </message>
    <message>
        <source>Session {session_id} holds an event that cannot be read.</source>
        <translation>Die Sitzung {session_id} enthält ein Ereignis, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The {name} {sha256} is missing in the record.</source>
        <translation>{name} {sha256} fehlt in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>nothing is recorded yet.</source>
        <translation>noch ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>its events agree with each other and with the key file. What a check cannot see is a file made anew as a whole: for that, compare a receipt kept elsewhere.</source>
        <translation>ihre Ereignisse stimmen miteinander und mit der Schlüsseldatei überein. Was eine Prüfung nicht sehen kann, ist eine als Ganzes neu gemachte Datei: dafür vergleichen Sie einen anderswo aufbewahrten Beleg.</translation>
    </message>
    <message>
        <source>its events agree with each other. What a check cannot see is a file made anew as a whole, nor that its newest events were cut off: for that, compare a receipt kept elsewhere.</source>
        <translation>ihre Ereignisse stimmen miteinander überein. Was eine Prüfung nicht sehen kann, ist eine als Ganzes neu gemachte Datei, oder dass die neuesten Ereignisse abgeschnitten wurden: dafür vergleichen Sie einen anderswo aufbewahrten Beleg.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>Die Kette</translation>
    </message>
    <message>
        <source>The list of epochs</source>
        <translation>Die Liste der Epochen</translation>
    </message>
    <message>
        <source>The end of the log</source>
        <translation>Das Ende des Protokolls</translation>
    </message>
    <message>
        <source>What is kept with the sessions</source>
        <translation>Was mit den Sitzungen aufbewahrt wird</translation>
    </message>
    <message>
        <source>The receipts</source>
        <translation>Die Belege</translation>
    </message>
    <message>
        <source>The list of sessions</source>
        <translation>Die Liste der Sitzungen</translation>
    </message>
    <message>
        <source>The schema</source>
        <translation>Das Schema</translation>
    </message>
    <message>
        <source>{what} cannot be read to the end: the file is damaged.</source>
        <translation>{what} lässt sich nicht bis zum Ende lesen: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The log has lost its own name (its room).</source>
        <translation>Das Protokoll hat seinen eigenen Namen (seinen Raum) verloren.</translation>
    </message>
    <message>
        <source>The file is damaged: {text}.</source>
        <translation>Die Datei ist beschädigt: {text}.</translation>
    </message>
    <message>
        <source>The beginning of epoch {epoch} (its moment, its place or its cause) was changed.</source>
        <translation>Der Beginn der Epoche {epoch} (Moment, Ort oder Ursache) wurde geändert.</translation>
    </message>
    <message>
        <source>Missing at the end, though the key file saw them recorded: events {lost}, the newest of session {session_id}.</source>
        <translation>Am Ende fehlen, obwohl die Schlüsseldatei sie aufgezeichnet sah: Ereignisse {lost}, das neueste aus Sitzung {session_id}.</translation>
    </message>
    <message>
        <source>Event {seq} is not the one that the key file saw recorded.</source>
        <translation>Ereignis {seq} ist nicht das, das die Schlüsseldatei aufgezeichnet sah.</translation>
    </message>
    <message>
        <source>This is an older record: epoch {epoch} (session {session_id}) is missing.</source>
        <translation>Dies ist eine ältere Aufzeichnung: Epoche {epoch} (Sitzung {session_id}) fehlt.</translation>
    </message>
    <message>
        <source>The protocol or plan {hash} is not what its hash says.</source>
        <translation>Das Protokoll oder der Plan {hash} ist nicht, was sein Hash sagt.</translation>
    </message>
    <message>
        <source>The protocol of session {session_id} is missing.</source>
        <translation>Das Protokoll der Sitzung {session_id} fehlt.</translation>
    </message>
    <message>
        <source>is preceded by a hole: {missing} missing</source>
        <translation>folgt auf eine Lücke: {missing} fehlt</translation>
    </message>
    <message>
        <source>does not continue the chain from the event before it</source>
        <translation>setzt die Kette des Ereignisses davor nicht fort</translation>
    </message>
    <message>
        <source>Event {expected} and what follows it cannot be read: the file is damaged there.</source>
        <translation>Ereignis {expected} und was folgt, kann nicht gelesen werden: die Datei ist dort beschädigt.</translation>
    </message>
    <message>
        <source>Events {expected} to {last} belong to no epoch or to no session&apos;s beginning.</source>
        <translation>Die Ereignisse {expected} bis {last} gehören zu keiner Epoche oder zu keinem Sitzungsbeginn.</translation>
    </message>
    <message>
        <source>was changed after it was stored: its hash does not fit</source>
        <translation>wurde nach dem Speichern geändert: sein Hash passt nicht</translation>
    </message>
    <message>
        <source>stands on another local day than its time says</source>
        <translation>steht an einem anderen Tag, als seine Zeit sagt</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Event {seq} (session {session}, number {number}, {type}) {what}.</source>
        <translation>Ereignis {seq} (Sitzung {session}, Nummer {number}, {type}) {what}.</translation>
    </message>
    <message>
        <source>The receipt of event {seq} names another head of the chain.</source>
        <translation>Der Beleg von Ereignis {seq} nennt einen anderen Kopf der Kette.</translation>
    </message>
    <message>
        <source>The receipt of event {seq} is missing.</source>
        <translation>Der Beleg von Ereignis {seq} fehlt.</translation>
    </message>
    <message>
        <source>The list shows a session {session_id} that has no events.</source>
        <translation>Die Liste zeigt eine Sitzung {session_id}, die keine Ereignisse hat.</translation>
    </message>
    <message>
        <source>Session {session_id} is missing in the list.</source>
        <translation>Die Sitzung {session_id} fehlt in der Liste.</translation>
    </message>
    <message>
        <source>The list shows session {session_id} differently from its events: {wrong}.</source>
        <translation>Die Liste zeigt die Sitzung {session_id} anders als ihre Ereignisse: {wrong}.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>This zone so far</source>
        <translation>Diese Zone bisher</translation>
    </message>
    <message>
        <source>{done} of {planned} s</source>
        <translation>{done} von {planned} s</translation>
    </message>
    <message>
        <source>{done} s</source>
        <translation>{done} s</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Ende: halten</translation>
    </message>
    <message>
        <source>hold 1.5 s</source>
        <translation>1,5 s halten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>Leertaste halten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Space, → or pedal</source>
        <translation>→ oder Pedal</translation>
    </message>
    <message>
        <source>+10 s</source>
        <translation>+10 s</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Unbehagen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Slight redness</source>
        <translation>Leichte Rötung</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Rötung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>Nicht durchgeführt:</translation>
    </message>
    <message>
        <source>Noted:</source>
        <translation>Notiert:</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Skin response: {answer}</source>
        <translation>Hautreaktion: {answer}</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>Geplant und Ist</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was durchgeführt wurde</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Sagen Sie der Klientin</translation>
    </message>
    <message>
        <source>Skin response</source>
        <translation>Hautreaktion</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Wer unterschreibt?</translation>
    </message>
    <message>
        <source>Skin response: {response}</source>
        <translation>Hautreaktion: {response}</translation>
    </message>
    <message>
        <source>time is done</source>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <source>done, the other clock runs</source>
        <translation>fertig, die andere Uhr läuft</translation>
    </message>
    <message>
        <source>PAUSED {time}</source>
        <translation>PAUSE {time}</translation>
    </message>
    <message>
        <source>No timed step left</source>
        <translation>Kein Schritt mit Zeit mehr</translation>
    </message>
    <message>
        <source>{time} left, ends {clock}</source>
        <translation>noch {time}, Ende {clock}</translation>
    </message>
    <message>
        <source>{time} left, ends {clock} if resumed now</source>
        <translation>noch {time}, Ende {clock}, wenn jetzt fortgesetzt</translation>
    </message>
    <message>
        <source>at least {time} left, ends {clock}</source>
        <translation>noch mindestens {time}, Ende {clock}</translation>
    </message>
    <message>
        <source>at least {time} left, ends {clock} if resumed now</source>
        <translation>noch mindestens {time}, Ende {clock}, wenn jetzt fortgesetzt</translation>
    </message>
    <message>
        <source>Before you finish</source>
        <translation>Bevor Sie abschließen</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>CHANGE SIDE</source>
        <translation>SEITE WECHSELN</translation>
    </message>
    <message>
        <source>MOVE TO</source>
        <translation>WECHSELN ZU</translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Schritt {n} von {count}</translation>
    </message>
    <message>
        <source>round {n} of {count}</source>
        <translation>Runde {n} von {count}</translation>
    </message>
    <message>
        <source>repeat {n} of {count}</source>
        <translation>Wiederholung {n} von {count}</translation>
    </message>
    <message>
        <source>again, attempt {n}</source>
        <translation>noch einmal, Versuch {n}</translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>bis zum Beginn</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>Sekunden übrig</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation>von {length}</translation>
    </message>
    <message>
        <source>CONFIRM</source>
        <translation>BESTÄTIGEN</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>at least {length}</source>
        <translation>mindestens {length}</translation>
    </message>
    <message>
        <source>enough, go on when ready</source>
        <translation>genug, weiter wenn bereit</translation>
    </message>
    <message>
        <source>at most {length}</source>
        <translation>höchstens {length}</translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation>Noch zehn Sekunden</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>Die Sitzung ist vorbei</translation>
    </message>
    <message>
        <source>Next: {place}</source>
        <translation>Als Nächstes: {place}</translation>
    </message>
    <message>
        <source>Now: {place}</source>
        <translation>Jetzt: {place}</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} Sekunden</translation>
    </message>
    <message>
        <source>Glide</source>
        <translation>Gleiten</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>pads may stay on</source>
        <translation>Pads dürfen liegen bleiben</translation>
    </message>
    <message>
        <source>pads on</source>
        <translation>Pads liegen</translation>
    </message>
    <message>
        <source>Pass {n} of {count}</source>
        <translation>Durchgang {n} von {count}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereitmachen</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>stroke {number}</source>
        <translation>Zug {number}</translation>
    </message>
    <message>
        <source>stroke {number}, move</source>
        <translation>Zug {number}, bewegen</translation>
    </message>
    <message>
        <source>stroke {number}, hold</source>
        <translation>Zug {number}, halten</translation>
    </message>
    <message>
        <source>set now</source>
        <translation>jetzt eingestellt</translation>
    </message>
    <message>
        <source>set now, was {value}</source>
        <translation>jetzt eingestellt, vorher {value}</translation>
    </message>
    <message>
        <source>protocol: {value}</source>
        <translation>Protokoll: {value}</translation>
    </message>
    <message>
        <source>FIRST</source>
        <translation>ZUERST</translation>
    </message>
    <message>
        <source>Set the device</source>
        <translation>Gerät einstellen</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Dies ist der letzte Schritt</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>move to it</source>
        <translation>dorthin wechseln</translation>
    </message>
    <message>
        <source>Second clock: done</source>
        <translation>Zweite Uhr: fertig</translation>
    </message>
    <message>
        <source>Second clock: {step}</source>
        <translation>Zweite Uhr: {step}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>DANN</translation>
    </message>
    <message>
        <source>same settings</source>
        <translation>gleiche Einstellungen</translation>
    </message>
    <message>
        <source>Space, Enter, Page Down, B, F13</source>
        <translation>Leertaste, Enter, Bild ab, B, F13</translation>
    </message>
    <message>
        <source>go on: next, start now, confirm</source>
        <translation>weiter: nächster, jetzt starten, bestätigen</translation>
    </message>
    <message>
        <source>Space held</source>
        <translation>Leertaste gehalten</translation>
    </message>
    <message>
        <source>pause, resume</source>
        <translation>Pause, fortsetzen</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>←, Page Up</source>
        <translation>←, Bild auf</translation>
    </message>
    <message>
        <source>back, do the step before again</source>
        <translation>zurück, den Schritt davor noch einmal</translation>
    </message>
    <message>
        <source>10 seconds more</source>
        <translation>10 Sekunden mehr</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>discomfort</source>
        <translation>Unbehagen</translation>
    </message>
    <message>
        <source>do this step again</source>
        <translation>diesen Schritt noch einmal</translation>
    </message>
    <message>
        <source>skip this step, with a reason</source>
        <translation>diesen Schritt überspringen, mit Grund</translation>
    </message>
    <message>
        <source>note another setting</source>
        <translation>andere Einstellung notieren</translation>
    </message>
    <message>
        <source>the current or level a step higher, lower</source>
        <translation>Strom oder Stufe einen Schritt höher, tiefer</translation>
    </message>
    <message>
        <source>the muscle jumps: a step lower</source>
        <translation>der Muskel zuckt: einen Schritt tiefer</translation>
    </message>
    <message>
        <source>answer the notice: even out, gel renewed</source>
        <translation>Hinweis beantworten: ausgleichen, Gel erneuert</translation>
    </message>
    <message>
        <source>turn the map</source>
        <translation>Karte drehen</translation>
    </message>
    <message>
        <source>the picture of the step large, and small again</source>
        <translation>das Bild des Schritts groß, und wieder klein</translation>
    </message>
    <message>
        <source>End held</source>
        <translation>Ende gehalten</translation>
    </message>
    <message>
        <source>end the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Play, next, previous</source>
        <translation>Wiedergabe, vor, zurück</translation>
    </message>
    <message>
        <source>of a headset: pause, next, back</source>
        <translation>eines Headsets: Pause, weiter, zurück</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close a question</source>
        <translation>Frage schließen</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>pedal: go on; held: pause, resume</source>
        <translation>Pedal: weiter; gehalten: Pause, fortsetzen</translation>
    </message>
    <message>
        <source>pedal: pause, resume</source>
        <translation>Pedal: Pause, fortsetzen</translation>
    </message>
    <message>
        <source>pedal: back</source>
        <translation>Pedal: zurück</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Any key closes this list.</source>
        <translation>Jede Taste schließt diese Liste.</translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>Fortschritt der Sitzung</translation>
    </message>
    <message>
        <source>Gel</source>
        <translation>Gel</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Client moved</source>
        <translation>Klientin bewegt</translation>
    </message>
    <message>
        <source>Client asked</source>
        <translation>Klientin bat darum</translation>
    </message>
    <message>
        <source>Sensitive skin</source>
        <translation>Empfindliche Haut</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>Device fault</source>
        <translation>Gerätestörung</translation>
    </message>
    <message>
        <source>{place}, {time} into it</source>
        <translation>{place}, nach {time}</translation>
    </message>
    <message>
        <source>Choose what comes next</source>
        <translation>Wählen Sie, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Note. The clock runs on.</source>
        <translation>Notiz. Die Uhr läuft weiter.</translation>
    </message>
    <message>
        <source>Note, during the pause</source>
        <translation>Notiz während der Pause</translation>
    </message>
    <message>
        <source>Type a note, Enter keeps it</source>
        <translation>Notiz eingeben, Enter behält sie</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Skip this step. Why?</source>
        <translation>Diesen Schritt überspringen. Warum?</translation>
    </message>
    <message>
        <source>Why is it paused?</source>
        <translation>Warum ist Pause?</translation>
    </message>
    <message>
        <source>Tap each zone you work on</source>
        <translation>Tippen Sie jede Zone an, an der Sie arbeiten</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Leave zone out</source>
        <translation>Zone auslassen</translation>
    </message>
    <message>
        <source>Discomfort noted: {place}</source>
        <translation>Unbehagen notiert: {place}</translation>
    </message>
    <message>
        <source>Client&apos;s words</source>
        <translation>Worte der Klientin</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>{setting} is now, in {unit}</source>
        <translation>{setting} ist jetzt, in {unit}</translation>
    </message>
    <message>
        <source>{setting} is now</source>
        <translation>{setting} ist jetzt</translation>
    </message>
    <message>
        <source>Discomfort: {words}</source>
        <translation>Unbehagen: {words}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not end</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>End the session now. Why?</source>
        <translation>Die Sitzung jetzt beenden. Warum?</translation>
    </message>
    <message>
        <source>{time} passed unmeasured: the machine slept.</source>
        <translation>{time} vergingen ungemessen: der Rechner schlief.</translation>
    </message>
    <message>
        <source>Taken up again, {time} after the program stopped.</source>
        <translation>Fortgesetzt, {time} nachdem das Programm anhielt.</translation>
    </message>
    <message>
        <source>Paused at the last measured moment. The gap stands in the record; nothing before it is lost.</source>
        <translation>Pausiert am letzten gemessenen Moment. Die Lücke steht in der Aufzeichnung; davor ging nichts verloren.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Von hier weiter</translation>
    </message>
    <message>
        <source>Do this step again</source>
        <translation>Diesen Schritt noch einmal</translation>
    </message>
    <message>
        <source>No current or level is stated that could be changed by a step: press T.</source>
        <translation>Es ist weder Strom noch Stufe angegeben, die sich schrittweise ändern ließe: drücken Sie T.</translation>
    </message>
    <message>
        <source>{setting} is as low as it goes.</source>
        <translation>{setting} ist auf dem tiefsten Wert.</translation>
    </message>
    <message>
        <source>The muscle jumped: set a step lower.</source>
        <translation>Der Muskel zuckte: einen Schritt tiefer gestellt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Time of this step</source>
        <translation>Zeit dieses Schritts</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Saved in {place}.</source>
        <translation>Gespeichert in {place}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The latest events are not saved.</source>
        <translation>Die letzten Ereignisse sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Erst antworten</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Note another value: {setting}</source>
        <translation>Anderen Wert notieren: {setting}</translation>
    </message>
    <message>
        <source>Muscle jumps: lower</source>
        <translation>Muskel zuckt: senken</translation>
    </message>
    <message>
        <source>Jumps? Lower</source>
        <translation>Zuckt? Senken</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>PRACTICE, DEVICE OFF</source>
        <translation>ÜBUNG, GERÄT AUS</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>PROBELAUF</translation>
    </message>
    <message>
        <source>Screen kept awake</source>
        <translation>Bildschirm bleibt wach</translation>
    </message>
    <message>
        <source>Screen may go dark</source>
        <translation>Bildschirm kann dunkel werden</translation>
    </message>
    <message>
        <source>Recording, saved</source>
        <translation>Aufzeichnung, gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Device may have switched off</source>
        <translation>Gerät hat sich vielleicht abgeschaltet</translation>
    </message>
    <message>
        <source>Device switches off in {time}</source>
        <translation>Gerät schaltet sich in {time} ab</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klientin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Example timing, edit to your device&apos;s manual</source>
        <translation>Beispielzeiten, nach Ihrem Gerätehandbuch anpassen</translation>
    </message>
    <message>
        <source>Present step</source>
        <translation>Aktueller Schritt</translation>
    </message>
    <message>
        <source>Session complete</source>
        <translation>Sitzung abgeschlossen</translation>
    </message>
    <message>
        <source>Session ended early</source>
        <translation>Sitzung vorzeitig beendet</translation>
    </message>
    <message>
        <source>Session given up</source>
        <translation>Sitzung aufgegeben</translation>
    </message>
    <message>
        <source>Session ended after it was cut off</source>
        <translation>Sitzung nach Unterbrechung beendet</translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation>{done} von {all} Schritten durchgeführt</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nachsorge</translation>
    </message>
    <message>
        <source>Moving between zones</source>
        <translation>Wechsel zwischen Zonen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Gaps (asleep or cut off)</source>
        <translation>Lücken (Ruhezustand oder Abbruch)</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>Client&apos;s left {left}, client&apos;s right {right}</source>
        <translation>Klientin links {left}, Klientin rechts {right}</translation>
    </message>
    <message>
        <source>{place}, why: {reason}</source>
        <translation>{place}, warum: {reason}</translation>
    </message>
    <message>
        <source>{place} left out: {reason}</source>
        <translation>{place} ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>{place} cut short</source>
        <translation>{place} verkürzt</translation>
    </message>
    <message>
        <source>{place} not begun</source>
        <translation>{place} nicht begonnen</translation>
    </message>
    <message>
        <source>Discomfort at {place}, {time} into it</source>
        <translation>Unbehagen an {place}, nach {time}</translation>
    </message>
    <message>
        <source>{setting} set to {value} at {place}</source>
        <translation>{setting} auf {value} gestellt an {place}</translation>
    </message>
    <message>
        <source>{place} skipped</source>
        <translation>{place} übersprungen</translation>
    </message>
    <message>
        <source>{place} skipped: {reason}</source>
        <translation>{place} übersprungen: {reason}</translation>
    </message>
    <message>
        <source>Facing client</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>See the map from the other end (M)</source>
        <translation>Karte vom anderen Ende sehen (M)</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Pulse width</source>
        <translation>Pulsbreite</translation>
    </message>
    <message>
        <source>Duty cycle</source>
        <translation>Tastgrad</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Aufsatz</translation>
    </message>
    <message>
        <source>glide</source>
        <translation>gleiten</translation>
    </message>
    <message>
        <source>hold the muscle</source>
        <translation>den Muskel halten</translation>
    </message>
    <message>
        <source>glide, then hold</source>
        <translation>gleiten, dann halten</translation>
    </message>
    <message>
        <source>pinch, then hold</source>
        <translation>kneifen, dann halten</translation>
    </message>
    <message>
        <source>probes toward each other</source>
        <translation>Sonden zueinander</translation>
    </message>
    <message>
        <source>probes away from each other</source>
        <translation>Sonden auseinander</translation>
    </message>
    <message>
        <source>one contact stays, the other travels</source>
        <translation>eine Elektrode bleibt, die andere wandert</translation>
    </message>
    <message>
        <source>round one fixed contact</source>
        <translation>um eine feste Elektrode herum</translation>
    </message>
    <message>
        <source>rest on each point</source>
        <translation>auf jedem Punkt ruhen</translation>
    </message>
    <message>
        <source>light passes</source>
        <translation>leichte Bahnen</translation>
    </message>
    <message>
        <source>pads stay still</source>
        <translation>Pads bleiben liegen</translation>
    </message>
    <message>
        <source>CLIENT&apos;S LEFT</source>
        <translation>KLIENTIN LINKS</translation>
    </message>
    <message>
        <source>CLIENT&apos;S RIGHT</source>
        <translation>KLIENTIN RECHTS</translation>
    </message>
    <message>
        <source>MIDDLE</source>
        <translation>MITTE</translation>
    </message>
    <message>
        <source>BOTH SIDES</source>
        <translation>BEIDE SEITEN</translation>
    </message>
    <message>
        <source>YOUR CHOICE</source>
        <translation>IHRE WAHL</translation>
    </message>
    <message>
        <source>SIDE NOT STATED</source>
        <translation>SEITE OFFEN</translation>
    </message>
    <message>
        <source>client&apos;s left</source>
        <translation>Klientin links</translation>
    </message>
    <message>
        <source>client&apos;s right</source>
        <translation>Klientin rechts</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>your choice of place</source>
        <translation>Stelle nach Ihrer Wahl</translation>
    </message>
    <message>
        <source>{place}, {side}</source>
        <translation>{place}, {side}</translation>
    </message>
    <message>
        <source>static</source>
        <translation>statisch</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamisch</translation>
    </message>
    <message>
        <source>STATIC</source>
        <translation>STATISCH</translation>
    </message>
    <message>
        <source>DYNAMIC</source>
        <translation>DYNAMISCH</translation>
    </message>
    <message>
        <source>{setting} needs a value.</source>
        <translation>{setting} braucht einen Wert.</translation>
    </message>
    <message>
        <source>{setting} is a number of {unit}.</source>
        <translation>{setting} ist eine Zahl in {unit}.</translation>
    </message>
    <message>
        <source>{setting} must be 0 {unit} or more.</source>
        <translation>{setting} muss 0 {unit} oder mehr sein.</translation>
    </message>
    <message>
        <source>Lower to {value}</source>
        <translation>Auf {value} senken</translation>
    </message>
    <message>
        <source>{setting}: lower to {value}</source>
        <translation>{setting}: auf {value} senken</translation>
    </message>
    <message>
        <source>Raise to {value}</source>
        <translation>Auf {value} erhöhen</translation>
    </message>
    <message>
        <source>{setting}: raise to {value}</source>
        <translation>{setting}: auf {value} erhöhen</translation>
    </message>
    <message>
        <source>Set {value}</source>
        <translation>{value} einstellen</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>sound library missing</source>
        <translation>Tonbibliothek fehlt</translation>
    </message>
    <message>
        <source>no output found</source>
        <translation>kein Ausgang gefunden</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} fehlt</translation>
    </message>
    <message>
        <source>Sound not checked</source>
        <translation>Ton nicht geprüft</translation>
    </message>
    <message>
        <source>Sound on, no voice</source>
        <translation>Ton an, ohne Stimme</translation>
    </message>
    <message>
        <source>Sound and voice on</source>
        <translation>Ton und Stimme an</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Ruhiger Raum</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>No sound: {why}</source>
        <translation>Kein Ton: {why}</translation>
    </message>
    <message>
        <source>Taking this session up again failed twice, so it is not tried again.</source>
        <translation>Das Fortsetzen dieser Sitzung schlug zweimal fehl und wird nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>Its record is kept; end it or discard it instead.</source>
        <translation>Ihre Aufzeichnung bleibt; beenden oder verwerfen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>The session cannot begin.</source>
        <translation>Die Sitzung kann nicht beginnen.</translation>
    </message>
    <message>
        <source>This session could not be taken up again.</source>
        <translation>Diese Sitzung konnte nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>This session cannot be taken up again.</source>
        <translation>Diese Sitzung kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Time of the second clock</source>
        <translation>Zeit der zweiten Uhr</translation>
    </message>
    <message>
        <source>speech-dispatcher alone cannot be used, install espeak-ng</source>
        <translation>speech-dispatcher allein genügt nicht, installieren Sie espeak-ng</translation>
    </message>
    <message>
        <source>no voice is installed, espeak-ng would be one</source>
        <translation>keine Stimme installiert, espeak-ng wäre eine</translation>
    </message>
    <message>
        <source>no voice is installed</source>
        <translation>keine Stimme installiert</translation>
    </message>
    <message>
        <source>the voice does not answer</source>
        <translation>die Stimme antwortet nicht</translation>
    </message>
    <message>
        <source>no voice for the language {code}</source>
        <translation>keine Stimme für die Sprache {code}</translation>
    </message>
    <message>
        <source>the voice gave no sound</source>
        <translation>die Stimme gab keinen Ton</translation>
    </message>
    <message>
        <source>phrases cannot be kept in the data folder</source>
        <translation>Ansagen können im Datenordner nicht abgelegt werden</translation>
    </message>
    <message>
        <source>Last visit here, {day}: {settings}</source>
        <translation>Letzter Besuch hier, {day}: {settings}</translation>
    </message>
    <message>
        <source>Discomfort at {settings}</source>
        <translation>Unbehagen bei {settings}</translation>
    </message>
    <message>
        <source>Last visit here, {day}</source>
        <translation>Letzter Besuch hier, {day}</translation>
    </message>
    <message>
        <source>no settings noted</source>
        <translation>keine Einstellungen notiert</translation>
    </message>
    <message>
        <source>settings not noted</source>
        <translation>Einstellungen nicht notiert</translation>
    </message>
    <message>
        <source>{settings}: {note}</source>
        <translation>{settings}: {note}</translation>
    </message>
    <message>
        <source>Client&apos;s right is {n} s short</source>
        <translation>Klientin rechts fehlen {n} s</translation>
    </message>
    <message>
        <source>Client&apos;s left is {n} s short</source>
        <translation>Klientin links fehlen {n} s</translation>
    </message>
    <message>
        <source>Even out: {n} s more</source>
        <translation>Ausgleichen: {n} s mehr</translation>
    </message>
    <message>
        <source>Renew the gel</source>
        <translation>Gel erneuern</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>The device may have switched itself off</source>
        <translation>Das Gerät hat sich vielleicht abgeschaltet</translation>
    </message>
    <message>
        <source>The device switches itself off in {time}</source>
        <translation>Das Gerät schaltet sich in {time} ab</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Bild: {words}</translation>
    </message>
    <message>
        <source>I makes it large, and small again</source>
        <translation>I macht es groß, und wieder klein</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>{rule}: only with a written go-ahead on file, who and when.</source>
        <translation>{rule}: nur mit schriftlicher Freigabe in der Akte, von wem und wann.</translation>
    </message>
    <message>
        <source>{rule}: {consequence}</source>
        <translation>{rule}: {consequence}</translation>
    </message>
    <message>
        <source>{rule}: do not treat.</source>
        <translation>{rule}: nicht behandeln.</translation>
    </message>
    <message>
        <source>{rule}: do not treat until a written go-ahead is on file, who and when.</source>
        <translation>{rule}: nicht behandeln, bis eine schriftliche Freigabe vorliegt, von wem und wann.</translation>
    </message>
    <message>
        <source>{rule}: go-ahead on file ({clearance}).</source>
        <translation>{rule}: Freigabe liegt vor ({clearance}).</translation>
    </message>
    <message>
        <source>{rule}: the {days} days are over.</source>
        <translation>{rule}: Die {days} Tage sind vorbei.</translation>
    </message>
    <message>
        <source>{rule}: name the zones to leave out.</source>
        <translation>{rule}: Nennen Sie die auszulassenden Zonen.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{rule}: leave out the zones named.</source>
        <translation>{rule}: Lassen Sie die genannten Zonen aus.</translation>
    </message>
    <message>
        <source>{rule}: leave out the zones named for {days} (the date is not known).</source>
        <translation>{rule}: Lassen Sie die genannten Zonen {days} lang aus (das Datum ist nicht bekannt).</translation>
    </message>
    <message>
        <source>{rule}: leave out the zones named for {days} more.</source>
        <translation>{rule}: Lassen Sie die genannten Zonen noch {days} lang aus.</translation>
    </message>
    <message>
        <source>{rule}: postpone.</source>
        <translation>{rule}: verschieben.</translation>
    </message>
    <message>
        <source>{rule}: postpone for {days} (the date is not known).</source>
        <translation>{rule}: um {days} verschieben (das Datum ist nicht bekannt).</translation>
    </message>
    <message>
        <source>{rule}: postpone for {days} more.</source>
        <translation>{rule}: noch {days} warten.</translation>
    </message>
    <message>
        <source>{rule}: no.</source>
        <translation>{rule}: nein.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>The session was not ended.</source>
        <translation>Die Sitzung wurde nicht beendet.</translation>
    </message>
    <message>
        <source>The session is not signed.</source>
        <translation>Die Sitzung ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>1 correction after the end.</source>
        <translation>1 Korrektur nach dem Ende.</translation>
    </message>
    <message>
        <source>{count} corrections after the end.</source>
        <translation>{count} Korrekturen nach dem Ende.</translation>
    </message>
    <message>
        <source>Discomfort was noted once.</source>
        <translation>Einmal wurde Unbehagen notiert.</translation>
    </message>
    <message>
        <source>Discomfort was noted {count} times.</source>
        <translation>{count}-mal wurde Unbehagen notiert.</translation>
    </message>
    <message>
        <source>The session was ended early.</source>
        <translation>Die Sitzung wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>The session was ended early ({reason}).</source>
        <translation>Die Sitzung wurde vorzeitig beendet ({reason}).</translation>
    </message>
    <message>
        <source>The session was abandoned.</source>
        <translation>Die Sitzung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The session was abandoned ({reason}).</source>
        <translation>Die Sitzung wurde aufgegeben ({reason}).</translation>
    </message>
    <message>
        <source>The session was incomplete.</source>
        <translation>Die Sitzung blieb unvollständig.</translation>
    </message>
    <message>
        <source>The session was incomplete ({reason}).</source>
        <translation>Die Sitzung blieb unvollständig ({reason}).</translation>
    </message>
    <message>
        <source>Taken up once after it was cut off.</source>
        <translation>Nach einem Abbruch einmal fortgesetzt.</translation>
    </message>
    <message>
        <source>Taken up {count} times after it was cut off.</source>
        <translation>Nach Abbrüchen {count}-mal fortgesetzt.</translation>
    </message>
    <message>
        <source>1 gap of {seconds} s in all.</source>
        <translation>1 Lücke von insgesamt {seconds} s.</translation>
    </message>
    <message>
        <source>{count} gaps of {seconds} s in all.</source>
        <translation>{count} Lücken von insgesamt {seconds} s.</translation>
    </message>
    <message>
        <source>The wall clock was set once.</source>
        <translation>Die Uhr wurde einmal gestellt.</translation>
    </message>
    <message>
        <source>The wall clock was set {count} times.</source>
        <translation>Die Uhr wurde {count}-mal gestellt.</translation>
    </message>
    <message>
        <source>1 step skipped.</source>
        <translation>1 Schritt übersprungen.</translation>
    </message>
    <message>
        <source>{count} steps skipped.</source>
        <translation>{count} Schritte übersprungen.</translation>
    </message>
    <message>
        <source>1 step ended early.</source>
        <translation>1 Schritt vorzeitig beendet.</translation>
    </message>
    <message>
        <source>{count} steps ended early.</source>
        <translation>{count} Schritte vorzeitig beendet.</translation>
    </message>
    <message>
        <source>1 step not done.</source>
        <translation>1 Schritt nicht durchgeführt.</translation>
    </message>
    <message>
        <source>{count} steps not done.</source>
        <translation>{count} Schritte nicht durchgeführt.</translation>
    </message>
    <message>
        <source>Left out during the session: {names}.</source>
        <translation>Während der Sitzung ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>{zone}: {left} s left, {right} s right.</source>
        <translation>{zone}: {left} s links, {right} s rechts.</translation>
    </message>
    <message>
        <source>Nothing is left to do on &quot;{zone}&quot;.</source>
        <translation>An „{zone}“ ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Time is done: confirm to go on.</source>
        <translation>Zeit ist um: zum Weitergehen bestätigen.</translation>
    </message>
    <message>
        <source>Done here: the other lane still runs.</source>
        <translation>Hier fertig: die andere Spur läuft noch.</translation>
    </message>
    <message>
        <source>Confirm to go on.</source>
        <translation>Zum Weitergehen bestätigen.</translation>
    </message>
    <message>
        <source>Choose what comes next.</source>
        <translation>Wählen Sie, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Answer to go on.</source>
        <translation>Zum Weitergehen antworten.</translation>
    </message>
    <message>
        <source>Nothing waits to be confirmed.</source>
        <translation>Nichts wartet auf Bestätigung.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Dies ist der erste Schritt.</translation>
    </message>
    <message>
        <source>This step has not begun yet.</source>
        <translation>Dieser Schritt hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The zone of this step was left out.</source>
        <translation>Die Zone dieses Schritts wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This must be answered; it cannot be skipped.</source>
        <translation>Das muss beantwortet werden; es lässt sich nicht überspringen.</translation>
    </message>
    <message>
        <source>The time of this step is done: nothing is left to skip.</source>
        <translation>Die Zeit dieses Schritts ist um: nichts bleibt zu überspringen.</translation>
    </message>
    <message>
        <source>A step can only be made longer.</source>
        <translation>Ein Schritt lässt sich nur verlängern.</translation>
    </message>
    <message>
        <source>No step is running that could be made longer.</source>
        <translation>Es läuft kein Schritt, der sich verlängern ließe.</translation>
    </message>
    <message>
        <source>This step has no planned time to make longer.</source>
        <translation>Dieser Schritt hat keine geplante Zeit, die sich verlängern ließe.</translation>
    </message>
    <message>
        <source>This step ends after {seconds} s at the latest.</source>
        <translation>Dieser Schritt endet spätestens nach {seconds} s.</translation>
    </message>
    <message>
        <source>Nothing runs in that lane at the moment.</source>
        <translation>In dieser Spur läuft gerade nichts.</translation>
    </message>
    <message>
        <source>The other lane is not done yet: wait for it, or end it.</source>
        <translation>Die andere Spur ist noch nicht fertig: warten Sie, oder beenden Sie sie.</translation>
    </message>
    <message>
        <source>This step leaves no zone to choose.</source>
        <translation>Dieser Schritt lässt keine Zone zur Wahl.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is not one of this step&apos;s zones.</source>
        <translation>„{zone}“ gehört nicht zu den Zonen dieses Schritts.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; was left out.</source>
        <translation>„{zone}“ wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>There is no setting &quot;{name}&quot;.</source>
        <translation>Es gibt keine Einstellung „{name}“.</translation>
    </message>
    <message>
        <source>This setting takes a whole number, 0 or more.</source>
        <translation>Diese Einstellung braucht eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>This setting takes a word.</source>
        <translation>Diese Einstellung braucht ein Wort.</translation>
    </message>
    <message>
        <source>{ua} uA is more than {most} uA: not microcurrent.</source>
        <translation>{ua} µA ist mehr als {most} µA: kein Mikrostrom.</translation>
    </message>
    <message>
        <source>{ua} uA is more than the device&apos;s {ceiling_ua} uA.</source>
        <translation>{ua} µA ist mehr als die {ceiling_ua} µA des Geräts.</translation>
    </message>
    <message>
        <source>This session was cut off: take it up again, or end it.</source>
        <translation>Diese Sitzung wurde unterbrochen: setzen Sie sie fort, oder beenden Sie sie.</translation>
    </message>
    <message>
        <source>Say why the zone is left out.</source>
        <translation>Sagen Sie, warum die Zone ausgelassen wird.</translation>
    </message>
    <message>
        <source>Say why the session is paused.</source>
        <translation>Sagen Sie, warum die Sitzung pausiert.</translation>
    </message>
    <message>
        <source>Say why the session is given up.</source>
        <translation>Sagen Sie, warum die Sitzung aufgegeben wird.</translation>
    </message>
    <message>
        <source>The session has begun already.</source>
        <translation>Die Sitzung hat bereits begonnen.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this plan.</source>
        <translation>In diesem Plan bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>The session is running; there is nothing to take up.</source>
        <translation>Die Sitzung läuft; es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>Sagen Sie, wer unterschreibt.</translation>
    </message>
    <message>
        <source>Say what is right instead.</source>
        <translation>Sagen Sie, was stattdessen richtig ist.</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>Sagen Sie, warum korrigiert wird.</translation>
    </message>
    <message>
        <source>There is no event {event_number}.</source>
        <translation>Es gibt kein Ereignis {event_number}.</translation>
    </message>
    <message>
        <source>The session has not begun.</source>
        <translation>Die Sitzung hat nicht begonnen.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Sitzung ist vorbei.</translation>
    </message>
    <message>
        <source>The session is paused: resume it first.</source>
        <translation>Die Sitzung pausiert: setzen Sie sie zuerst fort.</translation>
    </message>
    <message>
        <source>The session is not paused.</source>
        <translation>Die Sitzung pausiert nicht.</translation>
    </message>
    <message>
        <source>The session is not over yet.</source>
        <translation>Die Sitzung ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>The session is signed: only amendments are possible.</source>
        <translation>Die Sitzung ist unterschrieben: nur Korrekturen sind möglich.</translation>
    </message>
    <message>
        <source>Ignored: pressed twice.</source>
        <translation>Ignoriert: doppelt gedrückt.</translation>
    </message>
    <message>
        <source>Ignored: the step had just changed by itself.</source>
        <translation>Ignoriert: der Schritt hatte gerade von selbst gewechselt.</translation>
    </message>
    <message>
        <source>{ramp}, {size} microamps at a time</source>
        <translation>{ramp}, jeweils {size} Mikroampere</translation>
    </message>
    <message>
        <source>{ramp}, by hand</source>
        <translation>{ramp}, von Hand</translation>
    </message>
    <message>
        <source>raise current over the step</source>
        <translation>Strom über den Schritt erhöhen</translation>
    </message>
    <message>
        <source>change current from {low} microamps over the step</source>
        <translation>Strom über den Schritt von {low} Mikroampere aus ändern</translation>
    </message>
    <message>
        <source>change current to {high} microamps over the step</source>
        <translation>Strom über den Schritt auf {high} Mikroampere ändern</translation>
    </message>
    <message>
        <source>lower current from {low} to {high} microamps over the step</source>
        <translation>Strom über den Schritt von {low} auf {high} Mikroampere senken</translation>
    </message>
    <message>
        <source>raise current from {low} to {high} microamps over the step</source>
        <translation>Strom über den Schritt von {low} auf {high} Mikroampere erhöhen</translation>
    </message>
    <message>
        <source>There is no item &quot;{item}&quot; here.</source>
        <translation>Es gibt hier keinen Punkt „{item}“.</translation>
    </message>
    <message>
        <source>{item}: {wanted}.</source>
        <translation>{item}: {wanted}.</translation>
    </message>
    <message>
        <source>&quot;{rule_id}&quot; is not asked here.</source>
        <translation>„{rule_id}“ wird hier nicht gefragt.</translation>
    </message>
    <message>
        <source>{rule} has no &quot;{variant}&quot; to choose.</source>
        <translation>{rule} hat kein „{variant}“ zur Wahl.</translation>
    </message>
    <message>
        <source>Still to answer: {missing}</source>
        <translation>Noch zu beantworten: {missing}</translation>
    </message>
    <message>
        <source>Answer each question, or say &quot;None of these&quot;.</source>
        <translation>Beantworten Sie jede Frage, oder sagen Sie „Nichts davon“.</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>Hier gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>There is no option &quot;{option_id}&quot; here.</source>
        <translation>Es gibt hier keine Möglichkeit „{option_id}“.</translation>
    </message>
    <message>
        <source>Nothing is asked at the moment.</source>
        <translation>Gerade wird nichts gefragt.</translation>
    </message>
    <message>
        <source>yes or no is wanted</source>
        <translation>Ja oder Nein wird erwartet</translation>
    </message>
    <message>
        <source>a whole number of {unit} is wanted</source>
        <translation>eine ganze Zahl wird erwartet ({unit})</translation>
    </message>
    <message>
        <source>one of {options} is wanted</source>
        <translation>eines davon wird erwartet: {options}</translation>
    </message>
    <message>
        <source>words are wanted</source>
        <translation>Worte werden erwartet</translation>
    </message>
    <message>
        <source>There is nothing to even out now.</source>
        <translation>Im Moment gibt es nichts auszugleichen.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>This could not be recorded.</source>
        <translation>Das konnte nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>There is no record.</source>
        <translation>Es gibt keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>The plan of this session cannot be read.</source>
        <translation>Der Plan dieser Sitzung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its record is kept; check the record in Sessions.</source>
        <translation>Ihre Aufzeichnung bleibt; prüfen Sie die Aufzeichnung unter Sitzungen.</translation>
    </message>
    <message>
        <source>The original stays in the record beside the correction.</source>
        <translation>Das Original bleibt neben der Korrektur in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Correct this event</source>
        <translation>Dieses Ereignis korrigieren</translation>
    </message>
    <message>
        <source>What is right instead</source>
        <translation>Was stattdessen richtig ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer korrigiert</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Korrektur hinzufügen</translation>
    </message>
    <message>
        <source>Session started</source>
        <translation>Sitzung begonnen</translation>
    </message>
    <message>
        <source>Step started</source>
        <translation>Schritt begonnen</translation>
    </message>
    <message>
        <source>Step ended</source>
        <translation>Schritt beendet</translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation>Schritt übersprungen</translation>
    </message>
    <message>
        <source>Step begun again</source>
        <translation>Schritt neu begonnen</translation>
    </message>
    <message>
        <source>Step extended</source>
        <translation>Schritt verlängert</translation>
    </message>
    <message>
        <source>Sides to be evened out</source>
        <translation>Seiten werden ausgeglichen</translation>
    </message>
    <message>
        <source>Moving on</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Waiting for a confirmation</source>
        <translation>Wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>Mark reached</source>
        <translation>Marke erreicht</translation>
    </message>
    <message>
        <source>Mark confirmed</source>
        <translation>Marke bestätigt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Pause explained</source>
        <translation>Pause begründet</translation>
    </message>
    <message>
        <source>Gap found</source>
        <translation>Lücke gefunden</translation>
    </message>
    <message>
        <source>Wall clock set</source>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>Time kept</source>
        <translation>Zeit festgehalten</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Unbehagen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Item answered</source>
        <translation>Punkt beantwortet</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Frage beantwortet</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Option chosen</source>
        <translation>Möglichkeit gewählt</translation>
    </message>
    <message>
        <source>Zone left out</source>
        <translation>Zone ausgelassen</translation>
    </message>
    <message>
        <source>Zone worked on</source>
        <translation>Zone bearbeitet</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Fortgesetzt nach Unterbrechung</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Session signed</source>
        <translation>Sitzung unterschrieben</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>{kind} by {who}</source>
        <translation>{kind}, Behandlerin: {who}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>von {who}</translation>
    </message>
    <message>
        <source>event {number}: {text} ({reason}), by {who}</source>
        <translation>Ereignis {number}: {text} ({reason}), von {who}</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <source>by {seconds} s</source>
        <translation>um {seconds} s</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>From ... to ...</source>
        <translation>Von ... bis ...</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandlerin</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Klientencode</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unbeendet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>time done</source>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>ended at its limit</source>
        <translation>am Limit beendet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>The machine slept; nobody measured this time.</source>
        <translation>Der Rechner schlief; niemand hat diese Zeit gemessen.</translation>
    </message>
    <message>
        <source>The program stopped; nobody measured this time.</source>
        <translation>Das Programm hielt an; niemand hat diese Zeit gemessen.</translation>
    </message>
    <message>
        <source>left out during the session</source>
        <translation>während der Sitzung ausgelassen</translation>
    </message>
    <message>
        <source>Paused for {time}</source>
        <translation>Pause von {time}</translation>
    </message>
    <message>
        <source>because of the gap</source>
        <translation>wegen der Lücke</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>Gap of {time}</source>
        <translation>Lücke von {time}</translation>
    </message>
    <message>
        <source>by {seconds} s; no duration changed</source>
        <translation>um {seconds} s; keine Dauer geändert</translation>
    </message>
    <message>
        <source>Extended by {seconds} s</source>
        <translation>Um {seconds} s verlängert</translation>
    </message>
    <message>
        <source>{reason}; {time} less</source>
        <translation>{reason}; {time} weniger</translation>
    </message>
    <message>
        <source>reason erased</source>
        <translation>Grund gelöscht</translation>
    </message>
    <message>
        <source>Left out: {place}</source>
        <translation>Ausgelassen: {place}</translation>
    </message>
    <message>
        <source>None of these, said explicitly: {questions}</source>
        <translation>Nichts davon, ausdrücklich gesagt: {questions}</translation>
    </message>
    <message>
        <source>Chosen: {option}</source>
        <translation>Gewählt: {option}</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>Nicht passiert.</translation>
    </message>
    <message>
        <source>{place}: {reason} ({time} less)</source>
        <translation>{place}: {reason} ({time} weniger)</translation>
    </message>
    <message>
        <source>Why zones were left out: reasons erased</source>
        <translation>Warum Zonen ausgelassen wurden: Gründe gelöscht</translation>
    </message>
    <message>
        <source>Why {place} was left out: {reason}</source>
        <translation>Warum {place} ausgelassen wurde: {reason}</translation>
    </message>
    <message>
        <source>{setting} {before} to {after}</source>
        <translation>{setting} von {before} auf {after}</translation>
    </message>
    <message>
        <source>{setting}: {after}</source>
        <translation>{setting}: {after}</translation>
    </message>
    <message>
        <source>{change} (planned)</source>
        <translation>{change} (geplant)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht durchgeführt</translation>
    </message>
    <message>
        <source>done {count} times</source>
        <translation>{count}-mal durchgeführt</translation>
    </message>
    <message>
        <source>{time} added</source>
        <translation>{time} hinzugefügt</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>{time} gewartet</translation>
    </message>
    <message>
        <source>An answer that was erased.</source>
        <translation>Eine Antwort, die gelöscht wurde.</translation>
    </message>
    <message>
        <source>age {years}</source>
        <translation>Alter {years}</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
    <message>
        <source>cleared by {who}</source>
        <translation>freigegeben von {who}</translation>
    </message>
    <message>
        <source>zones {zones}</source>
        <translation>Zonen {zones}</translation>
    </message>
    <message>
        <source>{time} into the step</source>
        <translation>nach {time} im Schritt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Resume, paused</source>
        <translation>Fortsetzen, pausiert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Correct the event chosen in the record below; the original stays beside it</source>
        <translation>Korrigiert das unten in der Aufzeichnung gewählte Ereignis; das Original bleibt daneben</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why, where</source>
        <translation>Warum, wo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Left out before the start</source>
        <translation>Vor dem Start ausgelassen</translation>
    </message>
    <message>
        <source>Client {code}</source>
        <translation>Klientin {code}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>By {who}</source>
        <translation>Behandlerin: {who}</translation>
    </message>
    <message>
        <source>{device} (serial {number})</source>
        <translation>{device} (Seriennummer {number})</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>Geplant und Ist</translation>
    </message>
    <message>
        <source>Client&apos;s left above (blue), right below (orange), middle between; outlined bars are static.</source>
        <translation>Oben Klientin links (blau), unten rechts (orange), dazwischen die Mitte; umrandete Balken sind statisch.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Signature, corrections, receipt</source>
        <translation>Unterschrift, Korrekturen, Beleg</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Nicht unterschrieben.</translation>
    </message>
    <message>
        <source>Signed by {who}, {when}.</source>
        <translation>Unterschrieben von {who}, {when}.</translation>
    </message>
    <message>
        <source>{event}  (erased: {fields})</source>
        <translation>{event}  (gelöscht: {fields})</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Die Aufzeichnung</translation>
    </message>
    <message>
        <source>Event {number} corrected by {who}, {when}: {text} (why: {reason})</source>
        <translation>Ereignis {number} korrigiert von {who}, {when}: {text} (warum: {reason})</translation>
    </message>
    <message>
        <source>Receipt: {receipt}</source>
        <translation>Beleg: {receipt}</translation>
    </message>
    <message>
        <source>No receipt before the end.</source>
        <translation>Kein Beleg vor dem Ende.</translation>
    </message>
    <message>
        <source>Protocol {hash}</source>
        <translation>Protokoll {hash}</translation>
    </message>
    <message>
        <source>Plan {hash}</source>
        <translation>Plan {hash}</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sitzung {id}</translation>
    </message>
    <message>
        <source>Complete and signed; nothing to look at.</source>
        <translation>Vollständig und unterschrieben; nichts zu prüfen.</translation>
    </message>
    <message>
        <source>{time} treatment</source>
        <translation>{time} Behandlung</translation>
    </message>
    <message>
        <source>{time} moving</source>
        <translation>{time} Wechsel</translation>
    </message>
    <message>
        <source>1 pause</source>
        <translation>1 Pause</translation>
    </message>
    <message>
        <source>{count} pauses</source>
        <translation>{count} Pausen</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 Lücke</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} Lücken</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>{state}, signed</source>
        <translation>{state}, unterschrieben</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klientin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>There is no record</source>
        <translation>Es gibt keine Aufzeichnung</translation>
    </message>
    <message>
        <source>This session cannot be shown.</source>
        <translation>Diese Sitzung kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Its record is kept; export it instead.</source>
        <translation>Ihre Aufzeichnung bleibt; exportieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Sessions, newest first; Enter opens one</source>
        <translation>Sitzungen, neueste zuerst; Enter öffnet eine</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>Aufzeichnung prüfen</translation>
    </message>
    <message>
        <source>Check that no event was changed, removed or added afterwards</source>
        <translation>Prüft, dass kein Ereignis nachträglich geändert, entfernt oder hinzugefügt wurde</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show every session</source>
        <translation>Alle Sitzungen zeigen</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} Sitzungen</translation>
    </message>
    <message>
        <source>A session stands here as soon as it has begun.</source>
        <translation>Eine Sitzung steht hier, sobald sie begonnen hat.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>No session fits these filters.</source>
        <translation>Keine Sitzung passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Sign this session</source>
        <translation>Diese Sitzung unterschreiben</translation>
    </message>
    <message>
        <source>A signed session is closed: from then on it can only be corrected by new events.</source>
        <translation>Eine unterschriebene Sitzung ist geschlossen: danach lässt sie sich nur durch neue Ereignisse korrigieren.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Choose an event in the table The record, at the foot of this page.</source>
        <translation>Wählen Sie ein Ereignis in der Tabelle „Die Aufzeichnung“ unten auf dieser Seite.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>Welches Ereignis?</translation>
    </message>
    <message>
        <source>Event {number}: {event}</source>
        <translation>Ereignis {number}: {event}</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines, with the receipts (*.jsonl)</source>
        <translation>JSON Lines, mit den Belegen (*.jsonl)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Prüfung läuft ...</translation>
    </message>
    <message>
        <source>The record is whole</source>
        <translation>Die Aufzeichnung ist unversehrt</translation>
    </message>
    <message>
        <source>The record is not whole</source>
        <translation>Die Aufzeichnung ist nicht unversehrt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Planned and actual on a scale of time; the tables below say the same</source>
        <translation>Geplant und Ist auf einer Zeitachse; die Tabellen darunter sagen dasselbe</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system, dark in the treatment room</source>
        <translation>Wie das System, dunkel im Behandlungsraum</translation>
    </message>
    <message>
        <source>Light at the desk, dark in the treatment room</source>
        <translation>Hell am Schreibtisch, dunkel im Behandlungsraum</translation>
    </message>
    <message>
        <source>Light everywhere</source>
        <translation>Überall hell</translation>
    </message>
    <message>
        <source>Dark everywhere</source>
        <translation>Überall dunkel</translation>
    </message>
    <message>
        <source>As the system asks</source>
        <translation>Wie das System es verlangt</translation>
    </message>
    <message>
        <source>Reduced: nothing travels or breathes</source>
        <translation>Reduziert: nichts wandert oder atmet</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Facing the client</source>
        <translation>Der Klientin gegenüber</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Behandlerinnen</translation>
    </message>
    <message>
        <source>Names or initials to choose from, one a line.</source>
        <translation>Namen oder Kürzel zur Auswahl, je Zeile einer.</translation>
    </message>
    <message>
        <source>Practitioners, one a line</source>
        <translation>Behandlerinnen, je Zeile eine</translation>
    </message>
    <message>
        <source>Record and protocols</source>
        <translation>Aufzeichnung und Protokolle</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Copy the record and its keys to a folder, and check the copy</source>
        <translation>Kopiert die Aufzeichnung und ihre Schlüssel in einen Ordner und prüft die Kopie</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Keep it elsewhere ...</source>
        <translation>Anderswo ablegen ...</translation>
    </message>
    <message>
        <source>Sessions are recorded.</source>
        <translation>Sitzungen werden aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing is recorded. {why}</source>
        <translation>Es wird nichts aufgezeichnet. {why}</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Datenordner: {folder}</translation>
    </message>
    <message>
        <source>Protocols are read from:</source>
        <translation>Protokolle werden gelesen aus:</translation>
    </message>
    <message>
        <source>Backing up ...</source>
        <translation>Sicherung läuft ...</translation>
    </message>
    <message>
        <source>1. Close this window, so that nothing is being written.
2. Move the whole folder {folder} to its new place, on a disk of this machine.
3. Start with the new place named: microtimer --data-dir PLACE, or set the variable MICROTIMER_DATA_DIR to it.

Two folders are two records: the program never looks for another one by itself.</source>
        <translation>1. Schließen Sie dieses Fenster, damit nichts geschrieben wird.
2. Verschieben Sie den ganzen Ordner {folder} an seinen neuen Platz, auf ein Laufwerk dieses Rechners.
3. Starten Sie mit dem neuen Platz: microtimer --data-dir PLATZ, oder setzen Sie die Variable MICROTIMER_DATA_DIR darauf.

Zwei Ordner sind zwei Aufzeichnungen: das Programm sucht nie von selbst nach einer anderen.</translation>
    </message>
    <message>
        <source>Keep the record elsewhere</source>
        <translation>Aufzeichnung anderswo ablegen</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereitmachen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Next pass</source>
        <translation>Nächster Durchgang</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Change side</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation>Letzte drei Sekunden</translation>
    </message>
    <message>
        <source>End of a step</source>
        <translation>Ende eines Schritts</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>Nächste Zone</translation>
    </message>
    <message>
        <source>Device and attention</source>
        <translation>Gerät und Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Renew the gel</source>
        <translation>Gel erneuern</translation>
    </message>
    <message>
        <source>Least time reached</source>
        <translation>Mindestzeit erreicht</translation>
    </message>
    <message>
        <source>Confirm needed</source>
        <translation>Bestätigung nötig</translation>
    </message>
    <message>
        <source>Paused too long</source>
        <translation>Zu lange pausiert</translation>
    </message>
    <message>
        <source>Device limit near</source>
        <translation>Gerätegrenze nahe</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Ende der Sitzung</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Tonprobe</translation>
    </message>
    <message>
        <source>Play every sound in turn; press again to stop</source>
        <translation>Spielt alle Töne nacheinander; noch einmal drücken stoppt</translation>
    </message>
    <message>
        <source>Quiet room: light at the edge of the screen instead of sound and voice</source>
        <translation>Ruhiger Raum: Licht am Bildschirmrand statt Ton und Stimme</translation>
    </message>
    <message>
        <source>Volume of everything</source>
        <translation>Lautstärke von allem</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Play: {sound}</source>
        <translation>Anhören: {sound}</translation>
    </message>
    <message>
        <source>Volume of: {sound}</source>
        <translation>Lautstärke von: {sound}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Behind the client&apos;s head</source>
        <translation>Hinter dem Kopf der Klientin</translation>
    </message>
    <message>
        <source>As each protocol has it</source>
        <translation>Wie im jeweiligen Protokoll</translation>
    </message>
    <message>
        <source>Zone by zone</source>
        <translation>Zone für Zone</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Eine Seite, dann die andere</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Large: words and figures of the treatment a quarter larger</source>
        <translation>Groß: Worte und Zahlen der Behandlung um ein Viertel größer</translation>
    </message>
    <message>
        <source>Where you sit</source>
        <translation>Wo Sie sitzen</translation>
    </message>
    <message>
        <source>The face map is seen from there; left stays the client&apos;s left</source>
        <translation>Die Gesichtskarte wird von dort gesehen; links bleibt links von der Klientin</translation>
    </message>
    <message>
        <source>Order of the sides</source>
        <translation>Reihenfolge der Seiten</translation>
    </message>
    <message>
        <source>What the start offers first, where a protocol treats both sides</source>
        <translation>Was der Start zuerst anbietet, wo ein Protokoll beide Seiten behandelt</translation>
    </message>
    <message>
        <source>Move to the next place</source>
        <translation>Wechsel zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Time to move between placements, where the protocol states none</source>
        <translation>Zeit für den Wechsel zwischen Platzierungen, wo das Protokoll keine angibt</translation>
    </message>
    <message>
        <source>Guard against a double press</source>
        <translation>Schutz vor doppeltem Drücken</translation>
    </message>
    <message>
        <source>A second press sooner than this is ignored, and shown as ignored</source>
        <translation>Ein zweites Drücken vor Ablauf dieser Zeit wird ignoriert und als ignoriert gezeigt</translation>
    </message>
    <message>
        <source>The screen is kept awake while a session runs.</source>
        <translation>Der Bildschirm bleibt wach, solange eine Sitzung läuft.</translation>
    </message>
    <message>
        <source>Check the screen</source>
        <translation>Bildschirm prüfen</translation>
    </message>
    <message>
        <source>Find out whether this system lets the screen be kept awake</source>
        <translation>Prüft, ob dieses System den Bildschirm wach halten lässt</translation>
    </message>
    <message>
        <source>The screen can be kept awake here, and is while a session runs.</source>
        <translation>Der Bildschirm kann hier wach gehalten werden und bleibt es während einer Sitzung.</translation>
    </message>
    <message>
        <source>The screen cannot be kept awake here: turn the screen saver and the power saving off yourself. A session says so too.</source>
        <translation>Der Bildschirm kann hier nicht wach gehalten werden: schalten Sie Bildschirmschoner und Energiesparen selbst aus. Eine Sitzung sagt das auch.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Choose the devices you have: the start offers them before all others.</source>
        <translation>Wählen Sie die Geräte, die Sie haben: der Start bietet sie vor allen anderen an.</translation>
    </message>
    <message>
        <source>Offered first at the start: {devices}</source>
        <translation>Beim Start zuerst angeboten: {devices}</translation>
    </message>
    <message>
        <source>Choose devices</source>
        <translation>Geräte wählen</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>Protocols keep the language they are written in.</source>
        <translation>Protokolle behalten die Sprache, in der sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Pedal</source>
        <translation>Pedal</translation>
    </message>
    <message>
        <source>Forget the pedal</source>
        <translation>Pedal vergessen</translation>
    </message>
    <message>
        <source>Learn the pedal</source>
        <translation>Pedal anlernen</translation>
    </message>
    <message>
        <source>None learned. Pedals that type Space, Enter, Page Down, B or F13 work as they are: short goes on, held pauses.</source>
        <translation>Keines angelernt. Pedale, die Leertaste, Enter, Bild ab, B oder F13 senden, funktionieren ohne Anlernen: kurz drücken geht weiter, halten pausiert.</translation>
    </message>
    <message>
        <source>{key} means nothing in a treatment.</source>
        <translation>{key} bedeutet in einer Behandlung nichts.</translation>
    </message>
    <message>
        <source>Short press: go on</source>
        <translation>Kurz gedrückt: weiter</translation>
    </message>
    <message>
        <source>Again after {ms} ms: ignored, inside the guard time</source>
        <translation>Wieder nach {ms} ms: ignoriert, innerhalb der Schutzzeit</translation>
    </message>
    <message>
        <source>Again too soon: ignored, inside the guard time</source>
        <translation>Zu früh wieder: ignoriert, innerhalb der Schutzzeit</translation>
    </message>
    <message>
        <source>Held: pause, or resume</source>
        <translation>Gehalten: Pause oder fortsetzen</translation>
    </message>
    <message>
        <source>Held: pause, or resume ({count} repeats of the key ignored)</source>
        <translation>Gehalten: Pause oder fortsetzen ({count} Wiederholungen der Taste ignoriert)</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>Pause oder fortsetzen</translation>
    </message>
    <message>
        <source>Back: the step before</source>
        <translation>Zurück: der Schritt davor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A key of the treatment, not the pedal&apos;s</source>
        <translation>Eine Taste der Behandlung, nicht des Pedals</translation>
    </message>
    <message>
        <source>A pedal types a key, as a keyboard does. It needs no driver.</source>
        <translation>Ein Pedal tippt eine Taste, wie eine Tastatur. Es braucht keinen Treiber.</translation>
    </message>
    <message>
        <source>Press your pedal now</source>
        <translation>Drücken Sie jetzt Ihr Pedal</translation>
    </message>
    <message>
        <source>Try it: short, held, twice</source>
        <translation>Probieren: kurz, gehalten, zweimal</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Learn: {what}</source>
        <translation>Anlernen: {what}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget: {what}</source>
        <translation>Vergessen: {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Waiting for the switch: {what}</source>
        <translation>Wartet auf den Schalter: {what}</translation>
    </message>
    <message>
        <source>{key} arrived</source>
        <translation>{key} kam an</translation>
    </message>
    <message>
        <source>{key} arrived and is learned. Try it.</source>
        <translation>{key} kam an und ist angelernt. Probieren Sie es.</translation>
    </message>
    <message>
        <source>Press it short, hold it, and press it twice quickly.</source>
        <translation>Drücken Sie kurz, halten Sie, und drücken Sie zweimal schnell.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Click here, then press the pedal</source>
        <translation>Hier klicken, dann das Pedal drücken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Short: next, confirm. Held: pause, resume. Enough for a single switch.</source>
        <translation>Kurz: nächster, bestätigen. Gehalten: Pause, fortsetzen. Genügt bei einem einzigen Schalter.</translation>
    </message>
    <message>
        <source>Pauses and resumes at once. For a second switch.</source>
        <translation>Pausiert und setzt sofort fort. Für einen zweiten Schalter.</translation>
    </message>
    <message>
        <source>The step before. For a third switch.</source>
        <translation>Der Schritt davor. Für einen dritten Schalter.</translation>
    </message>
    <message>
        <source>{key} no longer pauses by itself.</source>
        <translation>{key} pausiert nicht mehr von selbst.</translation>
    </message>
    <message>
        <source>{key} no longer means Next by itself.</source>
        <translation>{key} bedeutet nicht mehr Weiter.</translation>
    </message>
    <message>
        <source>{key} no longer goes a step back.</source>
        <translation>{key} geht keinen Schritt mehr zurück.</translation>
    </message>
    <message>
        <source>{key} no longer adds 10 seconds.</source>
        <translation>{key} fügt keine 10 Sekunden mehr hinzu.</translation>
    </message>
    <message>
        <source>{key} no longer opens a note.</source>
        <translation>{key} öffnet keine Notiz mehr.</translation>
    </message>
    <message>
        <source>{key} no longer marks discomfort.</source>
        <translation>{key} notiert kein Unbehagen mehr.</translation>
    </message>
    <message>
        <source>{key} no longer starts the step again.</source>
        <translation>{key} beginnt den Schritt nicht mehr neu.</translation>
    </message>
    <message>
        <source>{key} no longer skips a step.</source>
        <translation>{key} überspringt keinen Schritt mehr.</translation>
    </message>
    <message>
        <source>{key} no longer opens the settings of the device.</source>
        <translation>{key} öffnet die Geräteeinstellungen nicht mehr.</translation>
    </message>
    <message>
        <source>{key} no longer turns the map.</source>
        <translation>{key} dreht die Karte nicht mehr.</translation>
    </message>
    <message>
        <source>{key} no longer raises the current or the level.</source>
        <translation>{key} erhöht Strom oder Stufe nicht mehr.</translation>
    </message>
    <message>
        <source>{key} no longer lowers the current or the level.</source>
        <translation>{key} senkt Strom oder Stufe nicht mehr.</translation>
    </message>
    <message>
        <source>{key} no longer notes that the muscle jumps.</source>
        <translation>{key} notiert nicht mehr, dass der Muskel zuckt.</translation>
    </message>
    <message>
        <source>{key} no longer answers a notice.</source>
        <translation>{key} beantwortet keinen Hinweis mehr.</translation>
    </message>
    <message>
        <source>End is held to end a session: it cannot be the pedal&apos;s.</source>
        <translation>Ende wird zum Beenden einer Sitzung gehalten: es kann nicht dem Pedal gehören.</translation>
    </message>
    <message>
        <source>F1 shows the keys: it cannot be the pedal&apos;s.</source>
        <translation>F1 zeigt die Tasten: es kann nicht dem Pedal gehören.</translation>
    </message>
    <message>
        <source>? shows the keys: it cannot be the pedal&apos;s.</source>
        <translation>? zeigt die Tasten: es kann nicht dem Pedal gehören.</translation>
    </message>
    <message>
        <source>F11 fills the screen: it cannot be the pedal&apos;s.</source>
        <translation>F11 füllt den Bildschirm: es kann nicht dem Pedal gehören.</translation>
    </message>
    <message>
        <source>Your pedal types a combination. Set it to a single key, best of all F13.</source>
        <translation>Ihr Pedal tippt eine Kombination. Stellen Sie es auf eine einzelne Taste, am besten F13.</translation>
    </message>
    <message>
        <source>{key} no longer goes on.</source>
        <translation>{key} geht nicht mehr weiter.</translation>
    </message>
    <message>
        <source>While you write a note, {key} writes; held, it pauses even then.</source>
        <translation>Während Sie eine Notiz schreiben, tippt {key} ein Zeichen; gehalten pausiert die Taste auch dann.</translation>
    </message>
    <message>
        <source>The voice is off.</source>
        <translation>Die Stimme ist aus.</translation>
    </message>
    <message>
        <source>Nothing is spoken: {why}.</source>
        <translation>Es wird nichts gesprochen: {why}.</translation>
    </message>
    <message>
        <source>The voice was not tried yet.</source>
        <translation>Die Stimme wurde noch nicht probiert.</translation>
    </message>
    <message>
        <source>Spoken by {voice}.</source>
        <translation>Gesprochen von {voice}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Hear a sample</source>
        <translation>Hörprobe</translation>
    </message>
    <message>
        <source>Speak the places and what has to be set</source>
        <translation>Stellen ansagen, und was einzustellen ist</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Tempo der Stimme</translation>
    </message>
    <message>
        <source>Each protocol is spoken in its own language.</source>
        <translation>Jedes Protokoll wird in seiner eigenen Sprache gesprochen.</translation>
    </message>
    <message>
        <source>{rate} words a minute</source>
        <translation>{rate} Wörter pro Minute</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Optional parts</source>
        <translation>Wahlweise Teile</translation>
    </message>
    <message>
        <source>Times to choose</source>
        <translation>Zu wählende Zeiten</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Zone by zone</source>
        <translation>Zone für Zone</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Eine Seite, dann die andere</translation>
    </message>
    <message>
        <source>Order of the sides</source>
        <translation>Reihenfolge der Seiten</translation>
    </message>
    <message>
        <source>Client&apos;s left first</source>
        <translation>Klientin links zuerst</translation>
    </message>
    <message>
        <source>Client&apos;s right first</source>
        <translation>Klientin rechts zuerst</translation>
    </message>
    <message>
        <source>Side that comes first</source>
        <translation>Seite, die zuerst kommt</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>No device chosen</source>
        <translation>Kein Gerät gewählt</translation>
    </message>
    <message>
        <source>Serial number, or empty</source>
        <translation>Seriennummer, oder leer</translation>
    </message>
    <message>
        <source>Gel and products, with batch, or empty</source>
        <translation>Gel und Produkte, mit Charge, oder leer</translation>
    </message>
    <message>
        <source>Rehearsal: device off, kept apart in the record</source>
        <translation>Probelauf: Gerät aus, getrennt aufgezeichnet</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandlerin</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device serial number</source>
        <translation>Seriennummer des Geräts</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Klientencode</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Make a new client code with a check letter</source>
        <translation>Neuen Klientencode mit Prüfbuchstaben erzeugen</translation>
    </message>
    <message>
        <source>No name: a code like C-7QK4-2M, made here.</source>
        <translation>Kein Name: ein Code wie C-7QK4-2M, hier erzeugt.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Nothing of this session will be recorded. {reason}</source>
        <translation>Von dieser Sitzung wird nichts aufgezeichnet. {reason}</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>and {count} more about the device</source>
        <translation>und {count} weitere zum Gerät</translation>
    </message>
    <message>
        <source>{time} treatment.</source>
        <translation>{time} Behandlung.</translation>
    </message>
    <message>
        <source>{time} treatment, {moving} moving.</source>
        <translation>{time} Behandlung, {moving} Wechsel.</translation>
    </message>
    <message>
        <source>{count} steps.</source>
        <translation>{count} Schritte.</translation>
    </message>
    <message>
        <source>{count} steps, {open} of them without a set time.</source>
        <translation>{count} Schritte, {open} davon ohne feste Zeit.</translation>
    </message>
    <message>
        <source>1 of them is the screening.</source>
        <translation>1 davon ist die Anamnese.</translation>
    </message>
    <message>
        <source>{count} are the screening.</source>
        <translation>{count} davon sind die Anamnese.</translation>
    </message>
    <message>
        <source>Ends about {time} if it begins now.</source>
        <translation>Endet gegen {time}, wenn jetzt begonnen wird.</translation>
    </message>
    <message>
        <source>Example timing: the seconds are not from the source.</source>
        <translation>Beispielzeiten: die Sekunden sind nicht aus der Quelle.</translation>
    </message>
    <message>
        <source>Left out, {time} less</source>
        <translation>Ausgelassen, {time} weniger</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Quelle: {sources}</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s left: {reason}</source>
        <translation>{zone}, Klientin links: {reason}</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s right: {reason}</source>
        <translation>{zone}, Klientin rechts: {reason}</translation>
    </message>
    <message>
        <source>{zone}: {reason}</source>
        <translation>{zone}: {reason}</translation>
    </message>
    <message>
        <source>Stops: {finding}</source>
        <translation>Hindert: {finding}</translation>
    </message>
    <message>
        <source>Warning: {finding}</source>
        <translation>Warnung: {finding}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Who and with what</source>
        <translation>Wer und womit</translation>
    </message>
    <message>
        <source>Choices of this protocol</source>
        <translation>Wahlmöglichkeiten dieses Protokolls</translation>
    </message>
    <message>
        <source>Zones to leave out</source>
        <translation>Auszulassende Zonen</translation>
    </message>
    <message>
        <source>Tap a zone on the face or check it in the list, and say why. Left and right are the client&apos;s.</source>
        <translation>Tippen Sie eine Zone im Gesicht an oder haken Sie sie in der Liste ab, und sagen Sie warum. Links und rechts sind die der Klientin.</translation>
    </message>
    <message>
        <source>{title}: choose a value.</source>
        <translation>{title}: Wählen Sie einen Wert.</translation>
    </message>
    <message>
        <source>Say why {zone} is left out.</source>
        <translation>Sagen Sie, warum {zone} ausgelassen wird.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this plan.</source>
        <translation>In diesem Plan bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>The plan does not fit {device}; see above.</source>
        <translation>Der Plan passt nicht zu {device}; siehe oben.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Open: go on when ready</source>
        <translation>Offen: weiter, wenn bereit</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} bis {high} {unit}</translation>
    </message>
    <message>
        <source>Choose ...</source>
        <translation>Wählen ...</translation>
    </message>
    <message>
        <source>Irritated skin</source>
        <translation>Gereizte Haut</translation>
    </message>
    <message>
        <source>Recent injection or filler</source>
        <translation>Kürzliche Injektion oder Filler</translation>
    </message>
    <message>
        <source>Open skin or a cold sore</source>
        <translation>Offene Haut oder Lippenherpes</translation>
    </message>
    <message>
        <source>Metal or implant</source>
        <translation>Metall oder Implantat</translation>
    </message>
    <message>
        <source>Client&apos;s wish</source>
        <translation>Wunsch der Klientin</translation>
    </message>
    <message>
        <source>Zones of this protocol; checked ones are left out</source>
        <translation>Zonen dieses Protokolls; abgehakte werden ausgelassen</translation>
    </message>
    <message>
        <source>{zone} (left out)</source>
        <translation>{zone} (ausgelassen)</translation>
    </message>
    <message>
        <source>Left out: {zones}</source>
        <translation>Ausgelassen: {zones}</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts wird ausgelassen.</translation>
    </message>
    <message>
        <source>Why {zone} is left out</source>
        <translation>Warum {zone} ausgelassen wird</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Do not leave out {zone}</source>
        <translation>{zone} doch nicht auslassen</translation>
    </message>
    <message>
        <source>Why? (needed)</source>
        <translation>Warum? (nötig)</translation>
    </message>
    <message>
        <source>Last visit, {day}</source>
        <translation>Letzter Besuch, {day}</translation>
    </message>
    <message>
        <source>No settings were noted.</source>
        <translation>Es wurden keine Einstellungen notiert.</translation>
    </message>
    <message>
        <source>Discomfort at {settings}</source>
        <translation>Unbehagen bei {settings}</translation>
    </message>
    <message>
        <source>and {count} more places</source>
        <translation>und {count} weitere Stellen</translation>
    </message>
    <message>
        <source>no settings noted</source>
        <translation>keine Einstellungen notiert</translation>
    </message>
    <message>
        <source>{place} ({day})</source>
        <translation>{place} ({day})</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s left: {settings}</source>
        <translation>{zone}, Klientin links: {settings}</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s right: {settings}</source>
        <translation>{zone}, Klientin rechts: {settings}</translation>
    </message>
    <message>
        <source>{zone}: {settings}</source>
        <translation>{zone}: {settings}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Skip the tour</source>
        <translation>Tour überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tour, {number} of {count}</source>
        <translation>Tour, {number} von {count}</translation>
    </message>
    <message>
        <source>A protocol is a card</source>
        <translation>Ein Protokoll ist eine Karte</translation>
    </message>
    <message>
        <source>How long it takes, which zones, what is done. Enter starts the chosen one, Space shows every step first. The tour takes the demo: one minute, device off, kept in the record as practice.</source>
        <translation>Wie lange es dauert, welche Zonen, was getan wird. Enter startet die gewählte, die Leertaste zeigt zuerst jeden Schritt. Die Tour nimmt die Demo: eine Minute, Gerät aus, als Übung aufgezeichnet.</translation>
    </message>
    <message>
        <source>Who, and with what</source>
        <translation>Wer, und womit</translation>
    </message>
    <message>
        <source>The practitioner, the device and, if you keep one, the client&apos;s code; never a name. Practice needs none of it.</source>
        <translation>Die Behandlerin, das Gerät und, wenn Sie einen führen, der Code der Klientin; nie ein Name. Eine Übung braucht nichts davon.</translation>
    </message>
    <message>
        <source>The plan, before it runs</source>
        <translation>Der Plan, bevor er läuft</translation>
    </message>
    <message>
        <source>Leave out a zone or change a value, and time and steps follow at once. What the device does not allow stops here. Begin starts the session: the tour does it now, and pauses it at once.</source>
        <translation>Lassen Sie eine Zone aus oder ändern Sie einen Wert: Zeit und Schritte folgen sofort. Was das Gerät nicht erlaubt, hält hier an. Beginnen startet die Sitzung: die Tour tut es jetzt und pausiert sofort.</translation>
    </message>
    <message>
        <source>Seen from the couch</source>
        <translation>Von der Liege aus gesehen</translation>
    </message>
    <message>
        <source>The big number is what is left of this step. Blue and round is the client&apos;s left, orange and square the client&apos;s right, whichever way you sit.</source>
        <translation>Die große Zahl ist, was von diesem Schritt bleibt. Blau und rund ist links von der Klientin, orange und eckig rechts, wo immer Sie sitzen.</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Wo und wie</translation>
    </message>
    <message>
        <source>The zone being worked on is lit, and the stroke moves at its own pace. M turns the face for whoever sits behind the head.</source>
        <translation>Die Zone, an der gearbeitet wird, leuchtet, und der Zug läuft in seinem eigenen Tempo. M dreht das Gesicht für alle, die hinter dem Kopf sitzen.</translation>
    </message>
    <message>
        <source>One foot is enough</source>
        <translation>Ein Fuß genügt</translation>
    </message>
    <message>
        <source>Space, or a pedal: a short press goes on, a held one pauses and resumes. A second press at once is ignored, and shown. The key ? lists all others.</source>
        <translation>Leertaste oder Pedal: kurz gedrückt geht es weiter, gehalten pausiert es und setzt fort. Ein zweites Drücken sofort danach wird ignoriert und gezeigt. Die Taste ? listet alle anderen auf.</translation>
    </message>
    <message>
        <source>Now you</source>
        <translation>Jetzt Sie</translation>
    </message>
    <message>
        <source>Hold Space until Resume has filled: the demo goes on. Hold End to stop early. Afterwards the session stands in Sessions, marked as practice. The tour waits in Help.</source>
        <translation>Halten Sie die Leertaste, bis Fortsetzen gefüllt ist: die Demo läuft weiter. Halten Sie Ende, um früher aufzuhören. Danach steht die Sitzung unter Sitzungen, als Übung markiert. Die Tour wartet in der Hilfe.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Something went wrong in the program, and the last request may not have been carried out.</source>
        <translation>Im Programm ging etwas schief, und die letzte Anforderung wurde vielleicht nicht ausgeführt.</translation>
    </message>
    <message>
        <source>What was recorded so far is kept. You can go on; if it happens again, close the window and start it again.

For a report: {error}</source>
        <translation>Was bisher aufgezeichnet wurde, bleibt. Sie können weitermachen; geschieht es wieder, schließen Sie das Fenster und starten Sie es neu.

Für eine Meldung: {error}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Discard this session?</source>
        <translation>Diese Sitzung verwerfen?</translation>
    </message>
    <message>
        <source>It is given up and cannot be resumed. Its record is kept, with your reason.</source>
        <translation>Sie wird aufgegeben und kann nicht fortgesetzt werden. Ihre Aufzeichnung bleibt, mit Ihrem Grund.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page} ({keys})</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The latest events are not saved.</source>
        <translation>Die letzten Ereignisse sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>{unsaved} {problem} Left now, that part is lost; what was saved before it stays.</source>
        <translation>{unsaved} {problem} Wenn Sie jetzt gehen, ist dieser Teil verloren; was vorher gespeichert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Part of this session is not saved</source>
        <translation>Ein Teil dieser Sitzung ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Ohne ihn gehen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>1 session exported to {path}.</source>
        <translation>1 Sitzung nach {path} exportiert.</translation>
    </message>
    <message>
        <source>{count} sessions exported to {path}.</source>
        <translation>{count} Sitzungen nach {path} exportiert.</translation>
    </message>
    <message>
        <source>{events} events in {sessions} sessions: {verdict}</source>
        <translation>{events} Ereignisse in {sessions} Sitzungen: {verdict}</translation>
    </message>
    <message>
        <source>{events} events in {sessions} sessions: {faults} faults found.</source>
        <translation>{events} Ereignisse in {sessions} Sitzungen: {faults} Fehler gefunden.</translation>
    </message>
    <message>
        <source>The daily backup of the record failed: {error}</source>
        <translation>Die tägliche Sicherung der Aufzeichnung schlug fehl: {error}</translation>
    </message>
    <message>
        <source>{count} sessions backed up and verified: {path}, its keys: {keys}.</source>
        <translation>{count} Sitzungen gesichert und geprüft: {path}, die Schlüssel: {keys}.</translation>
    </message>
    <message>
        <source>There is no record.</source>
        <translation>Es gibt keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{count} events not saved.</source>
        <translation>{count} Ereignisse nicht gespeichert.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be understood.</source>
        <translation>Die Einstellungen in {path} sind nicht verständlich.</translation>
    </message>
    <message>
        <source>They are kept as {path}.</source>
        <translation>Sie werden als {path} aufbewahrt.</translation>
    </message>
    <message>
        <source>{remedy} The usual settings are in use.</source>
        <translation>{remedy} Es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>A treatment is running. {file} stands in the library when it is over.</source>
        <translation>Eine Behandlung läuft. {file} steht in der Bibliothek, wenn sie vorbei ist.</translation>
    </message>
    <message>
        <source>A window of microtimer is open on this data folder and does not answer. Wait, or close that window first.</source>
        <translation>Ein Fenster von microtimer ist auf diesem Datenordner offen und antwortet nicht. Warten Sie, oder schließen Sie zuerst jenes Fenster.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Library, Sessions, Help, Settings</source>
        <translation>Bibliothek, Sitzungen, Hilfe, Einstellungen</translation>
    </message>
    <message>
        <source>Find a protocol</source>
        <translation>Protokoll suchen</translation>
    </message>
    <message>
        <source>Open a protocol file</source>
        <translation>Protokolldatei öffnen</translation>
    </message>
    <message>
        <source>Read the library again</source>
        <translation>Bibliothek neu lesen</translation>
    </message>
    <message>
        <source>Start the protocol, or open the session, that is chosen</source>
        <translation>Gewähltes Protokoll starten oder gewählte Sitzung öffnen</translation>
    </message>
    <message>
        <source>Show the details of the protocol that is chosen</source>
        <translation>Details des gewählten Protokolls zeigen</translation>
    </message>
    <message>
        <source>Make the protocol that is chosen a favourite, or no longer</source>
        <translation>Das gewählte Protokoll zum Favoriten machen, oder nicht mehr</translation>
    </message>
    <message>
        <source>Begin the session that is prepared</source>
        <translation>Vorbereitete Sitzung beginnen</translation>
    </message>
    <message>
        <source>Walk through everything; the ring shows where you are</source>
        <translation>Durch alles wandern; der Ring zeigt, wo Sie sind</translation>
    </message>
    <message>
        <source>One page back; close a question</source>
        <translation>Eine Seite zurück; eine Frage schließen</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Bildschirm füllen</translation>
    </message>
    <message>
        <source>These keys; in a treatment, the keys of the treatment</source>
        <translation>Diese Tasten; in einer Behandlung die der Behandlung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>L  client&apos;s left</source>
        <translation>L  Klientin links</translation>
    </message>
    <message>
        <source>R  client&apos;s right</source>
        <translation>R  Klientin rechts</translation>
    </message>
    <message>
        <source>M  middle</source>
        <translation>M  Mitte</translation>
    </message>
    <message>
        <source>LR  both sides</source>
        <translation>LR  beide Seiten</translation>
    </message>
    <message>
        <source>free choice</source>
        <translation>freie Wahl</translation>
    </message>
    <message>
        <source>client&apos;s left</source>
        <translation>Klientin links</translation>
    </message>
    <message>
        <source>client&apos;s right</source>
        <translation>Klientin rechts</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>1 stroke</source>
        <translation>1 Zug</translation>
    </message>
    <message>
        <source>{count} strokes</source>
        <translation>{count} Züge</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>program {program}</source>
        <translation>Programm {program}</translation>
    </message>
    <message>
        <source>static</source>
        <translation>statisch</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamisch</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>{count} passes</source>
        <translation>{count} Durchgänge</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
</context>
</TS>
