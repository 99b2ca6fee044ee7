<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>Forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the forehead, just above the brows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the brow up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frown area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frown area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the inner end of each brow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequent injection area: ask for dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift and hold on the brow bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide up to the forehead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the outer brow and the hairline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair of contacts from temple to temple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the outer corner, on the lower rim of the orbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower level and short holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never on the lid and never over the eyeball.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under-eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the bone below the eye; one device has a small head for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the nose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the nose and mouth region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the cheekbone, near the mouth corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toward the cheekbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the cheek, near the mouth corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smile fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the nostril, above the lip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the fold toward the top of the ear, the fold held up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filler area: ask for dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same as the mouth corner; one exam site confuses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouth corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mouth corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the mouth corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same as the smile fold; one exam site confuses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the edge of the red of the lip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the top of the upper lip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower level: lips feel more than cheeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metallic taste may come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of the chin, below the lower lip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jawline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the contour, by the jawline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the chin to the ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight masseter from night grinding: leave the part near the ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under the chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outward and up to the jaw angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not down onto the throat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In strips beside the midline, from the lower edge of the jaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upward in strips; drainage work runs downward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drainage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device must list the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep off the midline of the throat, the thyroid and the carotid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thyroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carotid lies in front of the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collarbone line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collarbone line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collarbone line, as a start line only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not near and not across the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy is a block; recent birth or operation: ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the gluteus maximus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varicose veins: see the screening rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cellulite area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cellulite area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practitioner names the place; no source gives one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author names the place, its side and its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyelid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skin of the lid is never worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use eye_outer, eye_under or brow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyeball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current never passes over the eyeball.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The midline of the throat is never worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use neck_front, in strips beside the midline, with a device that lists the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current is kept off the thyroid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carotid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current is kept off the carotid sinus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use neck_side, along the muscle, with a device that lists the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the current would run near or across the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the zone out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the current would run across the front of the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place both contacts on one side, in strips beside the midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts on opposite sides of the head send the current through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place both contacts on one side, at the two ends of a muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never over the eyeball or on the lid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on the bone around the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stimulator manuals keep current off the mouth; devices made for the lips exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm from the device&apos;s manual that it may be used on the lips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never over lesions, wounds, rash, swollen, infected or varicose skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the zone out for this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch test 24 hours before, on the jawline or behind the ear: result noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity test for clients who use insulin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the before photo, only if the client agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening answered today; zones to leave out read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent on file: reference and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water so far today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least two glasses before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 16 oz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jewellery, piercings and contact metal off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin cleansed; make-up and every oil removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and contacts clean, ready for use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water-based gel at hand: product and lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gel thick and wet, on the first area only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device at zero or its lowest level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client told the normal sensations and the stop word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts on the skin first, then raised slowly until just felt, then back to comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visible muscle jump; lower it if one is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client feels it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output at zero, contacts off the skin, device off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gel removed, or left on as its maker says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client felt it over all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adverse response or referral, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts wiped, and disinfected by the house&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftercare told, next visit proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No essential oil on the skin before current; oils block it. The one guide that uses them puts them in the steam water only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on small areas so that the gel stays wet; dry gel stings. Renew it in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light flashes may be seen when working near the eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slight tingle is possible, and a sign to turn the level down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness that fades within 15 to 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brief twitch: lower the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry skin afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, or a zap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A twitch that comes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headache or jaw tension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink two to four glasses of water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rinse the mouth if a metallic taste remains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a moisturiser and sun protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us about redness that stays, or pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, and what may rule it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-ahead from a doctor: the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-ahead from a doctor: nerves, head and face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent treatments: when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones to leave out: where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implanted electronic device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a pacemaker, defibrillator, cochlear implant, nerve stimulator or any other implanted electronic device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not treat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not treat with a pacemaker, defibrillator, neurostimulator, cochlear implant or ECG monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pacemaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a defibrillator, ask the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor when trying to become pregnant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epilepsy or seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you ever had epilepsy or seizures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not treat; a history counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the doctor, or refer to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when it is not controlled by medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancer now, or a changing mole or lump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have cancer now, or a mole or lump that is changing or has not been examined?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any cancer, treated or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with active cancer, nor over a suspicious lesion; never during chemotherapy or radiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>melanoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facial cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor&apos;s note is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the doctor after cancer treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old is the client, in full years?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upper limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have varicose veins? Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraindicated, no place given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over them; a clinic may relax this to leaving the legs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood clot, phlebitis or embolism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had a blood clot, phlebitis or an embolism?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a fever, flu, cold sore, conjunctivitis or any infection today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not treat today; offer another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol or drugs today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had alcohol or drugs today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a recent injury of head, neck, jaw or teeth, a broken bone or an abscess?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not treat until cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with a fracture in the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding disorder or blood thinners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a bleeding disorder (haemophilia), or do you take blood thinners?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood thinners only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruises may come more easily: note it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not treat with haemophilia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding disorders must be noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood thinners: no source found, noted as a caution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have diabetes? How is it controlled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not under control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled with insulin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-ahead on file, and a sensitivity test first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled by diet or tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-ahead on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list of those not to treat, and with a physician&apos;s approval, on the same page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncontrolled: no; insulin: doctor&apos;s note and sensitivity test; diet-controlled: yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A precaution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have metal plates, pins or screws? Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the head or neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower level near it; note the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in head or neck, not within 8 inches, or not in the treated area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be discussed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called safe on another page of the same maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have any heart condition?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor&apos;s note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High or low blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your blood pressure high or low?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at extreme values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn medical device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you wear an insulin pump or another medical device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consult the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a doctor&apos;s care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you under a doctor&apos;s care or in treatment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consult the physician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancer in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you ever had cancer or a cancer treatment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the doctor after recent treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tumours: doctor&apos;s note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text speaks of lymphedema in cancer patients; that use is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thyroid condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a thyroid condition?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who cleared; keep off the thyroid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurological condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a nerve injury, multiple sclerosis or another neurological condition?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had a stroke?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contraindication on a course card that lists it as a precaution too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell&apos;s palsy or facial paralysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had Bell&apos;s palsy or a facial paralysis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who cleared; its treatment is out of scope here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named as a medical use; not offered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe asthma, facial nerve pain or muscular disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have severe asthma, nerve pain in the face or a muscular disease?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe asthma, neuritis or neuralgia: do not treat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscular dystrophy: doctor&apos;s note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery on face or neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had surgery or a procedure on face or neck? When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who cleared, then answer the question about scars too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent surgery: do not treat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not until healed and cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the first 10 days after any invasive skin procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had heart surgery in the last year? When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botox or similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had Botox or similar injections? When, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the injected zones out until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraindicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consult the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 48 hours, a physician is quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat the rest of the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had fillers? When, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the filled zones out until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the field of a filler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days, the area only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on one brand of filler, but still ask the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retin-A or tretinoin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you use Retin-A or tretinoin? When last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone, or leave the zones out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three to six months after a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retinol or active serums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you use retinol or active serums? When last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the night before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isotretinoin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you taken isotretinoin (Roaccutane)? When did the course end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 to 18 months after the course (365 to 545 days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peel, laser or microneedling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you had a peel, dermabrasion, laser, IPL or microneedling? What, how deep, when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the order of services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No peel before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the first 10 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid aggressive peels and thermolysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined with dermaplaning and peels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have scars in the area? What operation, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor operation or injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the zone out until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before 6 months (minor) or 2 years (major).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over recent ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken or inflamed skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have cuts, sores, rash, sunburn, bruises, swelling, inflamed acne, active eczema or psoriasis? Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widespread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over wounds, rash, swollen, red, infected or inflamed skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunburn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praised for skin prone to acne; not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warts, skin tags, moles or lumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have warts, skin tags, moles or lumps? Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the zone out; a changing one is asked about with cancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any area numb? Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with a disorder of sensation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosacea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have rosacea? Is it active, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the active areas out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the level low and watch for redness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have migraine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it; keep the level low and stop on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast-feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you breast-feeding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree: one says avoid, one calls it safe. Note it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you take medicines that thin the skin, antidepressants or others?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you allergic to gels, metals or products?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note them, and check the gel and contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fillings, braces or bridgework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have fillings, braces or bridgework?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower level at lips and cheeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metallic taste is not about dental work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piercings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have piercings in face or neck?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clenching or grinding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you clench or grind your teeth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the part of the jaw near the ear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headache and jaw tension after work near the ear, one user reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the neck out unless the device lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over the neck or near the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared for face and neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never on the lid or over the eyeball.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never on the lid or the eyeball.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragile skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the eye with a small head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements that send the current through head, chest or throat are refused or warned about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list of current paths in the zone catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded about this device: its limits, sites and family must be confirmed from its manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tua Viso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trade FAQ lists it among microcurrent machines; two other texts describe a felt muscle twitch and a stimulator on a 9 V battery. The family is inferred from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later Tua face device was cleared as a TENS-type device with two channels (K192077, 2020-09-30); whether the maker is the same was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EZZI LIFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIO face lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myopulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion instrument of the Electro-Acuscope, for which a training site advises at most 200 uA on head, neck and face and up to 600 uA on torso and legs. No limit of the Myopulse itself was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 1988 newspaper article on its labelling is not a clearance record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NuFACE Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the counter; one to five indicator lights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NuFACE Mini (2014)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels by button; from the highest the next press goes to the lowest. How many is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NuFACE Mini (2019)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual says not to treat after recent surgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user adjusts the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the manual read belongs to exactly this model was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NuFACE Mini+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels by button, told by lights, beeps and a hum. How many is not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NuFACE FIX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spheres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NuFACE FIX+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NuBODY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four spheres; for the skin of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeurotriS face system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FDA warning letters of 2015 and 2023 concern the maker; in 2020 the maker showed an FDA letter saying the violations of 2015 were addressed. The spa article calls the devices cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by hand and to order: record serial, configuration and last service of each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practitioner calls the Pico toner of the same maker hands-free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NeurotriS body system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyoLift QT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker writes of cleared technology; no K number was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant to stay below perception, without a twitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff answer in the comments, 2021-10-04, not checked in the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyoLift Mini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyoLift 600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MyoLift MD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEAR 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker&apos;s blog suggests the neck too; not verified, so not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance files of the maker exist; none for a BEAR could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older BEAR adapts its current to the skin&apos;s resistance within the chosen level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEAR 2 eyes &amp; lips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for the eye area, the lips and the brows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEAR 2 go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact, for travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beautiful Image Model 900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seller&apos;s site words its status more strongly than the record does; only the record counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the maker, no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SonicLift ST261</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A separate vibration mode runs at 108.7 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyway Facial MENS MT-200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs from a 9 V battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EP-400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two heads: the large one for the cheeks, the small one for below the eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 10 minutes, two or three times a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RejuvatoneMD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spheres, adjustable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIIP+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GESKE Face-Lift Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microcurrent Facial Device EEI101</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RenuSpa iO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy, unbroken skin only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMR Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gel pads in front of each ear; programs of 10 to 20 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FaceMaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sub-sensory; two wands, with prompts on a display and by sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halo massager, microcurrent mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over the neck, and not near or across the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No K number was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pantheon clinical microcurrent stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of 10, 25, 50 and 100 to 600 uA, the last in steps of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexistim, microcurrent mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pain unit; medical uses are out of scope here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alligator clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip-on contacts for work at home; placement, time and current are not stated. Offered for static, hands-free steps by inference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontalis (occipitofrontalis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epicranial aponeurosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin of the brow and forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrugator supercilii</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner end of the brow ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin of the brow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nasal bone and lateral nasal cartilage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin low on the forehead, between the brows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orbicularis oculi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner margin of the orbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin around the orbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporalis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporal fossa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coronoid process of the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nasalis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maxilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nasal cartilage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levator labii superioris alaeque nasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontal process of the maxilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wing of the nose and upper lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levator labii superioris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower margin of the orbit (and zygoma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levator anguli oris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maxilla, below the infraorbital foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zygomaticus major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zygomatic bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zygomaticus minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risorius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fascia over the parotid and masseter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buccinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alveolar processes of maxilla and mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orbicularis oris at the mouth corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masseter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zygomatic arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ramus and angle of the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orbicularis oris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maxilla and mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lips (some cards: mouth corners)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depressor anguli oris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body and oblique line of the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depressor labii inferioris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandible, between the midline and the mental foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin of the lower lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentalis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandible, below the incisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin of the chin (one card: lower lip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platysma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fascia over pectoralis major and deltoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower edge of the mandible and skin of the lower face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digastric, anterior belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digastric fossa of the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate tendon at the hyoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sternocleidomastoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sternum and clavicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mastoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus abdominis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pubis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costal cartilages and xiphoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower eight ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly the linea alba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back of the ilium, sacrum and coccyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gluteal tuberosity of the femur and iliotibial band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer surface of the ilium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front of the ilium, above the hip socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patella and tibial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area of the greater trochanter, linea aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ischial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper tibia (semitendinosus, semimembranosus)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
