<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>Forehead</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>forehead</source>
        <translation>frente</translation>
    </message>
    <message>
        <source>Middle of the forehead, just above the brows.</source>
        <translation>Centro de la frente, justo por encima de las cejas.</translation>
    </message>
    <message>
        <source>From the brow up.</source>
        <translation>Desde la ceja hacia arriba.</translation>
    </message>
    <message>
        <source>Frown area</source>
        <translation>Entrecejo</translation>
    </message>
    <message>
        <source>frown area</source>
        <translation>entrecejo</translation>
    </message>
    <message>
        <source>Near the inner end of each brow.</source>
        <translation>Cerca del extremo interno de cada ceja.</translation>
    </message>
    <message>
        <source>Frequent injection area: ask for dates.</source>
        <translation>Zona de inyección frecuente: pregunte las fechas.</translation>
    </message>
    <message>
        <source>Brow</source>
        <translation>Ceja</translation>
    </message>
    <message>
        <source>brow</source>
        <translation>ceja</translation>
    </message>
    <message>
        <source>Lift and hold on the brow bone.</source>
        <translation>Elevar y mantener sobre el hueso de la ceja.</translation>
    </message>
    <message>
        <source>Slide up to the forehead.</source>
        <translation>Deslizar hacia la frente.</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Sien</translation>
    </message>
    <message>
        <source>temple</source>
        <translation>sien</translation>
    </message>
    <message>
        <source>Between the outer brow and the hairline.</source>
        <translation>Entre el extremo externo de la ceja y el nacimiento del pelo.</translation>
    </message>
    <message>
        <source>No pair of contacts from temple to temple.</source>
        <translation>Ningún par de electrodos de sien a sien.</translation>
    </message>
    <message>
        <source>named in passing</source>
        <translation>mencionado de paso</translation>
    </message>
    <message>
        <source>Outer eye</source>
        <translation>Contorno externo del ojo</translation>
    </message>
    <message>
        <source>outer eye</source>
        <translation>contorno externo del ojo</translation>
    </message>
    <message>
        <source>Near the outer corner, on the lower rim of the orbit.</source>
        <translation>Cerca del ángulo externo, en el borde inferior de la órbita.</translation>
    </message>
    <message>
        <source>Outward.</source>
        <translation>Hacia fuera.</translation>
    </message>
    <message>
        <source>Lower level and short holds.</source>
        <translation>Nivel más bajo y pausas cortas.</translation>
    </message>
    <message>
        <source>Never on the lid and never over the eyeball.</source>
        <translation>Nunca sobre el párpado ni sobre el globo ocular.</translation>
    </message>
    <message>
        <source>Under eye</source>
        <translation>Bajo el ojo</translation>
    </message>
    <message>
        <source>under-eye</source>
        <translation>bajo el ojo</translation>
    </message>
    <message>
        <source>On the bone below the eye; one device has a small head for it.</source>
        <translation>Sobre el hueso bajo el ojo; un aparato tiene un cabezal pequeño para ello.</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Nariz</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>nariz</translation>
    </message>
    <message>
        <source>Side of the nose.</source>
        <translation>Lateral de la nariz.</translation>
    </message>
    <message>
        <source>Thin skin.</source>
        <translation>Piel fina.</translation>
    </message>
    <message>
        <source>names the nose and mouth region</source>
        <translation>nombra la región de la nariz y la boca</translation>
    </message>
    <message>
        <source>Mid cheek</source>
        <translation>Mejilla media</translation>
    </message>
    <message>
        <source>mid cheek</source>
        <translation>mejilla media</translation>
    </message>
    <message>
        <source>Below the cheekbone, near the mouth corner.</source>
        <translation>Bajo el pómulo, cerca de la comisura.</translation>
    </message>
    <message>
        <source>Toward the cheekbone.</source>
        <translation>Hacia el pómulo.</translation>
    </message>
    <message>
        <source>Lower cheek</source>
        <translation>Mejilla inferior</translation>
    </message>
    <message>
        <source>lower cheek</source>
        <translation>mejilla inferior</translation>
    </message>
    <message>
        <source>On the cheek, near the mouth corner.</source>
        <translation>Sobre la mejilla, cerca de la comisura.</translation>
    </message>
    <message>
        <source>Smile fold</source>
        <translation>Surco nasogeniano</translation>
    </message>
    <message>
        <source>smile fold</source>
        <translation>surco nasogeniano</translation>
    </message>
    <message>
        <source>Beside the nostril, above the lip.</source>
        <translation>Junto a la aleta de la nariz, por encima del labio.</translation>
    </message>
    <message>
        <source>From the fold toward the top of the ear, the fold held up.</source>
        <translation>Desde el surco hacia la parte superior de la oreja, con el surco elevado.</translation>
    </message>
    <message>
        <source>Filler area: ask for dates.</source>
        <translation>Zona de rellenos: pregunte las fechas.</translation>
    </message>
    <message>
        <source>Not the same as the mouth corner; one exam site confuses them.</source>
        <translation>No es lo mismo que la comisura; un sitio de exámenes los confunde.</translation>
    </message>
    <message>
        <source>Mouth corner</source>
        <translation>Comisura</translation>
    </message>
    <message>
        <source>mouth corner</source>
        <translation>comisura</translation>
    </message>
    <message>
        <source>Below the mouth corner.</source>
        <translation>Bajo la comisura.</translation>
    </message>
    <message>
        <source>Up and out.</source>
        <translation>Hacia arriba y hacia fuera.</translation>
    </message>
    <message>
        <source>Not the same as the smile fold; one exam site confuses them.</source>
        <translation>No es lo mismo que el surco nasogeniano; un sitio de exámenes los confunde.</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Labio superior</translation>
    </message>
    <message>
        <source>upper lip</source>
        <translation>labio superior</translation>
    </message>
    <message>
        <source>Along the edge of the red of the lip.</source>
        <translation>A lo largo del borde rojo del labio.</translation>
    </message>
    <message>
        <source>Along the top of the upper lip.</source>
        <translation>A lo largo de la parte alta del labio superior.</translation>
    </message>
    <message>
        <source>Lower level: lips feel more than cheeks.</source>
        <translation>Nivel más bajo: los labios sienten más que las mejillas.</translation>
    </message>
    <message>
        <source>A metallic taste may come.</source>
        <translation>Puede aparecer un sabor metálico.</translation>
    </message>
    <message>
        <source>Lower lip</source>
        <translation>Labio inferior</translation>
    </message>
    <message>
        <source>lower lip</source>
        <translation>labio inferior</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Mentón</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>mentón</translation>
    </message>
    <message>
        <source>Centre of the chin, below the lower lip.</source>
        <translation>Centro del mentón, bajo el labio inferior.</translation>
    </message>
    <message>
        <source>Jawline</source>
        <translation>Línea mandibular</translation>
    </message>
    <message>
        <source>jawline</source>
        <translation>línea mandibular</translation>
    </message>
    <message>
        <source>Along the contour, by the jawline.</source>
        <translation>A lo largo del contorno, junto a la línea mandibular.</translation>
    </message>
    <message>
        <source>From the chin to the ear.</source>
        <translation>Del mentón a la oreja.</translation>
    </message>
    <message>
        <source>Tight masseter from night grinding: leave the part near the ear.</source>
        <translation>Masetero tenso por bruxismo nocturno: deje sin tratar la parte cercana a la oreja.</translation>
    </message>
    <message>
        <source>Under the chin</source>
        <translation>Bajo el mentón</translation>
    </message>
    <message>
        <source>under the chin</source>
        <translation>bajo el mentón</translation>
    </message>
    <message>
        <source>Outward and up to the jaw angle.</source>
        <translation>Hacia fuera y hacia arriba, al ángulo mandibular.</translation>
    </message>
    <message>
        <source>Not down onto the throat.</source>
        <translation>No bajar hacia la garganta.</translation>
    </message>
    <message>
        <source>Front of the neck</source>
        <translation>Cuello anterior</translation>
    </message>
    <message>
        <source>front of the neck</source>
        <translation>cuello anterior</translation>
    </message>
    <message>
        <source>In strips beside the midline, from the lower edge of the jaw.</source>
        <translation>En franjas junto a la línea media, desde el borde inferior de la mandíbula.</translation>
    </message>
    <message>
        <source>Upward in strips; drainage work runs downward.</source>
        <translation>En franjas hacia arriba; el drenaje va hacia abajo.</translation>
    </message>
    <message>
        <source>drainage</source>
        <translation>drenaje</translation>
    </message>
    <message>
        <source>The device must list the neck.</source>
        <translation>El aparato debe incluir el cuello.</translation>
    </message>
    <message>
        <source>Keep off the midline of the throat, the thyroid and the carotid.</source>
        <translation>Evite la línea media de la garganta, la tiroides y la carótida.</translation>
    </message>
    <message>
        <source>thyroid</source>
        <translation>tiroides</translation>
    </message>
    <message>
        <source>Side of the neck</source>
        <translation>Cuello lateral</translation>
    </message>
    <message>
        <source>side of the neck</source>
        <translation>cuello lateral</translation>
    </message>
    <message>
        <source>Along the muscle.</source>
        <translation>A lo largo del músculo.</translation>
    </message>
    <message>
        <source>The carotid lies in front of the muscle.</source>
        <translation>La carótida está delante del músculo.</translation>
    </message>
    <message>
        <source>Collarbone line</source>
        <translation>Línea de la clavícula</translation>
    </message>
    <message>
        <source>collarbone line</source>
        <translation>línea de la clavícula</translation>
    </message>
    <message>
        <source>The collarbone line, as a start line only.</source>
        <translation>La línea de la clavícula, solo como línea de inicio.</translation>
    </message>
    <message>
        <source>Not near and not across the chest.</source>
        <translation>Ni cerca del pecho ni a través de él.</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>belly</source>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>Pregnancy is a block; recent birth or operation: ask.</source>
        <translation>El embarazo lo excluye; parto u operación recientes: pregunte.</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Glúteos</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>glúteos</translation>
    </message>
    <message>
        <source>names the gluteus maximus</source>
        <translation>nombra el glúteo mayor</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Muslo anterior</translation>
    </message>
    <message>
        <source>front of the thigh</source>
        <translation>muslo anterior</translation>
    </message>
    <message>
        <source>Varicose veins: see the screening rule.</source>
        <translation>Varices: vea la regla de la anamnesis.</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <translation>Muslo externo</translation>
    </message>
    <message>
        <source>outer thigh</source>
        <translation>muslo externo</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Muslo posterior</translation>
    </message>
    <message>
        <source>back of the thigh</source>
        <translation>muslo posterior</translation>
    </message>
    <message>
        <source>Cellulite area</source>
        <translation>Zona de celulitis</translation>
    </message>
    <message>
        <source>cellulite area</source>
        <translation>zona de celulitis</translation>
    </message>
    <message>
        <source>The practitioner names the place; no source gives one.</source>
        <translation>La profesional nombra el lugar; ninguna fuente lo indica.</translation>
    </message>
    <message>
        <source>Custom area</source>
        <translation>Zona propia</translation>
    </message>
    <message>
        <source>custom area</source>
        <translation>zona propia</translation>
    </message>
    <message>
        <source>The author names the place, its side and its region.</source>
        <translation>La autora nombra el lugar, el lado y la región.</translation>
    </message>
    <message>
        <source>Eyelid</source>
        <translation>Párpado</translation>
    </message>
    <message>
        <source>The skin of the lid is never worked on.</source>
        <translation>Nunca se trabaja sobre la piel del párpado.</translation>
    </message>
    <message>
        <source>Use eye_outer, eye_under or brow.</source>
        <translation>Use eye_outer, eye_under o brow.</translation>
    </message>
    <message>
        <source>Eyeball</source>
        <translation>Globo ocular</translation>
    </message>
    <message>
        <source>Current never passes over the eyeball.</source>
        <translation>La corriente nunca pasa sobre el globo ocular.</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>Garganta</translation>
    </message>
    <message>
        <source>The midline of the throat is never worked on.</source>
        <translation>Nunca se trabaja en la línea media de la garganta.</translation>
    </message>
    <message>
        <source>Use neck_front, in strips beside the midline, with a device that lists the neck.</source>
        <translation>Use neck_front, en franjas junto a la línea media, con un aparato que incluya el cuello.</translation>
    </message>
    <message>
        <source>Thyroid</source>
        <translation>Tiroides</translation>
    </message>
    <message>
        <source>Current is kept off the thyroid.</source>
        <translation>La corriente se mantiene lejos de la tiroides.</translation>
    </message>
    <message>
        <source>Carotid</source>
        <translation>Carótida</translation>
    </message>
    <message>
        <source>Current is kept off the carotid sinus.</source>
        <translation>La corriente se mantiene lejos del seno carotídeo.</translation>
    </message>
    <message>
        <source>Use neck_side, along the muscle, with a device that lists the neck.</source>
        <translation>Use neck_side, a lo largo del músculo, con un aparato que incluya el cuello.</translation>
    </message>
    <message>
        <source>the current would run near or across the chest.</source>
        <translation>la corriente pasaría cerca del pecho o a través de él.</translation>
    </message>
    <message>
        <source>Leave the zone out.</source>
        <translation>Excluya la zona.</translation>
    </message>
    <message>
        <source>the current would run across the front of the neck.</source>
        <translation>la corriente cruzaría la parte anterior del cuello.</translation>
    </message>
    <message>
        <source>Place both contacts on one side, in strips beside the midline.</source>
        <translation>Coloque ambos electrodos en un mismo lado, en franjas junto a la línea media.</translation>
    </message>
    <message>
        <source>contacts on opposite sides of the head send the current through it.</source>
        <translation>los electrodos en lados opuestos de la cabeza hacen pasar la corriente a través de ella.</translation>
    </message>
    <message>
        <source>Place both contacts on one side, at the two ends of a muscle.</source>
        <translation>Coloque ambos electrodos en un mismo lado, en los dos extremos de un músculo.</translation>
    </message>
    <message>
        <source>never over the eyeball or on the lid.</source>
        <translation>nunca sobre el globo ocular ni sobre el párpado.</translation>
    </message>
    <message>
        <source>Stay on the bone around the eye.</source>
        <translation>Permanezca sobre el hueso que rodea el ojo.</translation>
    </message>
    <message>
        <source>stimulator manuals keep current off the mouth; devices made for the lips exist.</source>
        <translation>los manuales de estimuladores evitan la boca; existen aparatos hechos para los labios.</translation>
    </message>
    <message>
        <source>Confirm from the device&apos;s manual that it may be used on the lips.</source>
        <translation>Compruebe en el manual del aparato que puede usarse en los labios.</translation>
    </message>
    <message>
        <source>never over lesions, wounds, rash, swollen, infected or varicose skin.</source>
        <translation>nunca sobre lesiones, heridas, erupciones ni piel hinchada, infectada o varicosa.</translation>
    </message>
    <message>
        <source>Leave the zone out for this client.</source>
        <translation>Excluya la zona para esta clienta.</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>Patch test 24 hours before, on the jawline or behind the ear: result noted</source>
        <translation>Prueba de parche 24 horas antes, en la línea mandibular o detrás de la oreja: resultado anotado</translation>
    </message>
    <message>
        <source>no reaction</source>
        <translation>sin reacción</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reacción</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no realizada</translation>
    </message>
    <message>
        <source>Sensitivity test for clients who use insulin</source>
        <translation>Prueba de sensibilidad para clientas que usan insulina</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reducida</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesaria</translation>
    </message>
    <message>
        <source>Reference of the before photo, only if the client agrees</source>
        <translation>Referencia de la foto previa, solo si la clienta está de acuerdo</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Screening answered today; zones to leave out read back</source>
        <translation>Anamnesis respondida hoy; zonas excluidas leídas en voz alta</translation>
    </message>
    <message>
        <source>Consent on file: reference and date</source>
        <translation>Consentimiento archivado: referencia y fecha</translation>
    </message>
    <message>
        <source>Water so far today</source>
        <translation>Agua bebida hoy hasta ahora</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>vasos</translation>
    </message>
    <message>
        <source>at least two glasses before</source>
        <translation>al menos dos vasos antes</translation>
    </message>
    <message>
        <source>at least 16 oz</source>
        <translation>al menos 16 oz (unos 0,5 l)</translation>
    </message>
    <message>
        <source>Jewellery, piercings and contact metal off</source>
        <translation>Joyas, piercings y metal en contacto retirados</translation>
    </message>
    <message>
        <source>Skin cleansed; make-up and every oil removed</source>
        <translation>Piel limpia; maquillaje y todo aceite retirados</translation>
    </message>
    <message>
        <source>oil</source>
        <translation>aceite</translation>
    </message>
    <message>
        <source>Device and contacts clean, ready for use</source>
        <translation>Aparato y electrodos limpios, listos para usar</translation>
    </message>
    <message>
        <source>Water-based gel at hand: product and lot</source>
        <translation>Gel de base acuosa a mano: producto y lote</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Gel thick and wet, on the first area only</source>
        <translation>Gel abundante y húmedo, solo en la primera zona</translation>
    </message>
    <message>
        <source>Device at zero or its lowest level</source>
        <translation>Aparato a cero o en su nivel más bajo</translation>
    </message>
    <message>
        <source>Client told the normal sensations and the stop word</source>
        <translation>Clienta informada de las sensaciones normales y de la palabra de parada</translation>
    </message>
    <message>
        <source>Contacts on the skin first, then raised slowly until just felt, then back to comfort</source>
        <translation>Primero los electrodos sobre la piel; luego subir despacio hasta que apenas se note y volver a un nivel cómodo</translation>
    </message>
    <message>
        <source>No visible muscle jump; lower it if one is seen</source>
        <translation>Ningún salto muscular visible; si lo hay, baje el nivel</translation>
    </message>
    <message>
        <source>How the client feels it</source>
        <translation>Cómo lo siente la clienta</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Output at zero, contacts off the skin, device off</source>
        <translation>Salida a cero, electrodos fuera de la piel, aparato apagado</translation>
    </message>
    <message>
        <source>Gel removed, or left on as its maker says</source>
        <translation>Gel retirado, o dejado según indica su fabricante</translation>
    </message>
    <message>
        <source>Skin response</source>
        <translation>Respuesta de la piel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>redness</source>
        <translation>enrojecimiento</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>How the client felt it over all</source>
        <translation>Cómo lo sintió la clienta en conjunto</translation>
    </message>
    <message>
        <source>Adverse response or referral, if any</source>
        <translation>Reacción adversa o derivación, si la hubo</translation>
    </message>
    <message>
        <source>Contacts wiped, and disinfected by the house&apos;s rule</source>
        <translation>Electrodos limpiados y desinfectados según la norma de la casa</translation>
    </message>
    <message>
        <source>Aftercare told, next visit proposed</source>
        <translation>Cuidados posteriores explicados, próxima visita propuesta</translation>
    </message>
    <message>
        <source>No essential oil on the skin before current; oils block it. The one guide that uses them puts them in the steam water only.</source>
        <translation>Nada de aceites esenciales sobre la piel antes de la corriente; los aceites la bloquean. La única guía que los usa los pone solo en el agua del vapor.</translation>
    </message>
    <message>
        <source>Work on small areas so that the gel stays wet; dry gel stings. Renew it in time.</source>
        <translation>Trabaje en zonas pequeñas para que el gel siga húmedo; el gel seco pica. Renuévelo a tiempo.</translation>
    </message>
    <message>
        <source>Light flashes may be seen when working near the eyes.</source>
        <translation>Al trabajar cerca de los ojos pueden verse destellos de luz.</translation>
    </message>
    <message>
        <source>A slight tingle is possible, and a sign to turn the level down.</source>
        <translation>Es posible un ligero hormigueo, señal de que hay que bajar el nivel.</translation>
    </message>
    <message>
        <source>Redness that fades within 15 to 30 minutes.</source>
        <translation>Enrojecimiento que desaparece en 15 a 30 minutos.</translation>
    </message>
    <message>
        <source>A brief twitch: lower the level.</source>
        <translation>Una contracción breve: baje el nivel.</translation>
    </message>
    <message>
        <source>Dry skin afterwards.</source>
        <translation>Piel seca después.</translation>
    </message>
    <message>
        <source>Pain, or a zap.</source>
        <translation>Dolor o un calambre.</translation>
    </message>
    <message>
        <source>A twitch that comes again.</source>
        <translation>Una contracción que se repite.</translation>
    </message>
    <message>
        <source>Headache or jaw tension.</source>
        <translation>Dolor de cabeza o tensión mandibular.</translation>
    </message>
    <message>
        <source>Redness that stays.</source>
        <translation>Enrojecimiento que persiste.</translation>
    </message>
    <message>
        <source>Drink two to four glasses of water.</source>
        <translation>Beba de dos a cuatro vasos de agua.</translation>
    </message>
    <message>
        <source>Rinse the mouth if a metallic taste remains.</source>
        <translation>Enjuáguese la boca si persiste un sabor metálico.</translation>
    </message>
    <message>
        <source>Use a moisturiser and sun protection.</source>
        <translation>Use crema hidratante y protección solar.</translation>
    </message>
    <message>
        <source>Tell us about redness that stays, or pain.</source>
        <translation>Avísenos si hay enrojecimiento que persiste o dolor.</translation>
    </message>
    <message>
        <source>Stop signs</source>
        <translation>Motivos de exclusión</translation>
    </message>
    <message>
        <source>Today, and what may rule it out</source>
        <translation>Hoy, y lo que puede descartarlo</translation>
    </message>
    <message>
        <source>Go-ahead from a doctor: the body</source>
        <translation>Autorización médica: el cuerpo</translation>
    </message>
    <message>
        <source>Go-ahead from a doctor: nerves, head and face</source>
        <translation>Autorización médica: nervios, cabeza y cara</translation>
    </message>
    <message>
        <source>Recent treatments: when?</source>
        <translation>Tratamientos recientes: ¿cuándo?</translation>
    </message>
    <message>
        <source>Zones to leave out: where?</source>
        <translation>Zonas que excluir: ¿dónde?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Standing rules</source>
        <translation>Reglas fijas</translation>
    </message>
    <message>
        <source>Implanted electronic device</source>
        <translation>Dispositivo electrónico implantado</translation>
    </message>
    <message>
        <source>Do you have a pacemaker, defibrillator, cochlear implant, nerve stimulator or any other implanted electronic device?</source>
        <translation>¿Lleva marcapasos, desfibrilador, implante coclear, neuroestimulador u otro dispositivo electrónico implantado?</translation>
    </message>
    <message>
        <source>Do not treat.</source>
        <translation>No tratar.</translation>
    </message>
    <message>
        <source>Do not treat with a pacemaker, defibrillator, neurostimulator, cochlear implant or ECG monitor.</source>
        <translation>No tratar con marcapasos, desfibrilador, neuroestimulador, implante coclear o monitor de ECG.</translation>
    </message>
    <message>
        <source>pacemaker</source>
        <translation>marcapasos</translation>
    </message>
    <message>
        <source>With a defibrillator, ask the doctor.</source>
        <translation>Con un desfibrilador, consulte al médico.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Are you pregnant, or could you be?</source>
        <translation>¿Está embarazada o podría estarlo?</translation>
    </message>
    <message>
        <source>Nor when trying to become pregnant.</source>
        <translation>Tampoco si se busca el embarazo.</translation>
    </message>
    <message>
        <source>Epilepsy or seizures</source>
        <translation>Epilepsia o convulsiones</translation>
    </message>
    <message>
        <source>Have you ever had epilepsy or seizures?</source>
        <translation>¿Ha tenido alguna vez epilepsia o convulsiones?</translation>
    </message>
    <message>
        <source>Do not treat; a history counts too.</source>
        <translation>No tratar; los antecedentes también cuentan.</translation>
    </message>
    <message>
        <source>Ask the doctor, or refer to one.</source>
        <translation>Consulte al médico o derive a uno.</translation>
    </message>
    <message>
        <source>Only when it is not controlled by medicine.</source>
        <translation>Solo si no está controlada con medicación.</translation>
    </message>
    <message>
        <source>Cancer now, or a changing mole or lump</source>
        <translation>Cáncer actual, o un lunar o bulto que cambia</translation>
    </message>
    <message>
        <source>Do you have cancer now, or a mole or lump that is changing or has not been examined?</source>
        <translation>¿Tiene cáncer ahora, o un lunar o bulto que cambia o que no se ha examinado?</translation>
    </message>
    <message>
        <source>Any cancer, treated or not.</source>
        <translation>Cualquier cáncer, tratado o no.</translation>
    </message>
    <message>
        <source>Not with active cancer, nor over a suspicious lesion; never during chemotherapy or radiation.</source>
        <translation>No con cáncer activo ni sobre una lesión sospechosa; nunca durante quimioterapia o radioterapia.</translation>
    </message>
    <message>
        <source>melanoma</source>
        <translation>melanoma</translation>
    </message>
    <message>
        <source>facial cancer</source>
        <translation>cáncer facial</translation>
    </message>
    <message>
        <source>A doctor&apos;s note is accepted.</source>
        <translation>Se acepta una nota médica.</translation>
    </message>
    <message>
        <source>Ask the doctor after cancer treatment.</source>
        <translation>Consulte al médico tras un tratamiento oncológico.</translation>
    </message>
    <message>
        <source>Under age</source>
        <translation>Menor de edad</translation>
    </message>
    <message>
        <source>How old is the client, in full years?</source>
        <translation>¿Qué edad tiene la clienta, en años cumplidos?</translation>
    </message>
    <message>
        <source>Adults only.</source>
        <translation>Solo adultos.</translation>
    </message>
    <message>
        <source>No upper limit.</source>
        <translation>Sin límite superior.</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <translation>Varices</translation>
    </message>
    <message>
        <source>Do you have varicose veins? Where?</source>
        <translation>¿Tiene varices? ¿Dónde?</translation>
    </message>
    <message>
        <source>Contraindicated, no place given.</source>
        <translation>Contraindicado, sin indicar el lugar.</translation>
    </message>
    <message>
        <source>Not over them; a clinic may relax this to leaving the legs out.</source>
        <translation>No sobre ellas; un centro puede suavizarlo a excluir las piernas.</translation>
    </message>
    <message>
        <source>Blood clot, phlebitis or embolism</source>
        <translation>Trombosis, flebitis o embolia</translation>
    </message>
    <message>
        <source>Have you had a blood clot, phlebitis or an embolism?</source>
        <translation>¿Ha tenido trombosis, flebitis o embolia?</translation>
    </message>
    <message>
        <source>Not over the area.</source>
        <translation>No sobre la zona.</translation>
    </message>
    <message>
        <source>Ill today</source>
        <translation>Enferma hoy</translation>
    </message>
    <message>
        <source>Do you have a fever, flu, cold sore, conjunctivitis or any infection today?</source>
        <translation>¿Tiene hoy fiebre, gripe, herpes labial, conjuntivitis o alguna infección?</translation>
    </message>
    <message>
        <source>Do not treat today; offer another date.</source>
        <translation>No tratar hoy; ofrezca otra fecha.</translation>
    </message>
    <message>
        <source>Alcohol or drugs today</source>
        <translation>Alcohol o drogas hoy</translation>
    </message>
    <message>
        <source>Have you had alcohol or drugs today?</source>
        <translation>¿Ha tomado hoy alcohol o drogas?</translation>
    </message>
    <message>
        <source>Recent injury</source>
        <translation>Lesión reciente</translation>
    </message>
    <message>
        <source>Do you have a recent injury of head, neck, jaw or teeth, a broken bone or an abscess?</source>
        <translation>¿Tiene una lesión reciente en cabeza, cuello, mandíbula o dientes, una fractura o un absceso?</translation>
    </message>
    <message>
        <source>Do not treat until cleared.</source>
        <translation>No tratar hasta tener autorización.</translation>
    </message>
    <message>
        <source>Not with a fracture in the area.</source>
        <translation>No con una fractura en la zona.</translation>
    </message>
    <message>
        <source>Bleeding disorder or blood thinners</source>
        <translation>Trastorno hemorrágico o anticoagulantes</translation>
    </message>
    <message>
        <source>Do you have a bleeding disorder (haemophilia), or do you take blood thinners?</source>
        <translation>¿Tiene un trastorno hemorrágico (hemofilia) o toma anticoagulantes?</translation>
    </message>
    <message>
        <source>Bleeding disorder</source>
        <translation>Trastorno hemorrágico</translation>
    </message>
    <message>
        <source>Blood thinners only</source>
        <translation>Solo anticoagulantes</translation>
    </message>
    <message>
        <source>Bruises may come more easily: note it.</source>
        <translation>Pueden aparecer moratones con más facilidad: anótelo.</translation>
    </message>
    <message>
        <source>Do not treat with haemophilia.</source>
        <translation>No tratar con hemofilia.</translation>
    </message>
    <message>
        <source>Bleeding disorders must be noted.</source>
        <translation>Los trastornos hemorrágicos deben anotarse.</translation>
    </message>
    <message>
        <source>Blood thinners: no source found, noted as a caution.</source>
        <translation>Anticoagulantes: no se halló fuente; anotado como precaución.</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Do you have diabetes? How is it controlled?</source>
        <translation>¿Tiene diabetes? ¿Cómo está controlada?</translation>
    </message>
    <message>
        <source>Not under control</source>
        <translation>No controlada</translation>
    </message>
    <message>
        <source>Controlled with insulin</source>
        <translation>Controlada con insulina</translation>
    </message>
    <message>
        <source>Go-ahead on file, and a sensitivity test first.</source>
        <translation>Autorización archivada y antes una prueba de sensibilidad.</translation>
    </message>
    <message>
        <source>Controlled by diet or tablets</source>
        <translation>Controlada con dieta o pastillas</translation>
    </message>
    <message>
        <source>Go-ahead on file.</source>
        <translation>Autorización archivada.</translation>
    </message>
    <message>
        <source>Record who cleared.</source>
        <translation>Anote quién lo autorizó.</translation>
    </message>
    <message>
        <source>On the list of those not to treat, and with a physician&apos;s approval, on the same page.</source>
        <translation>En la lista de quienes no deben tratarse y, con aprobación médica, en la misma página.</translation>
    </message>
    <message>
        <source>Uncontrolled: no; insulin: doctor&apos;s note and sensitivity test; diet-controlled: yes.</source>
        <translation>No controlada: no; insulina: nota médica y prueba de sensibilidad; controlada con dieta: sí.</translation>
    </message>
    <message>
        <source>A precaution.</source>
        <translation>Una precaución.</translation>
    </message>
    <message>
        <source>Metal in the body</source>
        <translation>Metal en el cuerpo</translation>
    </message>
    <message>
        <source>Do you have metal plates, pins or screws? Where?</source>
        <translation>¿Lleva placas, clavos o tornillos de metal? ¿Dónde?</translation>
    </message>
    <message>
        <source>In the head or neck</source>
        <translation>En la cabeza o el cuello</translation>
    </message>
    <message>
        <source>Elsewhere in the body</source>
        <translation>En otra parte del cuerpo</translation>
    </message>
    <message>
        <source>Lower level near it; note the place.</source>
        <translation>Nivel más bajo cerca; anote el lugar.</translation>
    </message>
    <message>
        <source>Do not use.</source>
        <translation>No usar.</translation>
    </message>
    <message>
        <source>Not in head or neck, not within 8 inches, or not in the treated area.</source>
        <translation>Ni en la cabeza ni en el cuello, ni a menos de 8 pulgadas (20 cm), ni en la zona tratada.</translation>
    </message>
    <message>
        <source>To be discussed.</source>
        <translation>Debe comentarse.</translation>
    </message>
    <message>
        <source>Called safe on another page of the same maker.</source>
        <translation>Calificado de seguro en otra página del mismo fabricante.</translation>
    </message>
    <message>
        <source>Heart condition</source>
        <translation>Afección cardíaca</translation>
    </message>
    <message>
        <source>Do you have any heart condition?</source>
        <translation>¿Tiene alguna afección cardíaca?</translation>
    </message>
    <message>
        <source>Avoid.</source>
        <translation>Evitar.</translation>
    </message>
    <message>
        <source>Doctor&apos;s note.</source>
        <translation>Nota médica.</translation>
    </message>
    <message>
        <source>High or low blood pressure</source>
        <translation>Tensión alta o baja</translation>
    </message>
    <message>
        <source>Is your blood pressure high or low?</source>
        <translation>¿Tiene la tensión alta o baja?</translation>
    </message>
    <message>
        <source>Not at extreme values.</source>
        <translation>No con valores extremos.</translation>
    </message>
    <message>
        <source>Worn medical device</source>
        <translation>Dispositivo médico portátil</translation>
    </message>
    <message>
        <source>Do you wear an insulin pump or another medical device?</source>
        <translation>¿Lleva una bomba de insulina u otro dispositivo médico?</translation>
    </message>
    <message>
        <source>Consult the provider.</source>
        <translation>Consulte a su profesional sanitario.</translation>
    </message>
    <message>
        <source>Under a doctor&apos;s care</source>
        <translation>Bajo atención médica</translation>
    </message>
    <message>
        <source>Are you under a doctor&apos;s care or in treatment?</source>
        <translation>¿Está bajo atención o tratamiento médico?</translation>
    </message>
    <message>
        <source>Consult the physician.</source>
        <translation>Consulte al médico.</translation>
    </message>
    <message>
        <source>Cancer in the past</source>
        <translation>Cáncer en el pasado</translation>
    </message>
    <message>
        <source>Have you ever had cancer or a cancer treatment?</source>
        <translation>¿Ha tenido alguna vez cáncer o un tratamiento oncológico?</translation>
    </message>
    <message>
        <source>Ask the doctor after recent treatment.</source>
        <translation>Consulte al médico tras un tratamiento reciente.</translation>
    </message>
    <message>
        <source>Tumours: doctor&apos;s note.</source>
        <translation>Tumores: nota médica.</translation>
    </message>
    <message>
        <source>One text speaks of lymphedema in cancer patients; that use is not offered.</source>
        <translation>Un texto habla del linfedema en pacientes oncológicos; ese uso no se ofrece.</translation>
    </message>
    <message>
        <source>Thyroid condition</source>
        <translation>Afección tiroidea</translation>
    </message>
    <message>
        <source>Do you have a thyroid condition?</source>
        <translation>¿Tiene alguna afección de la tiroides?</translation>
    </message>
    <message>
        <source>Record who cleared; keep off the thyroid.</source>
        <translation>Anote quién lo autorizó; evite la tiroides.</translation>
    </message>
    <message>
        <source>Neurological condition</source>
        <translation>Afección neurológica</translation>
    </message>
    <message>
        <source>Do you have a nerve injury, multiple sclerosis or another neurological condition?</source>
        <translation>¿Tiene una lesión nerviosa, esclerosis múltiple u otra afección neurológica?</translation>
    </message>
    <message>
        <source>Ask the doctor.</source>
        <translation>Consulte al médico.</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Ictus</translation>
    </message>
    <message>
        <source>Have you had a stroke?</source>
        <translation>¿Ha sufrido un ictus?</translation>
    </message>
    <message>
        <source>A contraindication on a course card that lists it as a precaution too.</source>
        <translation>Una contraindicación en una ficha de curso que también la lista como precaución.</translation>
    </message>
    <message>
        <source>Bell&apos;s palsy or facial paralysis</source>
        <translation>Parálisis de Bell o facial</translation>
    </message>
    <message>
        <source>Have you had Bell&apos;s palsy or a facial paralysis?</source>
        <translation>¿Ha tenido parálisis de Bell u otra parálisis facial?</translation>
    </message>
    <message>
        <source>Record who cleared; its treatment is out of scope here.</source>
        <translation>Anote quién lo autorizó; su tratamiento queda fuera de este ámbito.</translation>
    </message>
    <message>
        <source>Named as a medical use; not offered here.</source>
        <translation>Citado como uso médico; aquí no se ofrece.</translation>
    </message>
    <message>
        <source>Severe asthma, facial nerve pain or muscular disease</source>
        <translation>Asma grave, dolor del nervio facial o enfermedad muscular</translation>
    </message>
    <message>
        <source>Do you have severe asthma, nerve pain in the face or a muscular disease?</source>
        <translation>¿Tiene asma grave, dolor nervioso en la cara o una enfermedad muscular?</translation>
    </message>
    <message>
        <source>Severe asthma, neuritis or neuralgia: do not treat.</source>
        <translation>Asma grave, neuritis o neuralgia: no tratar.</translation>
    </message>
    <message>
        <source>Muscular dystrophy: doctor&apos;s note.</source>
        <translation>Distrofia muscular: nota médica.</translation>
    </message>
    <message>
        <source>Surgery on face or neck</source>
        <translation>Cirugía en cara o cuello</translation>
    </message>
    <message>
        <source>Have you had surgery or a procedure on face or neck? When?</source>
        <translation>¿Se ha sometido a cirugía o a un procedimiento en la cara o el cuello? ¿Cuándo?</translation>
    </message>
    <message>
        <source>Record who cleared, then answer the question about scars too.</source>
        <translation>Anote quién lo autorizó y responda también la pregunta sobre cicatrices.</translation>
    </message>
    <message>
        <source>Recent surgery: do not treat.</source>
        <translation>Cirugía reciente: no tratar.</translation>
    </message>
    <message>
        <source>Not until healed and cleared.</source>
        <translation>No hasta que esté curado y autorizado.</translation>
    </message>
    <message>
        <source>Not in the first 10 days after any invasive skin procedure.</source>
        <translation>No en los primeros 10 días tras un procedimiento cutáneo invasivo.</translation>
    </message>
    <message>
        <source>Heart surgery</source>
        <translation>Cirugía cardíaca</translation>
    </message>
    <message>
        <source>Have you had heart surgery in the last year? When?</source>
        <translation>¿Ha tenido una cirugía cardíaca en el último año? ¿Cuándo?</translation>
    </message>
    <message>
        <source>Postpone.</source>
        <translation>Aplazar.</translation>
    </message>
    <message>
        <source>Not within a year.</source>
        <translation>No antes de un año.</translation>
    </message>
    <message>
        <source>Botox or similar</source>
        <translation>Bótox o similar</translation>
    </message>
    <message>
        <source>Have you had Botox or similar injections? When, and where?</source>
        <translation>¿Le han inyectado bótox o similares? ¿Cuándo y dónde?</translation>
    </message>
    <message>
        <source>Leave the injected zones out until then.</source>
        <translation>Excluya hasta entonces las zonas inyectadas.</translation>
    </message>
    <message>
        <source>Contraindicated.</source>
        <translation>Contraindicado.</translation>
    </message>
    <message>
        <source>Three months.</source>
        <translation>Tres meses.</translation>
    </message>
    <message>
        <source>30 days.</source>
        <translation>30 días.</translation>
    </message>
    <message>
        <source>14 days.</source>
        <translation>14 días.</translation>
    </message>
    <message>
        <source>Consult the doctor.</source>
        <translation>Consulte al médico.</translation>
    </message>
    <message>
        <source>After 48 hours, a physician is quoted.</source>
        <translation>Tras 48 horas, según un médico citado.</translation>
    </message>
    <message>
        <source>Treat the rest of the face.</source>
        <translation>Trate el resto de la cara.</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Rellenos</translation>
    </message>
    <message>
        <source>Have you had fillers? When, and where?</source>
        <translation>¿Le han puesto rellenos? ¿Cuándo y dónde?</translation>
    </message>
    <message>
        <source>Leave the filled zones out until then.</source>
        <translation>Excluya hasta entonces las zonas rellenadas.</translation>
    </message>
    <message>
        <source>Not in the field of a filler.</source>
        <translation>No en el área de un relleno.</translation>
    </message>
    <message>
        <source>Two to three months.</source>
        <translation>De dos a tres meses.</translation>
    </message>
    <message>
        <source>14 days, the area only.</source>
        <translation>14 días, solo la zona.</translation>
    </message>
    <message>
        <source>No effect on one brand of filler, but still ask the doctor.</source>
        <translation>Sin efecto sobre una marca de relleno; aun así, consulte al médico.</translation>
    </message>
    <message>
        <source>Retin-A or tretinoin</source>
        <translation>Retin-A o tretinoína</translation>
    </message>
    <message>
        <source>Do you use Retin-A or tretinoin? When last?</source>
        <translation>¿Usa Retin-A o tretinoína? ¿Cuándo por última vez?</translation>
    </message>
    <message>
        <source>Postpone, or leave the zones out.</source>
        <translation>Aplace, o excluya las zonas.</translation>
    </message>
    <message>
        <source>Three to six months after a course.</source>
        <translation>De tres a seis meses después de un ciclo.</translation>
    </message>
    <message>
        <source>21 days.</source>
        <translation>21 días.</translation>
    </message>
    <message>
        <source>Retinol or active serums</source>
        <translation>Retinol o sérums activos</translation>
    </message>
    <message>
        <source>Do you use retinol or active serums? When last?</source>
        <translation>¿Usa retinol o sérums activos? ¿Cuándo por última vez?</translation>
    </message>
    <message>
        <source>48 hours.</source>
        <translation>48 horas.</translation>
    </message>
    <message>
        <source>Not the night before.</source>
        <translation>No la noche anterior.</translation>
    </message>
    <message>
        <source>Isotretinoin</source>
        <translation>Isotretinoína</translation>
    </message>
    <message>
        <source>Have you taken isotretinoin (Roaccutane)? When did the course end?</source>
        <translation>¿Ha tomado isotretinoína (Roacután)? ¿Cuándo terminó el ciclo?</translation>
    </message>
    <message>
        <source>12 to 18 months after the course (365 to 545 days).</source>
        <translation>De 12 a 18 meses después del ciclo (de 365 a 545 días).</translation>
    </message>
    <message>
        <source>Peel, laser or microneedling</source>
        <translation>Peeling, láser o microagujas</translation>
    </message>
    <message>
        <source>Have you had a peel, dermabrasion, laser, IPL or microneedling? What, how deep, when?</source>
        <translation>¿Se ha hecho un peeling, dermoabrasión, láser, IPL o microagujas? ¿Qué, a qué profundidad, cuándo?</translation>
    </message>
    <message>
        <source>Record the order of services.</source>
        <translation>Anote el orden de los servicios.</translation>
    </message>
    <message>
        <source>No peel before.</source>
        <translation>Ningún peeling antes.</translation>
    </message>
    <message>
        <source>Not in the first 10 days.</source>
        <translation>No en los primeros 10 días.</translation>
    </message>
    <message>
        <source>Avoid aggressive peels and thermolysis.</source>
        <translation>Evite peelings agresivos y termólisis.</translation>
    </message>
    <message>
        <source>Combined with dermaplaning and peels.</source>
        <translation>Combinado con dermaplaning y peelings.</translation>
    </message>
    <message>
        <source>Scars</source>
        <translation>Cicatrices</translation>
    </message>
    <message>
        <source>Do you have scars in the area? What operation, and when?</source>
        <translation>¿Tiene cicatrices en la zona? ¿De qué operación y cuándo?</translation>
    </message>
    <message>
        <source>Minor operation or injury</source>
        <translation>Operación menor o lesión</translation>
    </message>
    <message>
        <source>Major operation</source>
        <translation>Operación mayor</translation>
    </message>
    <message>
        <source>Leave the zone out until then.</source>
        <translation>Excluya la zona hasta entonces.</translation>
    </message>
    <message>
        <source>Not before 6 months (minor) or 2 years (major).</source>
        <translation>No antes de 6 meses (menor) o 2 años (mayor).</translation>
    </message>
    <message>
        <source>Up to 12 months.</source>
        <translation>Hasta 12 meses.</translation>
    </message>
    <message>
        <source>Not over recent ones.</source>
        <translation>No sobre las recientes.</translation>
    </message>
    <message>
        <source>Broken or inflamed skin</source>
        <translation>Piel lesionada o inflamada</translation>
    </message>
    <message>
        <source>Do you have cuts, sores, rash, sunburn, bruises, swelling, inflamed acne, active eczema or psoriasis? Where?</source>
        <translation>¿Tiene cortes, llagas, erupción, quemadura solar, moratones, hinchazón, acné inflamado, eccema activo o psoriasis? ¿Dónde?</translation>
    </message>
    <message>
        <source>Widespread</source>
        <translation>Extendido</translation>
    </message>
    <message>
        <source>In some places</source>
        <translation>En algunos puntos</translation>
    </message>
    <message>
        <source>Not over wounds, rash, swollen, red, infected or inflamed skin.</source>
        <translation>No sobre heridas, erupciones ni piel hinchada, enrojecida, infectada o inflamada.</translation>
    </message>
    <message>
        <source>sunburn</source>
        <translation>quemadura solar</translation>
    </message>
    <message>
        <source>Praised for skin prone to acne; not followed.</source>
        <translation>Elogiado para pieles con tendencia acneica; no se sigue.</translation>
    </message>
    <message>
        <source>Warts, skin tags, moles or lumps</source>
        <translation>Verrugas, acrocordones, lunares o bultos</translation>
    </message>
    <message>
        <source>Do you have warts, skin tags, moles or lumps? Where?</source>
        <translation>¿Tiene verrugas, acrocordones, lunares o bultos? ¿Dónde?</translation>
    </message>
    <message>
        <source>Leave the zone out; a changing one is asked about with cancer.</source>
        <translation>Excluya la zona; por los que cambian se pregunta junto al cáncer.</translation>
    </message>
    <message>
        <source>Not over them.</source>
        <translation>No sobre ellos.</translation>
    </message>
    <message>
        <source>Numb area</source>
        <translation>Zona insensible</translation>
    </message>
    <message>
        <source>Is any area numb? Where?</source>
        <translation>¿Hay alguna zona insensible? ¿Dónde?</translation>
    </message>
    <message>
        <source>Not with a disorder of sensation.</source>
        <translation>No con un trastorno de la sensibilidad.</translation>
    </message>
    <message>
        <source>Rosacea</source>
        <translation>Rosácea</translation>
    </message>
    <message>
        <source>Do you have rosacea? Is it active, and where?</source>
        <translation>¿Tiene rosácea? ¿Está activa, y dónde?</translation>
    </message>
    <message>
        <source>Active areas</source>
        <translation>Zonas activas</translation>
    </message>
    <message>
        <source>Leave the active areas out.</source>
        <translation>Excluya las zonas activas.</translation>
    </message>
    <message>
        <source>Not active now</source>
        <translation>No activa ahora</translation>
    </message>
    <message>
        <source>Keep the level low and watch for redness.</source>
        <translation>Mantenga el nivel bajo y vigile el enrojecimiento.</translation>
    </message>
    <message>
        <source>Migraine</source>
        <translation>Migraña</translation>
    </message>
    <message>
        <source>Do you have migraine?</source>
        <translation>¿Tiene migraña?</translation>
    </message>
    <message>
        <source>Note it; keep the level low and stop on request.</source>
        <translation>Anótelo; mantenga el nivel bajo y pare si se lo pide.</translation>
    </message>
    <message>
        <source>Breast-feeding</source>
        <translation>Lactancia</translation>
    </message>
    <message>
        <source>Are you breast-feeding?</source>
        <translation>¿Está dando el pecho?</translation>
    </message>
    <message>
        <source>Sources disagree: one says avoid, one calls it safe. Note it.</source>
        <translation>Las fuentes discrepan: una aconseja evitarlo, otra lo considera seguro. Anótelo.</translation>
    </message>
    <message>
        <source>Calls it safe.</source>
        <translation>Lo considera seguro.</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Do you take medicines that thin the skin, antidepressants or others?</source>
        <translation>¿Toma medicamentos que afinan la piel, antidepresivos u otros?</translation>
    </message>
    <message>
        <source>Note them.</source>
        <translation>Anótelos.</translation>
    </message>
    <message>
        <source>Responses vary.</source>
        <translation>Las respuestas varían.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Are you allergic to gels, metals or products?</source>
        <translation>¿Es alérgica a geles, metales o productos?</translation>
    </message>
    <message>
        <source>Note them, and check the gel and contacts.</source>
        <translation>Anótelas y compruebe el gel y los electrodos.</translation>
    </message>
    <message>
        <source>Must be recorded.</source>
        <translation>Debe registrarse.</translation>
    </message>
    <message>
        <source>Fillings, braces or bridgework</source>
        <translation>Empastes, ortodoncia o puentes</translation>
    </message>
    <message>
        <source>Do you have fillings, braces or bridgework?</source>
        <translation>¿Lleva empastes, ortodoncia o puentes?</translation>
    </message>
    <message>
        <source>Lower level at lips and cheeks.</source>
        <translation>Nivel más bajo en labios y mejillas.</translation>
    </message>
    <message>
        <source>Must be removed.</source>
        <translation>Debe retirarse.</translation>
    </message>
    <message>
        <source>A metallic taste is not about dental work.</source>
        <translation>El sabor metálico no se debe a los arreglos dentales.</translation>
    </message>
    <message>
        <source>Piercings</source>
        <translation>Piercings</translation>
    </message>
    <message>
        <source>Do you have piercings in face or neck?</source>
        <translation>¿Lleva piercings en la cara o el cuello?</translation>
    </message>
    <message>
        <source>Remove them before the start.</source>
        <translation>Retírelos antes de empezar.</translation>
    </message>
    <message>
        <source>Need not be removed.</source>
        <translation>No hace falta retirarlos.</translation>
    </message>
    <message>
        <source>Clenching or grinding</source>
        <translation>Apretar o rechinar los dientes</translation>
    </message>
    <message>
        <source>Do you clench or grind your teeth?</source>
        <translation>¿Aprieta o rechina los dientes?</translation>
    </message>
    <message>
        <source>Leave out the part of the jaw near the ear.</source>
        <translation>Excluya la parte de la mandíbula cercana a la oreja.</translation>
    </message>
    <message>
        <source>Headache and jaw tension after work near the ear, one user reports.</source>
        <translation>Dolor de cabeza y tensión mandibular tras trabajar cerca de la oreja, según una usuaria.</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Leave the neck out unless the device lists it.</source>
        <translation>Excluya el cuello salvo que el aparato lo incluya.</translation>
    </message>
    <message>
        <source>Not over the neck or near the chest.</source>
        <translation>No sobre el cuello ni cerca del pecho.</translation>
    </message>
    <message>
        <source>Cleared for face and neck.</source>
        <translation>Autorizado para cara y cuello.</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ojos</translation>
    </message>
    <message>
        <source>Never on the lid or over the eyeball.</source>
        <translation>Nunca sobre el párpado ni sobre el globo ocular.</translation>
    </message>
    <message>
        <source>Never on the lid or the eyeball.</source>
        <translation>Nunca sobre el párpado ni el globo ocular.</translation>
    </message>
    <message>
        <source>fragile skin</source>
        <translation>piel frágil</translation>
    </message>
    <message>
        <source>Below the eye with a small head.</source>
        <translation>Bajo el ojo con un cabezal pequeño.</translation>
    </message>
    <message>
        <source>Current paths</source>
        <translation>Recorridos de la corriente</translation>
    </message>
    <message>
        <source>Placements that send the current through head, chest or throat are refused or warned about.</source>
        <translation>Las colocaciones que hacen pasar la corriente por cabeza, pecho o garganta se rechazan o se advierten.</translation>
    </message>
    <message>
        <source>See the list of current paths in the zone catalogue.</source>
        <translation>Vea la lista de recorridos de la corriente en el catálogo de zonas.</translation>
    </message>
    <message>
        <source>Device not listed</source>
        <translation>Aparato no incluido</translation>
    </message>
    <message>
        <source>Nothing is recorded about this device: its limits, sites and family must be confirmed from its manual.</source>
        <translation>No consta nada de este aparato: sus límites, zonas y tipo deben comprobarse en su manual.</translation>
    </message>
    <message>
        <source>Tua Viso</source>
        <translation>Tua Viso</translation>
    </message>
    <message>
        <source>The trade FAQ lists it among microcurrent machines; two other texts describe a felt muscle twitch and a stimulator on a 9 V battery. The family is inferred from them.</source>
        <translation>La FAQ del sector lo lista entre los aparatos de microcorriente; otros dos textos describen una contracción que se nota y un estimulador con pila de 9 V. El tipo se deduce de ellos.</translation>
    </message>
    <message>
        <source>A later Tua face device was cleared as a TENS-type device with two channels (K192077, 2020-09-30); whether the maker is the same was not checked.</source>
        <translation>Un aparato facial Tua posterior se autorizó como tipo TENS con dos canales (K192077, 30-09-2020); no se comprobó si el fabricante es el mismo.</translation>
    </message>
    <message>
        <source>name only</source>
        <translation>solo el nombre</translation>
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
        <translation>Aparato compañero del Electro-Acuscope, para el que un sitio de formación aconseja como máximo 200 µA en cabeza, cuello y cara y hasta 600 µA en tronco y piernas. No se halló límite del propio Myopulse.</translation>
    </message>
    <message>
        <source>A 1988 newspaper article on its labelling is not a clearance record.</source>
        <translation>Un artículo de prensa de 1988 sobre su etiquetado no es un registro de autorización.</translation>
    </message>
    <message>
        <source>NuFACE Plus</source>
        <translation>NuFACE Plus</translation>
    </message>
    <message>
        <source>Over the counter; one to five indicator lights.</source>
        <translation>De venta libre; de una a cinco luces indicadoras.</translation>
    </message>
    <message>
        <source>NuFACE Mini (2014)</source>
        <translation>NuFACE Mini (2014)</translation>
    </message>
    <message>
        <source>Levels by button; from the highest the next press goes to the lowest. How many is not stated.</source>
        <translation>Niveles por botón; del más alto se pasa al más bajo. No se indica cuántos.</translation>
    </message>
    <message>
        <source>NuFACE Mini (2019)</source>
        <translation>NuFACE Mini (2019)</translation>
    </message>
    <message>
        <source>The manual says not to treat after recent surgery.</source>
        <translation>El manual dice que no se trate tras una cirugía reciente.</translation>
    </message>
    <message>
        <source>The user adjusts the settings.</source>
        <translation>La usuaria ajusta los valores.</translation>
    </message>
    <message>
        <source>Whether the manual read belongs to exactly this model was not checked.</source>
        <translation>No se comprobó si el manual leído corresponde exactamente a este modelo.</translation>
    </message>
    <message>
        <source>NuFACE Mini+</source>
        <translation>NuFACE Mini+</translation>
    </message>
    <message>
        <source>Levels by button, told by lights, beeps and a hum. How many is not stated.</source>
        <translation>Niveles por botón, indicados con luces, pitidos y un zumbido. No se indica cuántos.</translation>
    </message>
    <message>
        <source>NuFACE FIX</source>
        <translation>NuFACE FIX</translation>
    </message>
    <message>
        <source>Two spheres.</source>
        <translation>Dos esferas.</translation>
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
        <translation>Cuatro esferas; para la piel del cuerpo.</translation>
    </message>
    <message>
        <source>NeurotriS face system</source>
        <translation>Sistema facial NeurotriS</translation>
    </message>
    <message>
        <source>FDA warning letters of 2015 and 2023 concern the maker; in 2020 the maker showed an FDA letter saying the violations of 2015 were addressed. The spa article calls the devices cleared.</source>
        <translation>Cartas de advertencia de la FDA de 2015 y 2023 afectan al fabricante; en 2020 mostró una carta de la FDA que decía que se atendieron las infracciones de 2015. El artículo de spa llama autorizados a los aparatos.</translation>
    </message>
    <message>
        <source>Made by hand and to order: record serial, configuration and last service of each unit.</source>
        <translation>Hecho a mano y por encargo: anote número de serie, configuración y última revisión de cada unidad.</translation>
    </message>
    <message>
        <source>A practitioner calls the Pico toner of the same maker hands-free.</source>
        <translation>Una profesional dice que el Pico toner del mismo fabricante es manos libres.</translation>
    </message>
    <message>
        <source>NeurotriS body system</source>
        <translation>Sistema corporal NeurotriS</translation>
    </message>
    <message>
        <source>MyoLift QT</source>
        <translation>MyoLift QT</translation>
    </message>
    <message>
        <source>The maker writes of cleared technology; no K number was found.</source>
        <translation>El fabricante habla de tecnología autorizada; no se halló número K.</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>menos estricto</translation>
    </message>
    <message>
        <source>Meant to stay below perception, without a twitch.</source>
        <translation>Pensado para quedar por debajo de la percepción, sin contracción.</translation>
    </message>
    <message>
        <source>staff answer in the comments, 2021-10-04, not checked in the manual</source>
        <translation>respuesta del personal en los comentarios, 04-10-2021, no comprobada en el manual</translation>
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
        <translation>El blog del fabricante sugiere también el cuello; sin verificar, por eso no se incluye.</translation>
    </message>
    <message>
        <source>Clearance files of the maker exist; none for a BEAR could be read.</source>
        <translation>Existen expedientes de autorización del fabricante; no se pudo leer ninguno de un BEAR.</translation>
    </message>
    <message>
        <source>The older BEAR adapts its current to the skin&apos;s resistance within the chosen level.</source>
        <translation>El BEAR anterior adapta su corriente a la resistencia de la piel dentro del nivel elegido.</translation>
    </message>
    <message>
        <source>BEAR 2 eyes &amp; lips</source>
        <translation>BEAR 2 eyes &amp; lips</translation>
    </message>
    <message>
        <source>Made for the eye area, the lips and the brows.</source>
        <translation>Hecho para el contorno de los ojos, los labios y las cejas.</translation>
    </message>
    <message>
        <source>BEAR 2 go</source>
        <translation>BEAR 2 go</translation>
    </message>
    <message>
        <source>Compact, for travel.</source>
        <translation>Compacto, para viajar.</translation>
    </message>
    <message>
        <source>Beautiful Image Model 900</source>
        <translation>Beautiful Image Model 900</translation>
    </message>
    <message>
        <source>The seller&apos;s site words its status more strongly than the record does; only the record counts.</source>
        <translation>El sitio del vendedor expresa su estado con más fuerza que el registro; solo cuenta el registro.</translation>
    </message>
    <message>
        <source>names the maker, no model</source>
        <translation>nombra el fabricante, no el modelo</translation>
    </message>
    <message>
        <source>SonicLift ST261</source>
        <translation>SonicLift ST261</translation>
    </message>
    <message>
        <source>A separate vibration mode runs at 108.7 Hz.</source>
        <translation>Un modo de vibración aparte funciona a 108,7 Hz.</translation>
    </message>
    <message>
        <source>Everyway Facial MENS MT-200</source>
        <translation>Everyway Facial MENS MT-200</translation>
    </message>
    <message>
        <source>Runs from a 9 V battery.</source>
        <translation>Funciona con una pila de 9 V.</translation>
    </message>
    <message>
        <source>EP-400</source>
        <translation>EP-400</translation>
    </message>
    <message>
        <source>Two heads: the large one for the cheeks, the small one for below the eyes.</source>
        <translation>Dos cabezales: el grande para las mejillas, el pequeño para debajo de los ojos.</translation>
    </message>
    <message>
        <source>About 10 minutes, two or three times a week.</source>
        <translation>Unos 10 minutos, dos o tres veces por semana.</translation>
    </message>
    <message>
        <source>RejuvatoneMD</source>
        <translation>RejuvatoneMD</translation>
    </message>
    <message>
        <source>Two spheres, adjustable.</source>
        <translation>Dos esferas, ajustables.</translation>
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
        <translation>Aparato facial de microcorriente EEI101</translation>
    </message>
    <message>
        <source>Over the counter.</source>
        <translation>De venta libre.</translation>
    </message>
    <message>
        <source>RenuSpa iO</source>
        <translation>RenuSpa iO</translation>
    </message>
    <message>
        <source>Healthy, unbroken skin only.</source>
        <translation>Solo piel sana e intacta.</translation>
    </message>
    <message>
        <source>BMR Face</source>
        <translation>BMR Face</translation>
    </message>
    <message>
        <source>Gel pads in front of each ear; programs of 10 to 20 minutes.</source>
        <translation>Parches de gel delante de cada oreja; programas de 10 a 20 minutos.</translation>
    </message>
    <message>
        <source>FaceMaster</source>
        <translation>FaceMaster</translation>
    </message>
    <message>
        <source>Not sub-sensory; two wands, with prompts on a display and by sound.</source>
        <translation>No subsensorial; dos varillas, con avisos en pantalla y sonoros.</translation>
    </message>
    <message>
        <source>Halo massager, microcurrent mode</source>
        <translation>Masajeador Halo, modo microcorriente</translation>
    </message>
    <message>
        <source>Not over the neck, and not near or across the chest.</source>
        <translation>No sobre el cuello, ni cerca del pecho o a través de él.</translation>
    </message>
    <message>
        <source>No K number was read.</source>
        <translation>No se leyó ningún número K.</translation>
    </message>
    <message>
        <source>Pantheon clinical microcurrent stimulator</source>
        <translation>Estimulador clínico de microcorriente Pantheon</translation>
    </message>
    <message>
        <source>Settings of 10, 25, 50 and 100 to 600 uA, the last in steps of 100.</source>
        <translation>Ajustes de 10, 25, 50 y de 100 a 600 µA, estos últimos en pasos de 100.</translation>
    </message>
    <message>
        <source>Flexistim, microcurrent mode</source>
        <translation>Flexistim, modo microcorriente</translation>
    </message>
    <message>
        <source>A pain unit; medical uses are out of scope here.</source>
        <translation>Un aparato para el dolor; los usos médicos quedan fuera de este ámbito.</translation>
    </message>
    <message>
        <source>Alligator clips</source>
        <translation>Pinzas de cocodrilo</translation>
    </message>
    <message>
        <source>Clip-on contacts for work at home; placement, time and current are not stated. Offered for static, hands-free steps by inference.</source>
        <translation>Contactos de pinza para trabajar en casa; no se indican colocación, tiempo ni corriente. Se ofrecen por deducción para pasos estáticos, manos libres.</translation>
    </message>
    <message>
        <source>Frontalis (occipitofrontalis)</source>
        <translation>Frontal (occipitofrontal)</translation>
    </message>
    <message>
        <source>epicranial aponeurosis</source>
        <translation>aponeurosis epicraneal</translation>
    </message>
    <message>
        <source>skin of the brow and forehead</source>
        <translation>piel de la ceja y la frente</translation>
    </message>
    <message>
        <source>Corrugator supercilii</source>
        <translation>Corrugador superciliar</translation>
    </message>
    <message>
        <source>inner end of the brow ridge</source>
        <translation>extremo interno del arco superciliar</translation>
    </message>
    <message>
        <source>skin of the brow</source>
        <translation>piel de la ceja</translation>
    </message>
    <message>
        <source>Procerus</source>
        <translation>Prócer</translation>
    </message>
    <message>
        <source>nasal bone and lateral nasal cartilage</source>
        <translation>hueso nasal y cartílago nasal lateral</translation>
    </message>
    <message>
        <source>skin low on the forehead, between the brows</source>
        <translation>piel baja de la frente, entre las cejas</translation>
    </message>
    <message>
        <source>Orbicularis oculi</source>
        <translation>Orbicular del ojo</translation>
    </message>
    <message>
        <source>inner margin of the orbit</source>
        <translation>borde interno de la órbita</translation>
    </message>
    <message>
        <source>skin around the orbit</source>
        <translation>piel alrededor de la órbita</translation>
    </message>
    <message>
        <source>Temporalis</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>temporal fossa</source>
        <translation>fosa temporal</translation>
    </message>
    <message>
        <source>coronoid process of the mandible</source>
        <translation>apófisis coronoides de la mandíbula</translation>
    </message>
    <message>
        <source>Nasalis</source>
        <translation>Nasal</translation>
    </message>
    <message>
        <source>maxilla</source>
        <translation>maxilar</translation>
    </message>
    <message>
        <source>nasal cartilage</source>
        <translation>cartílago nasal</translation>
    </message>
    <message>
        <source>Levator labii superioris alaeque nasi</source>
        <translation>Elevador del labio superior y del ala de la nariz</translation>
    </message>
    <message>
        <source>frontal process of the maxilla</source>
        <translation>apófisis frontal del maxilar</translation>
    </message>
    <message>
        <source>wing of the nose and upper lip</source>
        <translation>ala de la nariz y labio superior</translation>
    </message>
    <message>
        <source>Levator labii superioris</source>
        <translation>Elevador del labio superior</translation>
    </message>
    <message>
        <source>lower margin of the orbit (and zygoma)</source>
        <translation>borde inferior de la órbita (y cigomático)</translation>
    </message>
    <message>
        <source>Levator anguli oris</source>
        <translation>Elevador del ángulo de la boca</translation>
    </message>
    <message>
        <source>maxilla, below the infraorbital foramen</source>
        <translation>maxilar, bajo el agujero infraorbitario</translation>
    </message>
    <message>
        <source>Zygomaticus major</source>
        <translation>Cigomático mayor</translation>
    </message>
    <message>
        <source>zygomatic bone</source>
        <translation>hueso cigomático</translation>
    </message>
    <message>
        <source>Zygomaticus minor</source>
        <translation>Cigomático menor</translation>
    </message>
    <message>
        <source>Risorius</source>
        <translation>Risorio</translation>
    </message>
    <message>
        <source>fascia over the parotid and masseter</source>
        <translation>fascia sobre la parótida y el masetero</translation>
    </message>
    <message>
        <source>Buccinator</source>
        <translation>Buccinador</translation>
    </message>
    <message>
        <source>alveolar processes of maxilla and mandible</source>
        <translation>apófisis alveolares del maxilar y la mandíbula</translation>
    </message>
    <message>
        <source>orbicularis oris at the mouth corner</source>
        <translation>orbicular de la boca en la comisura</translation>
    </message>
    <message>
        <source>Masseter</source>
        <translation>Masetero</translation>
    </message>
    <message>
        <source>zygomatic arch</source>
        <translation>arco cigomático</translation>
    </message>
    <message>
        <source>ramus and angle of the mandible</source>
        <translation>rama y ángulo de la mandíbula</translation>
    </message>
    <message>
        <source>Orbicularis oris</source>
        <translation>Orbicular de la boca</translation>
    </message>
    <message>
        <source>maxilla and mandible</source>
        <translation>maxilar y mandíbula</translation>
    </message>
    <message>
        <source>lips (some cards: mouth corners)</source>
        <translation>labios (algunas fichas: comisuras)</translation>
    </message>
    <message>
        <source>Depressor anguli oris</source>
        <translation>Depresor del ángulo de la boca</translation>
    </message>
    <message>
        <source>body and oblique line of the mandible</source>
        <translation>cuerpo y línea oblicua de la mandíbula</translation>
    </message>
    <message>
        <source>Depressor labii inferioris</source>
        <translation>Depresor del labio inferior</translation>
    </message>
    <message>
        <source>mandible, between the midline and the mental foramen</source>
        <translation>mandíbula, entre la línea media y el agujero mentoniano</translation>
    </message>
    <message>
        <source>skin of the lower lip</source>
        <translation>piel del labio inferior</translation>
    </message>
    <message>
        <source>Mentalis</source>
        <translation>Mentoniano</translation>
    </message>
    <message>
        <source>mandible, below the incisors</source>
        <translation>mandíbula, bajo los incisivos</translation>
    </message>
    <message>
        <source>skin of the chin (one card: lower lip)</source>
        <translation>piel del mentón (una ficha: labio inferior)</translation>
    </message>
    <message>
        <source>Platysma</source>
        <translation>Platisma</translation>
    </message>
    <message>
        <source>fascia over pectoralis major and deltoid</source>
        <translation>fascia sobre el pectoral mayor y el deltoides</translation>
    </message>
    <message>
        <source>lower edge of the mandible and skin of the lower face</source>
        <translation>borde inferior de la mandíbula y piel de la parte baja de la cara</translation>
    </message>
    <message>
        <source>Digastric, anterior belly</source>
        <translation>Digástrico, vientre anterior</translation>
    </message>
    <message>
        <source>digastric fossa of the mandible</source>
        <translation>fosa digástrica de la mandíbula</translation>
    </message>
    <message>
        <source>intermediate tendon at the hyoid</source>
        <translation>tendón intermedio en el hioides</translation>
    </message>
    <message>
        <source>Sternocleidomastoid</source>
        <translation>Esternocleidomastoideo</translation>
    </message>
    <message>
        <source>sternum and clavicle</source>
        <translation>esternón y clavícula</translation>
    </message>
    <message>
        <source>mastoid process</source>
        <translation>apófisis mastoides</translation>
    </message>
    <message>
        <source>Rectus abdominis</source>
        <translation>Recto del abdomen</translation>
    </message>
    <message>
        <source>pubis</source>
        <translation>pubis</translation>
    </message>
    <message>
        <source>costal cartilages and xiphoid process</source>
        <translation>cartílagos costales y apófisis xifoides</translation>
    </message>
    <message>
        <source>External oblique</source>
        <translation>Oblicuo externo</translation>
    </message>
    <message>
        <source>lower eight ribs</source>
        <translation>ocho costillas inferiores</translation>
    </message>
    <message>
        <source>mostly the linea alba</source>
        <translation>sobre todo la línea alba</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>Glúteo mayor</translation>
    </message>
    <message>
        <source>back of the ilium, sacrum and coccyx</source>
        <translation>cara posterior del ilion, sacro y cóccix</translation>
    </message>
    <message>
        <source>gluteal tuberosity of the femur and iliotibial band</source>
        <translation>tuberosidad glútea del fémur y cintilla iliotibial</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation>Glúteo medio</translation>
    </message>
    <message>
        <source>outer surface of the ilium</source>
        <translation>superficie externa del ilion</translation>
    </message>
    <message>
        <source>greater trochanter</source>
        <translation>trocánter mayor</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <translation>Recto femoral</translation>
    </message>
    <message>
        <source>front of the ilium, above the hip socket</source>
        <translation>cara anterior del ilion, sobre el acetábulo</translation>
    </message>
    <message>
        <source>patella and tibial tuberosity</source>
        <translation>rótula y tuberosidad tibial</translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <translation>Vasto lateral</translation>
    </message>
    <message>
        <source>area of the greater trochanter, linea aspera</source>
        <translation>zona del trocánter mayor, línea áspera</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Isquiotibiales</translation>
    </message>
    <message>
        <source>ischial tuberosity</source>
        <translation>tuberosidad isquiática</translation>
    </message>
    <message>
        <source>upper tibia (semitendinosus, semimembranosus)</source>
        <translation>tibia superior (semitendinoso, semimembranoso)</translation>
    </message>
    <message>
        <source>Device and contacts clean, device charged and unplugged (no output while charging)</source>
        <translation>Aparato y electrodos limpios, aparato cargado y desenchufado (sin salida durante la carga)</translation>
    </message>
    <message>
        <source>Device and contacts clean, device charged and unplugged (runs from its battery only, not from the mains)</source>
        <translation>Aparato y electrodos limpios, aparato cargado y desenchufado (funciona solo con su batería, no con la red)</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>left out at the start</source>
        <translation>excluido al inicio</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Anamnesis</translation>
    </message>
    <message>
        <source>Free choice</source>
        <translation>Elección libre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Compare the two sides in the mirror</source>
        <translation>Compare los dos lados en el espejo</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>solo un lado</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>The device {device} names the {stranger}, which does not exist.</source>
        <translation>El aparato {device} nombra {stranger}, que no existe.</translation>
    </message>
    <message>
        <source>The {kind} {item} is listed twice.</source>
        <translation>{kind} {item} aparece dos veces.</translation>
    </message>
    <message>
        <source>The source {source} is cited and not listed.</source>
        <translation>La fuente {source} se cita y no está en la lista.</translation>
    </message>
    <message>
        <source>The zone {zone} names the {stranger}, which does not exist.</source>
        <translation>La zona {zone} nombra {stranger}, que no existe.</translation>
    </message>
    <message>
        <source>The current path {path} names the {stranger}, which does not exist.</source>
        <translation>El recorrido {path} nombra {stranger}, que no existe.</translation>
    </message>
    <message>
        <source>The screening rule {rule} names the {stranger}, which does not exist.</source>
        <translation>La regla de anamnesis {rule} nombra {stranger}, que no existe.</translation>
    </message>
    <message>
        <source>Begin it with &quot;kind&quot;: &quot;{kind}&quot;, &quot;format&quot;: {number}.</source>
        <translation>Empiécelo con &quot;kind&quot;: &quot;{kind}&quot;, &quot;format&quot;: {number}.</translation>
    </message>
    <message>
        <source>This is not a microtimer device profile.</source>
        <translation>Esto no es un perfil de aparato de microtimer.</translation>
    </message>
    <message>
        <source>The profile does not say which format it is written in.</source>
        <translation>El perfil no dice en qué formato está escrito.</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;: {number}.</source>
        <translation>Escriba &quot;format&quot;: {number}.</translation>
    </message>
    <message>
        <source>The profile is in format {version}; this microtimer reads up to {number}.</source>
        <translation>El perfil está en el formato {version}; este microtimer lee hasta el {number}.</translation>
    </message>
    <message>
        <source>Use a newer microtimer.</source>
        <translation>Use un microtimer más nuevo.</translation>
    </message>
    <message>
        <source>The source key &quot;{key}&quot; already stands for another source.</source>
        <translation>La clave de fuente &quot;{key}&quot; ya designa otra fuente.</translation>
    </message>
    <message>
        <source>Give the source a key of its own.</source>
        <translation>Dé a la fuente una clave propia.</translation>
    </message>
    <message>
        <source>The source &quot;{key}&quot; is cited and not listed.</source>
        <translation>La fuente &quot;{key}&quot; se cita y no está en la lista.</translation>
    </message>
    <message>
        <source>List it under &quot;sources&quot;.</source>
        <translation>Inclúyala en &quot;sources&quot;.</translation>
    </message>
    <message>
        <source>See: microtimer zones, and the screening rules.</source>
        <translation>Vea: microtimer zones, y las reglas de anamnesis.</translation>
    </message>
    <message>
        <source>{by} names the screening rule {names}, which the house list does not have. Use a rule id of the list, or give label, question and severity.</source>
        <translation>{by} nombra la regla de anamnesis {names}, que la lista de la casa no tiene. Use un identificador de la lista, o indique label, question y severity.</translation>
    </message>
    <message>
        <source>No screening rule is called {rule_id}.</source>
        <translation>Ninguna regla de anamnesis se llama {rule_id}.</translation>
    </message>
    <message>
        <source>The screening rule {rule} of {by} says too little to be asked.</source>
        <translation>La regla de anamnesis {rule} de {by} dice demasiado poco para preguntarse.</translation>
    </message>
    <message>
        <source>The rule {rule} has no variant {variant}.</source>
        <translation>La regla {rule} no tiene la variante {variant}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Begin it with { and end it with }, or remove the file.</source>
        <translation>Empiécelo con { y termínelo con }, o elimine el archivo.</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON no tiene comentarios.</translation>
    </message>
    <message>
        <source>Remove it, or keep the words in a &quot;note&quot; of the protocol.</source>
        <translation>Elimínelo, o guarde las palabras en una &quot;note&quot; del protocolo.</translation>
    </message>
    <message>
        <source>A comment begins here and never ends.</source>
        <translation>Aquí empieza un comentario que nunca termina.</translation>
    </message>
    <message>
        <source>Remove it: JSON has no comments.</source>
        <translation>Elimínelo: JSON no tiene comentarios.</translation>
    </message>
    <message>
        <source>A comma stands here without a value before it.</source>
        <translation>Aquí hay una coma sin valor delante.</translation>
    </message>
    <message>
        <source>Remove the comma.</source>
        <translation>Quite la coma.</translation>
    </message>
    <message>
        <source>A comma is missing after this value.</source>
        <translation>Falta una coma después de este valor.</translation>
    </message>
    <message>
        <source>Write , between two entries.</source>
        <translation>Escriba , entre dos entradas.</translation>
    </message>
    <message>
        <source>A semicolon stands where a comma belongs.</source>
        <translation>Hay un punto y coma donde va una coma.</translation>
    </message>
    <message>
        <source>Write , instead of ;.</source>
        <translation>Escriba , en vez de ;.</translation>
    </message>
    <message>
        <source>An equals sign stands where a colon belongs.</source>
        <translation>Hay un signo igual donde van dos puntos.</translation>
    </message>
    <message>
        <source>Write : instead of =.</source>
        <translation>Escriba : en vez de =.</translation>
    </message>
    <message>
        <source>A number is followed by a colon.</source>
        <translation>A un número le siguen dos puntos.</translation>
    </message>
    <message>
        <source>Write a time as seconds: 90, not 1:30.</source>
        <translation>Escriba los tiempos en segundos: 90, no 1:30.</translation>
    </message>
    <message>
        <source>A colon or equals sign stands where a comma belongs.</source>
        <translation>Hay dos puntos o un signo igual donde va una coma.</translation>
    </message>
    <message>
        <source>Keys with values belong inside { }; inside [ ] stand values alone.</source>
        <translation>Las claves con valores van dentro de { }; dentro de [ ] van valores solos.</translation>
    </message>
    <message>
        <source>A value stands here without a key.</source>
        <translation>Aquí hay un valor sin clave.</translation>
    </message>
    <message>
        <source>Inside { } every value needs a key before it, as in &quot;name&quot;: 1.</source>
        <translation>Dentro de { } cada valor necesita una clave delante, como en &quot;name&quot;: 1.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>Write a value here, or remove the entry.</source>
        <translation>Escriba aquí un valor o elimine la entrada.</translation>
    </message>
    <message>
        <source>The document ended before this.</source>
        <translation>El documento terminó antes de esto.</translation>
    </message>
    <message>
        <source>One file holds one document: remove what follows, or put it into a file of its own.</source>
        <translation>Un archivo contiene un documento: elimine lo que sigue o póngalo en un archivo propio.</translation>
    </message>
    <message>
        <source>A &quot; inside a text ends the text here.</source>
        <translation>Una &quot; dentro de un texto termina el texto aquí.</translation>
    </message>
    <message>
        <source>Write \&quot; for a quotation mark inside a text.</source>
        <translation>Escriba \&quot; para una comilla dentro de un texto.</translation>
    </message>
    <message>
        <source>Single quotation marks stand around a text.</source>
        <translation>Un texto está entre comillas simples.</translation>
    </message>
    <message>
        <source>Write &quot; at both ends.</source>
        <translation>Escriba &quot; en ambos extremos.</translation>
    </message>
    <message>
        <source>A curly quotation mark stands where a straight one belongs.</source>
        <translation>Hay una comilla tipográfica donde va una recta.</translation>
    </message>
    <message>
        <source>Write &quot; at both ends; word processors change it, plain-text editors do not.</source>
        <translation>Escriba &quot; en ambos extremos; los procesadores de texto la cambian, los editores sencillos no.</translation>
    </message>
    <message>
        <source>The text that begins here is not closed in its line.</source>
        <translation>El texto que empieza aquí no se cierra en su línea.</translation>
    </message>
    <message>
        <source>Write &quot; where it ends; for a line break inside a text write \n.</source>
        <translation>Escriba &quot; donde termina; para un salto de línea dentro de un texto escriba \n.</translation>
    </message>
    <message>
        <source>Only the first {limit} problems are listed; there are more from here on.</source>
        <translation>Solo se listan los primeros {limit} problemas; hay más a partir de aquí.</translation>
    </message>
    <message>
        <source>Mend those above and check again.</source>
        <translation>Corrija los de arriba y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The file holds more than {limit:,} values.</source>
        <translation>El archivo contiene más de {limit:,} valores.</translation>
    </message>
    <message>
        <source>Split it into several files, or use repeats instead of copies.</source>
        <translation>Divídalo en varios archivos o use repeticiones en vez de copias.</translation>
    </message>
    <message>
        <source>Brackets are nested more than {limit} deep.</source>
        <translation>Los corchetes están anidados a más de {limit} niveles.</translation>
    </message>
    <message>
        <source>A few levels are enough: look for brackets that are opened but not closed before this one.</source>
        <translation>Bastan pocos niveles: busque antes corchetes abiertos y no cerrados.</translation>
    </message>
    <message>
        <source>A key is longer than {limit:,} characters.</source>
        <translation>Una clave tiene más de {limit:,} caracteres.</translation>
    </message>
    <message>
        <source>Look for a &quot; that is missing at the end of a shorter key.</source>
        <translation>Busque una &quot; que falte al final de una clave más corta.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; is already written in line {first_line}, inside the same brackets.</source>
        <translation>La clave &quot;{key}&quot; ya está escrita en la línea {first_line}, dentro de los mismos corchetes.</translation>
    </message>
    <message>
        <source>Keep one of the two, or rename one if both are meant.</source>
        <translation>Conserve una de las dos, o renombre una si valen ambas.</translation>
    </message>
    <message>
        <source>The key {key} has no quotation marks.</source>
        <translation>La clave {key} no tiene comillas.</translation>
    </message>
    <message>
        <source>Write &quot;{key}&quot;.</source>
        <translation>Escriba &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>A colon is missing after the key &quot;{key}&quot;.</source>
        <translation>Faltan dos puntos después de la clave &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>Write : between the key and its value.</source>
        <translation>Escriba : entre la clave y su valor.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; has no value.</source>
        <translation>La clave &quot;{key}&quot; no tiene valor.</translation>
    </message>
    <message>
        <source>Write a colon and a value after it, or remove the key.</source>
        <translation>Escriba dos puntos y un valor después, o elimine la clave.</translation>
    </message>
    <message>
        <source>A comma stands before the closing {closer}.</source>
        <translation>Hay una coma antes del {closer} de cierre.</translation>
    </message>
    <message>
        <source>A {found} stands here while the {opened} of line {opened_line} is still open.</source>
        <translation>Hay un {found} mientras el {opened} de la línea {opened_line} sigue abierto.</translation>
    </message>
    <message>
        <source>Write {partner} before it, or remove it.</source>
        <translation>Escriba {partner} antes o quítelo.</translation>
    </message>
    <message>
        <source>The {opened} here is never closed: the file ends first.</source>
        <translation>El {opened} de aquí nunca se cierra: el archivo termina antes.</translation>
    </message>
    <message>
        <source>Write {partner} where it belongs; look for an unfinished copy.</source>
        <translation>Escriba {partner} donde corresponda; busque una copia incompleta.</translation>
    </message>
    <message>
        <source>This {found} closes nothing.</source>
        <translation>Este {found} no cierra nada.</translation>
    </message>
    <message>
        <source>Remove it, or look above for a {partner} that is missing.</source>
        <translation>Quítelo, o busque arriba un {partner} que falte.</translation>
    </message>
    <message>
        <source>A \u is not followed by four of the characters 0-9 and a-f.</source>
        <translation>A \u no le siguen cuatro de los caracteres 0-9 y a-f.</translation>
    </message>
    <message>
        <source>{written} means nothing in JSON.</source>
        <translation>{written} no significa nada en JSON.</translation>
    </message>
    <message>
        <source>A backslash stands at the end of the line.</source>
        <translation>Hay una barra invertida al final de la línea.</translation>
    </message>
    <message>
        <source>For a backslash write \\; else only \&quot; \/ \b \f \n \r \t and \u with four digits are known.</source>
        <translation>Para una barra invertida escriba \\; aparte de eso solo se conocen \&quot; \/ \b \f \n \r \t y \u con cuatro dígitos.</translation>
    </message>
    <message>
        <source>A control character ({code}) stands inside a text.</source>
        <translation>Hay un carácter de control ({code}) dentro de un texto.</translation>
    </message>
    <message>
        <source>A tab ({code}) stands inside a text.</source>
        <translation>Hay un tabulador ({code}) dentro de un texto.</translation>
    </message>
    <message>
        <source>Replace it with a space, or write \t for a tab.</source>
        <translation>Sustitúyalo por un espacio, o escriba \t para un tabulador.</translation>
    </message>
    <message>
        <source>{written} is half of a character; its other half is missing.</source>
        <translation>{written} es la mitad de un carácter; falta la otra.</translation>
    </message>
    <message>
        <source>Write the character itself: the file is UTF-8 and can hold it.</source>
        <translation>Escriba el carácter mismo: el archivo es UTF-8 y puede contenerlo.</translation>
    </message>
    <message>
        <source>A number is written with {length:,} characters.</source>
        <translation>Un número está escrito con {length:,} caracteres.</translation>
    </message>
    <message>
        <source>Write it with at most {limit}.</source>
        <translation>Escríbalo con {limit} como máximo.</translation>
    </message>
    <message>
        <source>The number {written} is too large to be stored.</source>
        <translation>El número {written} es demasiado grande para guardarse.</translation>
    </message>
    <message>
        <source>Write the number that is meant.</source>
        <translation>Escriba el número que se quiere decir.</translation>
    </message>
    <message>
        <source>A number is written with a decimal comma.</source>
        <translation>Un número está escrito con coma decimal.</translation>
    </message>
    <message>
        <source>Write {meant}, not {shown}.</source>
        <translation>Escriba {meant}, no {shown}.</translation>
    </message>
    <message>
        <source>{unit} stands after a number.</source>
        <translation>{unit} va después de un número.</translation>
    </message>
    <message>
        <source>Write the number alone: the unit belongs to the key, as in dwell_s.</source>
        <translation>Escriba solo el número: la unidad va en la clave, como en dwell_s.</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <translation>Escriba {meant}.</translation>
    </message>
    <message>
        <source>Write digits, and a point before decimals, as in 0.5.</source>
        <translation>Escriba dígitos, y un punto antes de los decimales, como en 0.5.</translation>
    </message>
    <message>
        <source>{written} is not a number as JSON writes it.</source>
        <translation>{written} no es un número como lo escribe JSON.</translation>
    </message>
    <message>
        <source>{written} is not a number that JSON knows.</source>
        <translation>{written} no es un número que JSON conozca.</translation>
    </message>
    <message>
        <source>Write a number, or leave the key out where none is stated.</source>
        <translation>Escriba un número, u omita la clave donde no se indique ninguno.</translation>
    </message>
    <message>
        <source>{written} is not a word that JSON knows.</source>
        <translation>{written} no es una palabra que JSON conozca.</translation>
    </message>
    <message>
        <source>Write {word}.</source>
        <translation>Escriba {word}.</translation>
    </message>
    <message>
        <source>The text {shown} has no quotation marks.</source>
        <translation>El texto {shown} no tiene comillas.</translation>
    </message>
    <message>
        <source>Write &quot;{shown}&quot;.</source>
        <translation>Escriba &quot;{shown}&quot;.</translation>
    </message>
    <message>
        <source>An invisible character ({character}) stands here.</source>
        <translation>Aquí hay un carácter invisible ({character}).</translation>
    </message>
    <message>
        <source>Replace it with an ordinary space.</source>
        <translation>Sustitúyalo por un espacio corriente.</translation>
    </message>
    <message>
        <source>The character {character} cannot stand here.</source>
        <translation>El carácter {character} no puede estar aquí.</translation>
    </message>
    <message>
        <source>Remove it, or put the text into quotation marks.</source>
        <translation>Elimínelo, o ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>The file is {length:,.2f} MiB long; at most {limit:,.2f} MiB are read.</source>
        <translation>El archivo ocupa {length:,.2f} MiB; se leen como máximo {limit:,.2f} MiB.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>Save the file again and choose UTF-8 as its encoding.</source>
        <translation>Guarde el archivo de nuevo con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>The file is saved as {other}, not UTF-8.</source>
        <translation>El archivo está guardado como {other}, no como UTF-8.</translation>
    </message>
    <message>
        <source>Choose the protocol file itself: it is text, and its name ends in .json.</source>
        <translation>Elija el archivo de protocolo mismo: es texto y su nombre termina en .json.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Esto no es un archivo de texto.</translation>
    </message>
    <message>
        <source>The byte 0x{byte:02X} here is not UTF-8.</source>
        <translation>El byte 0x{byte:02X} de aquí no es UTF-8.</translation>
    </message>
    <message>
        <source>The byte 0x{byte:02X} here is not UTF-8; in the older Windows-1252 it is {guess}.</source>
        <translation>El byte 0x{byte:02X} de aquí no es UTF-8; en el antiguo Windows-1252 es {guess}.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>microamperes</source>
        <translation>microamperios</translation>
    </message>
    <message>
        <source>hertz</source>
        <translation>hercios</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>microsegundos</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milímetros</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>the protocol</source>
        <translation>el protocolo</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>a stroke</source>
        <translation>un movimiento (stroke)</translation>
    </message>
    <message>
        <source>an approval</source>
        <translation>una aprobación (approved)</translation>
    </message>
    <message>
        <source>a source entry</source>
        <translation>una fuente de la lista (sources)</translation>
    </message>
    <message>
        <source>a device needs</source>
        <translation>los requisitos del aparato (device)</translation>
    </message>
    <message>
        <source>a yes no parameter</source>
        <translation>un parámetro de sí o no</translation>
    </message>
    <message>
        <source>an integer parameter</source>
        <translation>un parámetro de número entero</translation>
    </message>
    <message>
        <source>a number parameter</source>
        <translation>un parámetro numérico</translation>
    </message>
    <message>
        <source>a choice parameter</source>
        <translation>un parámetro de elección</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation>una variante</translation>
    </message>
    <message>
        <source>a custom zone</source>
        <translation>una zona propia</translation>
    </message>
    <message>
        <source>a protocol rule</source>
        <translation>una regla del protocolo</translation>
    </message>
    <message>
        <source>a course</source>
        <translation>una serie (course)</translation>
    </message>
    <message>
        <source>a block step</source>
        <translation>un paso de bloque</translation>
    </message>
    <message>
        <source>a zone step</source>
        <translation>un paso de zona</translation>
    </message>
    <message>
        <source>a task step</source>
        <translation>un paso de trabajo (task)</translation>
    </message>
    <message>
        <source>a gate step</source>
        <translation>un paso de lista de control (gate)</translation>
    </message>
    <message>
        <source>a checkpoint step</source>
        <translation>un punto de control (checkpoint)</translation>
    </message>
    <message>
        <source>a choice step</source>
        <translation>un paso de elección (choice)</translation>
    </message>
    <message>
        <source>a use step</source>
        <translation>un paso de uso (use)</translation>
    </message>
    <message>
        <source>a lanes step</source>
        <translation>un paso de pistas (lanes)</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>una sección</translation>
    </message>
    <message>
        <source>an aftercare text</source>
        <translation>un texto de cuidados posteriores</translation>
    </message>
    <message>
        <source>a parameter ref</source>
        <translation>una referencia a parámetro</translation>
    </message>
    <message>
        <source>a map point</source>
        <translation>un punto del mapa</translation>
    </message>
    <message>
        <source>a course phase</source>
        <translation>una fase de la serie</translation>
    </message>
    <message>
        <source>a maintenance</source>
        <translation>el mantenimiento (maintenance)</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a step mark</source>
        <translation>una marca del paso</translation>
    </message>
    <message>
        <source>an intensity ramp</source>
        <translation>una rampa de corriente (ramp)</translation>
    </message>
    <message>
        <source>a step contact</source>
        <translation>un electrodo del paso (contact)</translation>
    </message>
    <message>
        <source>a session range</source>
        <translation>un rango de sesiones</translation>
    </message>
    <message>
        <source>a gate entry</source>
        <translation>un punto de la lista de control</translation>
    </message>
    <message>
        <source>a choice option</source>
        <translation>una opción de la elección</translation>
    </message>
    <message>
        <source>a lane</source>
        <translation>una pista (lane)</translation>
    </message>
    <message>
        <source>an int range</source>
        <translation>un rango de enteros</translation>
    </message>
    <message>
        <source>a device file</source>
        <translation>un archivo de aparato</translation>
    </message>
    <message>
        <source>a device profile</source>
        <translation>un perfil de aparato</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>a regulatory</source>
        <translation>un dato regulatorio (regulatory)</translation>
    </message>
    <message>
        <source>a declared rule</source>
        <translation>una regla declarada</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>una afirmación</translation>
    </message>
    <message>
        <source>a citation</source>
        <translation>una cita</translation>
    </message>
    <message>
        <source>Write &quot;{meant}&quot;.</source>
        <translation>Escriba &quot;{meant}&quot;.</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>¿Quiso decir «{near}»?</translation>
    </message>
    <message>
        <source>{thing} have no key &quot;{key}&quot;.</source>
        <translation>{thing}: no existe ahí la clave &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>{thing} has no key &quot;{key}&quot;.</source>
        <translation>{thing}: no existe ahí la clave &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>Look the figure up in its source and write it as current_ua, in microamperes; nothing is converted.</source>
        <translation>Busque la cifra en su fuente y escríbala como current_ua, en microamperios; nada se convierte.</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is in milliamperes; current is written in microamperes (uA).</source>
        <translation>&quot;{key}&quot; está en miliamperios; la corriente se escribe en microamperios (µA).</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is in {unit}; times are written in seconds.</source>
        <translation>&quot;{key}&quot; está en {unit}; los tiempos se escriben en segundos.</translation>
    </message>
    <message>
        <source>Write &quot;dwell_s&quot;, with the seconds.</source>
        <translation>Escriba &quot;dwell_s&quot;, con los segundos.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; does not say its unit.</source>
        <translation>La clave &quot;{key}&quot; no dice su unidad.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; names a unit, but not what it measures.</source>
        <translation>La clave &quot;{key}&quot; nombra una unidad, pero no qué mide.</translation>
    </message>
    <message>
        <source>Write &quot;{meant}&quot;, with the {unit}.</source>
        <translation>Escriba &quot;{meant}&quot;, con {unit}.</translation>
    </message>
    <message>
        <source>Write &quot;{inside}&quot;: {{&quot;{meant}&quot;: ...}}, with the {unit}.</source>
        <translation>Escriba &quot;{inside}&quot;: {{&quot;{meant}&quot;: ...}}, con {unit}.</translation>
    </message>
    <message>
        <source>Put it inside &quot;{holder}&quot;: {{&quot;{key}&quot;: ...}}.</source>
        <translation>Póngalo dentro de &quot;{holder}&quot;: {{&quot;{key}&quot;: ...}}.</translation>
    </message>
    <message>
        <source>It belongs to {parts}; remove it here.</source>
        <translation>Pertenece a: {parts}; quítelo aquí.</translation>
    </message>
    <message>
        <source>Remove it; for words of your own there is &quot;{own_words}&quot;.</source>
        <translation>Elimínela; para palabras propias está &quot;{own_words}&quot;.</translation>
    </message>
    <message>
        <source>Remove it; known here: {keys}.</source>
        <translation>Elimínela; aquí se conocen: {keys}.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Elimínela.</translation>
    </message>
    <message>
        <source>the text &quot;{text}&quot;</source>
        <translation>el texto &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>The file is {value}</source>
        <translation>El archivo es {value}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}</source>
        <translation>&quot;{key}&quot; es {value}</translation>
    </message>
    <message>
        <source>An entry of &quot;{key}&quot; is {value}</source>
        <translation>Una entrada de &quot;{key}&quot; es {value}</translation>
    </message>
    <message>
        <source>{that}; a whole number is wanted.</source>
        <translation>{that}; se espera un número entero.</translation>
    </message>
    <message>
        <source>{that}; a text is wanted.</source>
        <translation>{that}; se espera un texto.</translation>
    </message>
    <message>
        <source>{that}; a number is wanted.</source>
        <translation>{that}; se espera un número.</translation>
    </message>
    <message>
        <source>Write the text, or {&quot;param&quot;: &quot;...&quot;} for one chosen at the start.</source>
        <translation>Escriba el texto, o {&quot;param&quot;: &quot;...&quot;} para uno elegido al empezar.</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>Escriba el texto.</translation>
    </message>
    <message>
        <source>Write the number, or {&quot;param&quot;: &quot;...&quot;} for one chosen at the start.</source>
        <translation>Escriba el número, o {&quot;param&quot;: &quot;...&quot;} para uno elegido al empezar.</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>Escriba el número.</translation>
    </message>
    <message>
        <source>{that}; it must be {bound}.</source>
        <translation>{that}; debe ser {bound}.</translation>
    </message>
    <message>
        <source>{that}; it must be {bound} {unit}.</source>
        <translation>{that}; debe ser {bound} {unit}.</translation>
    </message>
    <message>
        <source>Leave the key out where no time is stated.</source>
        <translation>Omita la clave donde no se indique tiempo.</translation>
    </message>
    <message>
        <source>A repeat counts all runs: write 1 or more, or leave the step out.</source>
        <translation>Las repeticiones cuentan todas las veces: escriba 1 o más, o deje fuera el paso.</translation>
    </message>
    <message>
        <source>Write {bound}.</source>
        <translation>Escriba {bound}.</translation>
    </message>
    <message>
        <source>{that}: that looks like milliamperes, not microamperes (uA).</source>
        <translation>{that}: parecen miliamperios, no microamperios (µA).</translation>
    </message>
    <message>
        <source>Write {low} or {high}.</source>
        <translation>Escriba {low} o {high}.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <source>Write {number} without quotes.</source>
        <translation>Escriba {number} sin comillas.</translation>
    </message>
    <message>
        <source>Write {number} without quotes; decimals follow a point.</source>
        <translation>Escriba {number} sin comillas; los decimales van tras un punto.</translation>
    </message>
    <message>
        <source>Write {number} or {whole}, whichever is meant, without quotes; decimals follow a point.</source>
        <translation>Escriba {number} o {whole}, lo que se quiera decir, sin comillas; los decimales van tras un punto.</translation>
    </message>
    <message>
        <source>{that}: a number with a comma, in quotes.</source>
        <translation>{that}: un número con coma, entre comillas.</translation>
    </message>
    <message>
        <source>Write {seconds} if minutes and seconds are meant.</source>
        <translation>Escriba {seconds} si se refiere a minutos y segundos.</translation>
    </message>
    <message>
        <source>{that}; times are written in seconds.</source>
        <translation>{that}; los tiempos se escriben en segundos.</translation>
    </message>
    <message>
        <source>{that}: milliamperes, where microamperes (uA) are wanted.</source>
        <translation>{that}: miliamperios, donde se esperan microamperios (µA).</translation>
    </message>
    <message>
        <source>{that}; the unit stands in the key already.</source>
        <translation>{that}; la unidad ya está en la clave.</translation>
    </message>
    <message>
        <source>Write {number}, without quotes.</source>
        <translation>Escriba {number}, sin comillas.</translation>
    </message>
    <message>
        <source>Write the {wanted} as a number, without quotes; nothing is converted.</source>
        <translation>Escriba {wanted} como número, sin comillas; nada se convierte.</translation>
    </message>
    <message>
        <source>{that}; {wanted} are wanted.</source>
        <translation>{that}; se esperan {wanted}.</translation>
    </message>
    <message>
        <source>Write the number alone, without quotes.</source>
        <translation>Escriba solo el número, sin comillas.</translation>
    </message>
    <message>
        <source>Write the {unit} as a number, or leave the key out.</source>
        <translation>Escriba {unit} como número, u omita la clave.</translation>
    </message>
    <message>
        <source>Write a number, without quotes.</source>
        <translation>Escriba un número, sin comillas.</translation>
    </message>
    <message>
        <source>For a range write &quot;dwell_min_s&quot;: {low}, &quot;dwell_max_s&quot;: {high}.</source>
        <translation>Para un rango escriba &quot;dwell_min_s&quot;: {low}, &quot;dwell_max_s&quot;: {high}.</translation>
    </message>
    <message>
        <source>For a range write [{low}, {high}].</source>
        <translation>Para un rango escriba [{low}, {high}].</translation>
    </message>
    <message>
        <source>more than {bound}</source>
        <translation>más de {bound}</translation>
    </message>
    <message>
        <source>at least {bound}</source>
        <translation>al menos {bound}</translation>
    </message>
    <message>
        <source>less than {bound}</source>
        <translation>menos de {bound}</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>como máximo {bound}</translation>
    </message>
    <message>
        <source>In &quot;{place}&quot;: {context_}.</source>
        <translation>En &quot;{place}&quot;: {context_}.</translation>
    </message>
    <message>
        <source>Make the values agree.</source>
        <translation>Haga concordar los valores.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; is not a date.</source>
        <translation>&quot;{place}&quot; no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as &quot;2025-01-31&quot;.</source>
        <translation>Escríbala como &quot;2025-01-31&quot;.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; cannot be read.</source>
        <translation>No se puede leer &quot;{place}&quot;.</translation>
    </message>
    <message>
        <source>Compare it with a bundled protocol.</source>
        <translation>Compárelo con un protocolo incluido.</translation>
    </message>
    <message>
        <source>Only {most_problems} problems are listed; there are more.</source>
        <translation>Solo se listan {most_problems} problemas; hay más.</translation>
    </message>
    <message>
        <source>Mend these and check again.</source>
        <translation>Corrija estos y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>a version has three numbers</source>
        <translation>una versión tiene tres números</translation>
    </message>
    <message>
        <source>a language is a short code</source>
        <translation>un idioma es un código corto</translation>
    </message>
    <message>
        <source>a date is year, month and day</source>
        <translation>una fecha es año, mes y día</translation>
    </message>
    <message>
        <source>{that}; a text, a number, true or false is wanted.</source>
        <translation>{that}; se espera un texto, un número, true o false.</translation>
    </message>
    <message>
        <source>Write the value of the parameter.</source>
        <translation>Escriba el valor del parámetro.</translation>
    </message>
    <message>
        <source>Write it inside [ ].</source>
        <translation>Escríbalo dentro de [ ].</translation>
    </message>
    <message>
        <source>Write [&quot;{value}&quot;].</source>
        <translation>Escriba [&quot;{value}&quot;].</translation>
    </message>
    <message>
        <source>{that}; a list is wanted.</source>
        <translation>{that}; se espera una lista.</translation>
    </message>
    <message>
        <source>Write a value.</source>
        <translation>Escriba un valor.</translation>
    </message>
    <message>
        <source>Leave the key out: what is left out is not stated.</source>
        <translation>Omita la clave: lo que se omite no está indicado.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; is null.</source>
        <translation>&quot;{place}&quot; es null.</translation>
    </message>
    <message>
        <source>{that}; a word is wanted.</source>
        <translation>{that}; se espera una palabra.</translation>
    </message>
    <message>
        <source>Write {words}.</source>
        <translation>Escriba {words}.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; cannot be &quot;{value}&quot;.</source>
        <translation>&quot;{place}&quot; no puede ser &quot;{value}&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;type&quot;: &quot;{likely}&quot;.</source>
        <translation>Añada &quot;type&quot;: &quot;{likely}&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;type&quot;: {words}.</source>
        <translation>Añada &quot;type&quot;: {words}.</translation>
    </message>
    <message>
        <source>This step does not say its type.</source>
        <translation>Este paso no dice su tipo.</translation>
    </message>
    <message>
        <source>This parameter does not say its type.</source>
        <translation>Este parámetro no dice su tipo.</translation>
    </message>
    <message>
        <source>A step of type {shown} cannot stand here.</source>
        <translation>Un paso de tipo {shown} no puede estar aquí.</translation>
    </message>
    <message>
        <source>A parameter of type {shown} cannot stand here.</source>
        <translation>Un parámetro de tipo {shown} no puede estar aquí.</translation>
    </message>
    <message>
        <source>{that}; {rule}.</source>
        <translation>{that}; {rule}.</translation>
    </message>
    <message>
        <source>Write it like &quot;{example}&quot;.</source>
        <translation>Escríbalo como &quot;{example}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not an id: small letters and digits, joined by - or _.</source>
        <translation>&quot;{name}&quot; no es un identificador: minúsculas y dígitos, unidos por - o _.</translation>
    </message>
    <message>
        <source>Write &quot;{id}&quot;.</source>
        <translation>Escriba &quot;{id}&quot;.</translation>
    </message>
    <message>
        <source>Write a short name in small letters.</source>
        <translation>Escriba un nombre corto en minúsculas.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; is empty.</source>
        <translation>&quot;{place}&quot; está vacío.</translation>
    </message>
    <message>
        <source>Write some words, or leave the key out.</source>
        <translation>Escriba algunas palabras u omita la clave.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; lists {count}; at least {least} must stand there.</source>
        <translation>&quot;{place}&quot; contiene {count}; debe haber al menos {least}.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; lists nothing; at least {least} must stand there.</source>
        <translation>&quot;{place}&quot; no contiene nada; debe haber al menos {least}.</translation>
    </message>
    <message>
        <source>Add to the list, or leave it out.</source>
        <translation>Amplíe la lista u omítala.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; has {count:,} characters; {most:,} are allowed.</source>
        <translation>&quot;{place}&quot; tiene {count:,} caracteres; se permiten {most:,}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Split it in two: longer lists are clicked through unread.</source>
        <translation>Divídalo en dos: las listas más largas se pasan sin leer.</translation>
    </message>
    <message>
        <source>Split it up.</source>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; lists {count}; {most} are allowed.</source>
        <translation>&quot;{place}&quot; contiene {count}; se permiten {most}.</translation>
    </message>
    <message>
        <source>Add &quot;{key}&quot;: {example}.</source>
        <translation>Añada &quot;{key}&quot;: {example}.</translation>
    </message>
    <message>
        <source>Add &quot;{key}&quot;.</source>
        <translation>Añada &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>{thing} needs &quot;{key}&quot;.</source>
        <translation>{thing}: hace falta &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;{mended}&quot;, in quotes.</source>
        <translation>Escriba &quot;{mended}&quot;, entre comillas.</translation>
    </message>
    <message>
        <source>Write one text, in quotes.</source>
        <translation>Escriba un texto, entre comillas.</translation>
    </message>
    <message>
        <source>Write it inside { }, with keys.</source>
        <translation>Escríbalo dentro de { }, con claves.</translation>
    </message>
    <message>
        <source>Write {{&quot;type&quot;: &quot;zone&quot;, &quot;zone&quot;: &quot;{zone}&quot;, &quot;mode&quot;: &quot;dynamic&quot;}}.</source>
        <translation>Escriba {{&quot;type&quot;: &quot;zone&quot;, &quot;zone&quot;: &quot;{zone}&quot;, &quot;mode&quot;: &quot;dynamic&quot;}}.</translation>
    </message>
    <message>
        <source>{that}; an object is wanted.</source>
        <translation>{that}; se espera un objeto.</translation>
    </message>
    <message>
        <source>{that}; true or false is wanted.</source>
        <translation>{that}; se espera true o false.</translation>
    </message>
    <message>
        <source>Write {meant}, without quotes.</source>
        <translation>Escriba {meant}, sin comillas.</translation>
    </message>
    <message>
        <source>Write two lanes: the one worked by hand, and the one beside it.</source>
        <translation>Escriba dos pistas: la que se hace a mano y la de al lado.</translation>
    </message>
    <message>
        <source>Write [first, last]; the same number twice for one session.</source>
        <translation>Escriba [primera, última]; el mismo número dos veces para una sesión.</translation>
    </message>
    <message>
        <source>Write one number, or [low, high].</source>
        <translation>Escriba un número, o [bajo, alto].</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; lists {count}; exactly 2 must stand there.</source>
        <translation>&quot;{place}&quot; contiene {count}; deben ser exactamente 2.</translation>
    </message>
    <message>
        <source>A protocol file is one object in { }; this is something else.</source>
        <translation>Un archivo de protocolo es un objeto en { }; esto es otra cosa.</translation>
    </message>
    <message>
        <source>Begin with {{ {head}, ...</source>
        <translation>Empiece con {{ {head}, ...</translation>
    </message>
    <message>
        <source>The file does not say that it is a microtimer protocol.</source>
        <translation>El archivo no dice que sea un protocolo de microtimer.</translation>
    </message>
    <message>
        <source>Add &quot;kind&quot;: &quot;{kind}&quot;.</source>
        <translation>Añada &quot;kind&quot;: &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>This is not a microtimer protocol: it has no &quot;kind&quot;.</source>
        <translation>Esto no es un protocolo de microtimer: no tiene &quot;kind&quot;.</translation>
    </message>
    <message>
        <source>If it should be one, begin it with {head}.</source>
        <translation>Si debe serlo, empiécelo con {head}.</translation>
    </message>
    <message>
        <source>The kind &quot;{kind}&quot; is not known.</source>
        <translation>El tipo &quot;{kind}&quot; no se conoce.</translation>
    </message>
    <message>
        <source>Write &quot;{kind}&quot;.</source>
        <translation>Escriba &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>This is not a microtimer protocol: its kind is {shown}.</source>
        <translation>Esto no es un protocolo de microtimer: su tipo es {shown}.</translation>
    </message>
    <message>
        <source>If it should be one, write &quot;kind&quot;: &quot;{kind}&quot;.</source>
        <translation>Si debe serlo, escriba &quot;kind&quot;: &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>The file does not say which format it is written in.</source>
        <translation>El archivo no dice en qué formato está escrito.</translation>
    </message>
    <message>
        <source>Add &quot;format&quot;: {number}.</source>
        <translation>Añada &quot;format&quot;: {number}.</translation>
    </message>
    <message>
        <source>The format is {shown}; a whole number is wanted.</source>
        <translation>El formato es {shown}; se espera un número entero.</translation>
    </message>
    <message>
        <source>Write &quot;format&quot;: {number}, without quotes.</source>
        <translation>Escriba &quot;format&quot;: {number}, sin comillas.</translation>
    </message>
    <message>
        <source>The file is in format {version}; this microtimer reads up to {number}.</source>
        <translation>El archivo está en el formato {version}; este microtimer lee hasta el {number}.</translation>
    </message>
    <message>
        <source>Use a newer microtimer, or ask the author for the file in format {number}.</source>
        <translation>Use un microtimer más nuevo, o pida a la autora el archivo en formato {number}.</translation>
    </message>
    <message>
        <source>There is no format {version}.</source>
        <translation>No existe el formato {version}.</translation>
    </message>
    <message>
        <source>The file is in format {version} and was read as format {number}; it is unchanged on disk.</source>
        <translation>El archivo está en el formato {version} y se leyó como formato {number}; en el disco sigue igual.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>There are more of these; {most_for_one_lint} are listed.</source>
        <translation>Hay más de estos; se listan {most_for_one_lint}.</translation>
    </message>
    <message>
        <source>{low} stands before {high}: the least is above the most.</source>
        <translation>{low} está antes de {high}: el mínimo supera al máximo.</translation>
    </message>
    <message>
        <source>Swap the two, or correct one.</source>
        <translation>Intercámbielos o corrija uno.</translation>
    </message>
    <message>
        <source>The least, {min}, is above the most, {max}.</source>
        <translation>El mínimo, {min}, supera al máximo, {max}.</translation>
    </message>
    <message>
        <source>Swap min and max.</source>
        <translation>Intercambie min y max.</translation>
    </message>
    <message>
        <source>{sessions} sessions {min_gap_h} h apart take {hours:.0f} days; {weeks} weeks are {days}.</source>
        <translation>{sessions} sesiones separadas {min_gap_h} h requieren {hours:.0f} días; {weeks} semanas son {days}.</translation>
    </message>
    <message>
        <source>Allow more weeks, or a smaller gap.</source>
        <translation>Permita más semanas o un intervalo menor.</translation>
    </message>
    <message>
        <source>{most} sessions a week cannot be {min_gap_h} h apart.</source>
        <translation>{most} sesiones por semana no pueden estar separadas {min_gap_h} h.</translation>
    </message>
    <message>
        <source>Plan fewer a week, or a smaller gap.</source>
        <translation>Planifique menos por semana o un intervalo menor.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>Sessions a week and weeks come to {come_to} sessions, not to the number stated.</source>
        <translation>Sesiones por semana y semanas dan {come_to} sesiones, no el número indicado.</translation>
    </message>
    <message>
        <source>Correct one of the three.</source>
        <translation>Corrija uno de los tres.</translation>
    </message>
    <message>
        <source>The phase has a number of sessions and runs until a goal.</source>
        <translation>La fase tiene un número de sesiones y dura hasta un objetivo.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Conserve uno de los dos.</translation>
    </message>
    <message>
        <source>The series has no phase.</source>
        <translation>La serie no tiene ninguna fase.</translation>
    </message>
    <message>
        <source>Add one, or remove the course.</source>
        <translation>Añada una o elimine la serie.</translation>
    </message>
    <message>
        <source>{high:,} uA is above {highest_microcurrent_ua:,} uA and no longer microcurrent.</source>
        <translation>{high:,} µA supera {highest_microcurrent_ua:,} µA y ya no es microcorriente.</translation>
    </message>
    <message>
        <source>Check the unit in the source: 1 mA is 1000 uA. Lower the current.</source>
        <translation>Compruebe la unidad en la fuente: 1 mA son 1000 µA. Baje la corriente.</translation>
    </message>
    <message>
        <source>{high} uA is above the usual range of {lowest_usual_ua} to {usual_highest_ua} uA.</source>
        <translation>{high} µA supera el rango habitual de {lowest_usual_ua} a {usual_highest_ua} µA.</translation>
    </message>
    <message>
        <source>Make sure that the device and its manual allow it.</source>
        <translation>Asegúrese de que el aparato y su manual lo permiten.</translation>
    </message>
    <message>
        <source>{high} uA is below the usual range; it looks like the number of a level.</source>
        <translation>{high} µA queda por debajo del rango habitual; parece el número de un nivel.</translation>
    </message>
    <message>
        <source>If a level is meant, write &quot;level&quot;: &quot;{high}&quot;; else look the current up.</source>
        <translation>Si es un nivel, escriba &quot;level&quot;: &quot;{high}&quot;; si no, busque la corriente.</translation>
    </message>
    <message>
        <source>The range begins with its higher value, {high}.</source>
        <translation>El rango empieza por su valor más alto, {high}.</translation>
    </message>
    <message>
        <source>Write [{high}, {low}].</source>
        <translation>Escriba [{high}, {low}].</translation>
    </message>
    <message>
        <source>Look the microamperes up in the source; nothing is converted.</source>
        <translation>Busque los microamperios en la fuente; nada se convierte.</translation>
    </message>
    <message>
        <source>The level &quot;{level}&quot; is a current in milliamperes.</source>
        <translation>El nivel &quot;{level}&quot; es una corriente en miliamperios.</translation>
    </message>
    <message>
        <source>The level &quot;{level}&quot; looks like a current.</source>
        <translation>El nivel &quot;{level}&quot; parece una corriente.</translation>
    </message>
    <message>
        <source>If microamperes are meant, write current_ua instead.</source>
        <translation>Si son microamperios, escriba current_ua.</translation>
    </message>
    <message>
        <source>A duty cycle of &quot;{duty}&quot; has no unit: it may be percent, or a ratio.</source>
        <translation>Un ciclo de trabajo de &quot;{duty}&quot; no tiene unidad: puede ser porcentaje o proporción.</translation>
    </message>
    <message>
        <source>Write it as the source does, with the unit; ask if it has none.</source>
        <translation>Escríbalo como la fuente, con la unidad; pregunte si no la tiene.</translation>
    </message>
    <message>
        <source>The ramp ends where it begins.</source>
        <translation>La rampa termina donde empieza.</translation>
    </message>
    <message>
        <source>Change one end, or remove the ramp.</source>
        <translation>Cambie un extremo o elimine la rampa.</translation>
    </message>
    <message>
        <source>The ramp rises by 0 uA.</source>
        <translation>La rampa sube de 0 en 0 µA.</translation>
    </message>
    <message>
        <source>Write the size of one rise.</source>
        <translation>Escriba el tamaño de una subida.</translation>
    </message>
    <message>
        <source>One rise of {size} uA is more than the whole ramp of {whole} uA.</source>
        <translation>Una subida de {size} µA es más que toda la rampa de {whole} µA.</translation>
    </message>
    <message>
        <source>Write a smaller rise.</source>
        <translation>Escriba una subida menor.</translation>
    </message>
    <message>
        <source>Add &quot;from_ua&quot; and &quot;to_ua&quot;, or &quot;by&quot;: &quot;operator&quot;, or remove the ramp.</source>
        <translation>Añada &quot;from_ua&quot; y &quot;to_ua&quot;, o &quot;by&quot;: &quot;operator&quot;, o elimine la rampa.</translation>
    </message>
    <message>
        <source>The ramp does not say from where to where.</source>
        <translation>La rampa no dice de dónde a dónde.</translation>
    </message>
    <message>
        <source>The ramp begins at {start} uA; the step is set to {stated}.</source>
        <translation>La rampa empieza en {start} µA; el paso está ajustado a {stated}.</translation>
    </message>
    <message>
        <source>Write the current the step begins with in both places, or only in the ramp.</source>
        <translation>Escriba la corriente con que empieza el paso en ambos lugares, o solo en la rampa.</translation>
    </message>
    <message>
        <source>{low} uA</source>
        <translation>{low} µA</translation>
    </message>
    <message>
        <source>{low} to {high} uA</source>
        <translation>de {low} a {high} µA</translation>
    </message>
    <message>
        <source>The protocol is for: {names}; {device} is {family}.</source>
        <translation>El protocolo es para: {names}; {device} es {family}.</translation>
    </message>
    <message>
        <source>Choose another device.</source>
        <translation>Elija otro aparato.</translation>
    </message>
    <message>
        <source>The protocol was written for {names}, not for {device}.</source>
        <translation>El protocolo se escribió para {names}, no para {device}.</translation>
    </message>
    <message>
        <source>It was checked against the limits on record; confirm the rest from the manual.</source>
        <translation>Se comprobó con los límites registrados; confirme el resto en el manual.</translation>
    </message>
    <message>
        <source>{message} Source: {described}.</source>
        <translation>{message} Fuente: {described}.</translation>
    </message>
    <message>
        <source>The gate names a house gate and has items of its own.</source>
        <translation>El paso nombra una lista de la casa y tiene puntos propios.</translation>
    </message>
    <message>
        <source>Keep one; two gates may follow each other.</source>
        <translation>Conserve uno; dos listas de control pueden ir seguidas.</translation>
    </message>
    <message>
        <source>The gate asks nothing.</source>
        <translation>La lista de control no pregunta nada.</translation>
    </message>
    <message>
        <source>Add &quot;items&quot;, or &quot;gate&quot; with one of: {known}.</source>
        <translation>Añada &quot;items&quot;, o &quot;gate&quot; con uno de: {known}.</translation>
    </message>
    <message>
        <source>This gate has an item &quot;{id}&quot; already.</source>
        <translation>Esta lista de control ya tiene un punto &quot;{id}&quot;.</translation>
    </message>
    <message>
        <source>Give this one another id.</source>
        <translation>Dé a este otro identificador.</translation>
    </message>
    <message>
        <source>An amount needs a unit.</source>
        <translation>Una cantidad necesita una unidad.</translation>
    </message>
    <message>
        <source>Add &quot;unit&quot;: what is counted, such as &quot;glasses&quot;.</source>
        <translation>Añada &quot;unit&quot;: lo que se cuenta, como &quot;glasses&quot;.</translation>
    </message>
    <message>
        <source>A unit belongs to an amount; this item is of kind &quot;{kind}&quot;.</source>
        <translation>Una unidad corresponde a una cantidad; este punto es de tipo &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;kind&quot;: &quot;amount&quot;, or remove the unit.</source>
        <translation>Escriba &quot;kind&quot;: &quot;amount&quot; o quite la unidad.</translation>
    </message>
    <message>
        <source>A choice needs two answers or more.</source>
        <translation>Una elección necesita dos respuestas o más.</translation>
    </message>
    <message>
        <source>Add &quot;choices&quot;: [&quot;...&quot;, &quot;...&quot;].</source>
        <translation>Añada &quot;choices&quot;: [&quot;...&quot;, &quot;...&quot;].</translation>
    </message>
    <message>
        <source>Answers to pick from belong to a choice; this item is of kind &quot;{kind}&quot;.</source>
        <translation>Las respuestas para elegir corresponden a una elección; este punto es de tipo &quot;{kind}&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;kind&quot;: &quot;choice&quot;, or remove the choices.</source>
        <translation>Escriba &quot;kind&quot;: &quot;choice&quot; o quite las respuestas.</translation>
    </message>
    <message>
        <source>The answer &quot;{answer}&quot; is offered twice.</source>
        <translation>La respuesta &quot;{answer}&quot; se ofrece dos veces.</translation>
    </message>
    <message>
        <source>Remove or reword one.</source>
        <translation>Quite una o cámbiele el texto.</translation>
    </message>
    <message>
        <source>Two options read &quot;{title}&quot;.</source>
        <translation>Dos opciones dicen &quot;{title}&quot;.</translation>
    </message>
    <message>
        <source>Reword one, so that they can be told apart.</source>
        <translation>Cambie el texto de una para poder distinguirlas.</translation>
    </message>
    <message>
        <source>There is only one answer to pick from.</source>
        <translation>Solo hay una respuesta para elegir.</translation>
    </message>
    <message>
        <source>Leave it out: a confirmation is enough.</source>
        <translation>Omítala: basta con una confirmación.</translation>
    </message>
    <message>
        <source>&quot;{technique}&quot; moves over the skin; the mode is static.</source>
        <translation>&quot;{technique}&quot; se mueve sobre la piel; el modo es estático.</translation>
    </message>
    <message>
        <source>Write &quot;mode&quot;: &quot;dynamic&quot;, or another technique.</source>
        <translation>Escriba &quot;mode&quot;: &quot;dynamic&quot; u otra técnica.</translation>
    </message>
    <message>
        <source>Something moves in this step; the mode is static.</source>
        <translation>En este paso algo se mueve; el modo es estático.</translation>
    </message>
    <message>
        <source>Write &quot;mode&quot;: &quot;dynamic&quot;, or remove what moves.</source>
        <translation>Escriba &quot;mode&quot;: &quot;dynamic&quot; o quite lo que se mueve.</translation>
    </message>
    <message>
        <source>&quot;{technique}&quot; stay in place; the mode is dynamic.</source>
        <translation>&quot;{technique}&quot; no se mueven; el modo es dinámico.</translation>
    </message>
    <message>
        <source>Write &quot;mode&quot;: &quot;static&quot;, or another technique.</source>
        <translation>Escriba &quot;mode&quot;: &quot;static&quot; u otra técnica.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>the name of a level</source>
        <translation>el nombre de un nivel</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>Define &quot;{name}&quot; under parameters.</source>
        <translation>Defina &quot;{name}&quot; en parameters.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;{name}&quot;.</source>
        <translation>No existe el parámetro &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>Change the parameter&apos;s type or range, or take another parameter.</source>
        <translation>Cambie el tipo o el rango del parámetro, o use otro.</translation>
    </message>
    <message>
        <source>Wanted here: {words}; the parameter &quot;{name}&quot; can give others.</source>
        <translation>Aquí se espera: {words}; el parámetro &quot;{name}&quot; puede dar otros.</translation>
    </message>
    <message>
        <source>Wanted here: {words} from {least} to {most}; the parameter &quot;{name}&quot; can give others.</source>
        <translation>Aquí se espera: {words} de {least} a {most}; el parámetro &quot;{name}&quot; puede dar otros.</translation>
    </message>
    <message>
        <source>The parameter &quot;{parameter}&quot; is asked for and changes nothing.</source>
        <translation>El parámetro &quot;{parameter}&quot; se pregunta y no cambia nada.</translation>
    </message>
    <message>
        <source>Use it with {{&quot;param&quot;: &quot;{parameter}&quot;}} or include_if, or remove it.</source>
        <translation>Úselo con {{&quot;param&quot;: &quot;{parameter}&quot;}} o include_if, o elimínelo.</translation>
    </message>
    <message>
        <source>The least value, {min}, is above the greatest, {max}.</source>
        <translation>El valor mínimo, {min}, supera al máximo, {max}.</translation>
    </message>
    <message>
        <source>Choose: {names}.</source>
        <translation>Elija: {names}.</translation>
    </message>
    <message>
        <source>&quot;{default}&quot; is not one of the choices.</source>
        <translation>&quot;{default}&quot; no es una de las opciones.</translation>
    </message>
    <message>
        <source>The default {default} is outside {min} to {max}.</source>
        <translation>El valor previsto {default} queda fuera de {min} a {max}.</translation>
    </message>
    <message>
        <source>Change the default, or widen the range.</source>
        <translation>Cambie el valor previsto o amplíe el rango.</translation>
    </message>
    <message>
        <source>The parameter &quot;{parameter}&quot; has no default: it must be chosen at every start.</source>
        <translation>El parámetro &quot;{parameter}&quot; no tiene valor previsto: hay que elegirlo en cada inicio.</translation>
    </message>
    <message>
        <source>Add a default if one choice is the usual one.</source>
        <translation>Añada un valor previsto si una elección es la habitual.</translation>
    </message>
    <message>
        <source>The parameter &quot;{parameter}&quot; has only one value.</source>
        <translation>El parámetro &quot;{parameter}&quot; solo tiene un valor.</translation>
    </message>
    <message>
        <source>Write the value where it is used, or widen the range.</source>
        <translation>Escriba el valor donde se usa o amplíe el rango.</translation>
    </message>
    <message>
        <source>&quot;{choice}&quot; is offered twice.</source>
        <translation>&quot;{choice}&quot; se ofrece dos veces.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Quite uno.</translation>
    </message>
    <message>
        <source>Define it under parameters, or remove it.</source>
        <translation>Defínalo en parameters o elimínelo.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;{name}&quot; to set.</source>
        <translation>No existe el parámetro &quot;{name}&quot; que fijar.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; does not name a file beside this one or below it.</source>
        <translation>&quot;{file}&quot; no nombra un archivo junto a este o por debajo.</translation>
    </message>
    <message>
        <source>Put the picture beside this file and write its name alone, such as &quot;jaw.png&quot;.</source>
        <translation>Ponga la imagen junto a este archivo y escriba solo su nombre, como &quot;jaw.png&quot;.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; lies on the midline of the neck: the throat is never worked on.</source>
        <translation>&quot;{zone}&quot; está en la línea media del cuello: la garganta nunca se trabaja.</translation>
    </message>
    <message>
        <source>Use neck_front, in strips beside the midline, or submental under the chin.</source>
        <translation>Use neck_front, en franjas junto a la línea media, o submental bajo el mentón.</translation>
    </message>
    <message>
        <source>The words speak of {other}, the zone is {zone}.</source>
        <translation>Las palabras hablan de {other}, la zona es {zone}.</translation>
    </message>
    <message>
        <source>nasolabial is the fold from nose to mouth, mouth_corner lies below: name one.</source>
        <translation>nasolabial es el surco de la nariz a la boca, mouth_corner queda debajo: nombre uno.</translation>
    </message>
    <message>
        <source>{place} is delicate and gets more current than every other zone.</source>
        <translation>{place} es delicada y recibe más corriente que cualquier otra zona.</translation>
    </message>
    <message>
        <source>Delicate zones take a lower level and shorter holds.</source>
        <translation>Las zonas delicadas llevan un nivel más bajo y pausas más cortas.</translation>
    </message>
    <message>
        <source>{zone}: {finding}</source>
        <translation>{zone}: {finding}</translation>
    </message>
    <message>
        <source>The file is called &quot;{stem}&quot;, the protocol &quot;{own}&quot;.</source>
        <translation>El archivo se llama &quot;{stem}&quot;, el protocolo &quot;{own}&quot;.</translation>
    </message>
    <message>
        <source>Call the file like the protocol: that is where it is looked for.</source>
        <translation>Llame al archivo como el protocolo: ahí se busca.</translation>
    </message>
    <message>
        <source>The version is {version}; &quot;{words}&quot; says {named}.</source>
        <translation>La versión es {version}; &quot;{words}&quot; dice {named}.</translation>
    </message>
    <message>
        <source>Write the same version in both, or leave it out of the name.</source>
        <translation>Escriba la misma versión en ambos u omítala en el nombre.</translation>
    </message>
    <message>
        <source>No author is named.</source>
        <translation>No se nombra a ninguna autora.</translation>
    </message>
    <message>
        <source>Add &quot;author&quot;: who wrote the protocol.</source>
        <translation>Añada &quot;author&quot;: quién escribió el protocolo.</translation>
    </message>
    <message>
        <source>Add &quot;sources&quot;: [{&quot;title&quot;: &quot;...&quot;, &quot;grade&quot;: &quot;B&quot;}], or name the house as the source.</source>
        <translation>Añada &quot;sources&quot;: [{&quot;title&quot;: &quot;...&quot;, &quot;grade&quot;: &quot;B&quot;}], o nombre a la casa como fuente.</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>No se nombra ninguna fuente.</translation>
    </message>
    <message>
        <source>The source &quot;{source}&quot; has no grade.</source>
        <translation>La fuente &quot;{source}&quot; no tiene grado.</translation>
    </message>
    <message>
        <source>Add &quot;grade&quot;: &quot;A&quot;, &quot;B&quot;, &quot;C&quot; or &quot;GK&quot;.</source>
        <translation>Añada &quot;grade&quot;: &quot;A&quot;, &quot;B&quot;, &quot;C&quot; o &quot;GK&quot;.</translation>
    </message>
    <message>
        <source>The address of this source is not a web address.</source>
        <translation>La dirección de esta fuente no es una dirección web.</translation>
    </message>
    <message>
        <source>Write it from https:// on, or put the words into the note.</source>
        <translation>Escríbala desde https://, o ponga las palabras en la nota.</translation>
    </message>
    <message>
        <source>The file does not say that it is not for medical use.</source>
        <translation>El archivo no dice que no es de uso médico.</translation>
    </message>
    <message>
        <source>Add &quot;not_medical_use&quot;: true; medical protocols are out of scope.</source>
        <translation>Añada &quot;not_medical_use&quot;: true; los protocolos médicos quedan fuera de este ámbito.</translation>
    </message>
    <message>
        <source>Seconds are stated without a source and without the mark of an example.</source>
        <translation>Los segundos se indican sin fuente y sin marca de ejemplo.</translation>
    </message>
    <message>
        <source>Name the source, or add &quot;example_timing&quot;: true to the file.</source>
        <translation>Nombre la fuente, o añada &quot;example_timing&quot;: true al archivo.</translation>
    </message>
    <message>
        <source>A setting is stated without a source.</source>
        <translation>Un ajuste se indica sin fuente.</translation>
    </message>
    <message>
        <source>Name where the figure comes from.</source>
        <translation>Diga de dónde viene la cifra.</translation>
    </message>
    <message>
        <source>This protocol is a draft.</source>
        <translation>Este protocolo es un borrador.</translation>
    </message>
    <message>
        <source>Set it to approved once somebody has approved it.</source>
        <translation>Póngalo en approved cuando alguien lo haya aprobado.</translation>
    </message>
    <message>
        <source>This protocol is retired.</source>
        <translation>Este protocolo está retirado.</translation>
    </message>
    <message>
        <source>Use the protocol that took its place.</source>
        <translation>Use el protocolo que lo sustituye.</translation>
    </message>
    <message>
        <source>Add &quot;approved&quot;: {&quot;by&quot;: &quot;...&quot;, &quot;on&quot;: &quot;2026-01-31&quot;}.</source>
        <translation>Añada &quot;approved&quot;: {&quot;by&quot;: &quot;...&quot;, &quot;on&quot;: &quot;2026-01-31&quot;}.</translation>
    </message>
    <message>
        <source>The protocol is approved, but not by whom and when.</source>
        <translation>El protocolo está aprobado, pero no dice por quién ni cuándo.</translation>
    </message>
    <message>
        <source>Somebody approved the protocol, but its status does not say so.</source>
        <translation>Alguien aprobó el protocolo, pero su estado no lo dice.</translation>
    </message>
    <message>
        <source>Write &quot;status&quot;: &quot;approved&quot;, or remove the approval.</source>
        <translation>Escriba &quot;status&quot;: &quot;approved&quot; o quite la aprobación.</translation>
    </message>
    <message>
        <source>There is no day {on}.</source>
        <translation>No existe el día {on}.</translation>
    </message>
    <message>
        <source>Write the day of the approval.</source>
        <translation>Escriba el día de la aprobación.</translation>
    </message>
    <message>
        <source>This step is never run: it needs both a yes and a no to &quot;{question}&quot;.</source>
        <translation>Este paso nunca se hace: necesita un sí y un no a &quot;{question}&quot;.</translation>
    </message>
    <message>
        <source>Remove one of the two conditions.</source>
        <translation>Quite una de las dos condiciones.</translation>
    </message>
    <message>
        <source>This step is never run: what it stands in belongs to other variants.</source>
        <translation>Este paso nunca se hace: aquello en lo que está pertenece a otras variantes.</translation>
    </message>
    <message>
        <source>Name one of {names}, or move the step.</source>
        <translation>Nombre una de {names} o mueva el paso.</translation>
    </message>
    <message>
        <source>Every variant sets &quot;{name}&quot; so that this step is left out.</source>
        <translation>Cada variante fija &quot;{name}&quot; de modo que este paso queda fuera.</translation>
    </message>
    <message>
        <source>Let one variant leave it open, or remove the step.</source>
        <translation>Deje que una variante lo deje abierto o elimine el paso.</translation>
    </message>
    <message>
        <source>Use a zone of the list, or define it under zones.</source>
        <translation>Use una zona de la lista o defínala en zones.</translation>
    </message>
    <message>
        <source>There is no zone &quot;{zone}&quot;.</source>
        <translation>No existe la zona &quot;{zone}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is not a zone. {reason}</source>
        <translation>&quot;{zone}&quot; no es una zona. {reason}</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is named twice in this step.</source>
        <translation>&quot;{zone}&quot; se nombra dos veces en este paso.</translation>
    </message>
    <message>
        <source>Name each zone once.</source>
        <translation>Nombre cada zona una vez.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is an id of the zone list already.</source>
        <translation>&quot;{zone}&quot; ya es un identificador de la lista de zonas.</translation>
    </message>
    <message>
        <source>Choose another id; to rename a zone of the list, use wording.</source>
        <translation>Elija otro identificador; para renombrar una zona de la lista use wording.</translation>
    </message>
    <message>
        <source>The file does not say where the zone &quot;{zone}&quot; lies.</source>
        <translation>El archivo no dice dónde está la zona &quot;{zone}&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;point&quot;, &quot;outline&quot; or &quot;placement&quot;, or &quot;off_map&quot;: true.</source>
        <translation>Añada &quot;point&quot;, &quot;outline&quot; o &quot;placement&quot;, o &quot;off_map&quot;: true.</translation>
    </message>
    <message>
        <source>The zone &quot;{zone}&quot; is drawn, and said to lie on no map.</source>
        <translation>La zona &quot;{zone}&quot; está dibujada y se dice que no está en ningún mapa.</translation>
    </message>
    <message>
        <source>The zone &quot;{zone}&quot; is never used.</source>
        <translation>La zona &quot;{zone}&quot; nunca se usa.</translation>
    </message>
    <message>
        <source>Use it, or remove it.</source>
        <translation>Úsela o elimínela.</translation>
    </message>
    <message>
        <source>Remove it, or correct the id.</source>
        <translation>Elimínela o corrija el identificador.</translation>
    </message>
    <message>
        <source>There is no zone &quot;{zone}&quot; to give a name.</source>
        <translation>No existe la zona &quot;{zone}&quot; a la que dar nombre.</translation>
    </message>
    <message>
        <source>Use a muscle of the list; others go into the note.</source>
        <translation>Use un músculo de la lista; otros van en la nota.</translation>
    </message>
    <message>
        <source>There is no muscle &quot;{muscle}&quot;.</source>
        <translation>No existe el músculo &quot;{muscle}&quot;.</translation>
    </message>
    <message>
        <source>There is no house gate &quot;{gate}&quot;.</source>
        <translation>No existe la lista de la casa &quot;{gate}&quot;.</translation>
    </message>
    <message>
        <source>Define it under variants, or remove only_in.</source>
        <translation>Defínala en variants o quite only_in.</translation>
    </message>
    <message>
        <source>There is no variant &quot;{variant}&quot;.</source>
        <translation>No existe la variante &quot;{variant}&quot;.</translation>
    </message>
    <message>
        <source>Correct it, or add the profile to the device folder.</source>
        <translation>Corríjalo, o añada el perfil a la carpeta de aparatos.</translation>
    </message>
    <message>
        <source>There is no device profile &quot;{device}&quot;.</source>
        <translation>No existe el perfil de aparato &quot;{device}&quot;.</translation>
    </message>
    <message>
        <source>There is no step, block or section &quot;{if_ran}&quot;.</source>
        <translation>No existe el paso, bloque o sección &quot;{if_ran}&quot;.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>The file names none: add it, or remove this.</source>
        <translation>El archivo no nombra ninguna: añádala o quite esto.</translation>
    </message>
    <message>
        <source>A wait says for how many days.</source>
        <translation>Una espera dice de cuántos días.</translation>
    </message>
    <message>
        <source>Add &quot;wait_days&quot;.</source>
        <translation>Añada &quot;wait_days&quot;.</translation>
    </message>
    <message>
        <source>Days belong to &quot;wait&quot; and &quot;skip_zone&quot;, not to &quot;{severity}&quot;.</source>
        <translation>Los días corresponden a &quot;wait&quot; y &quot;skip_zone&quot;, no a &quot;{severity}&quot;.</translation>
    </message>
    <message>
        <source>Remove wait_days, or write &quot;severity&quot;: &quot;wait&quot;.</source>
        <translation>Quite wait_days o escriba &quot;severity&quot;: &quot;wait&quot;.</translation>
    </message>
    <message>
        <source>The rule leaves zones out and names none: the practitioner is asked each time.</source>
        <translation>La regla excluye zonas y no nombra ninguna: se pregunta cada vez a la profesional.</translation>
    </message>
    <message>
        <source>Add &quot;zones&quot;, unless it depends on the client.</source>
        <translation>Añada &quot;zones&quot;, salvo que dependa de la clienta.</translation>
    </message>
    <message>
        <source>Zones are left out by &quot;skip_zone&quot; and &quot;wait&quot;, not by &quot;{severity}&quot;.</source>
        <translation>Las zonas se excluyen con &quot;skip_zone&quot; y &quot;wait&quot;, no con &quot;{severity}&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;severity&quot;: &quot;skip_zone&quot;, or remove the zones.</source>
        <translation>Escriba &quot;severity&quot;: &quot;skip_zone&quot; o quite las zonas.</translation>
    </message>
    <message>
        <source>The house rule &quot;{rule}&quot; asks for &quot;{severity}&quot; and stays in force.</source>
        <translation>La regla de la casa &quot;{rule}&quot; pide &quot;{severity}&quot; y sigue vigente.</translation>
    </message>
    <message>
        <source>Nothing has to change; the strictest rule wins.</source>
        <translation>No hay que cambiar nada; gana la regla más estricta.</translation>
    </message>
    <message>
        <source>A rule that blocks is a contraindication.</source>
        <translation>Una regla que bloquea es una contraindicación.</translation>
    </message>
    <message>
        <source>Move it to contraindications.</source>
        <translation>Muévala a contraindications.</translation>
    </message>
    <message>
        <source>A caution is a precaution.</source>
        <translation>Una cautela es una precaución.</translation>
    </message>
    <message>
        <source>Move it to precautions.</source>
        <translation>Muévala a precautions.</translation>
    </message>
    <message>
        <source>{place} has a left and a right; no side is stated.</source>
        <translation>{place} tiene izquierda y derecha; no se indica ningún lado.</translation>
    </message>
    <message>
        <source>Add &quot;side&quot;: &quot;mirror&quot; for both in turn, &quot;left&quot;, &quot;right&quot; or &quot;both&quot;.</source>
        <translation>Añada &quot;side&quot;: &quot;mirror&quot; para ambos por turno, &quot;left&quot;, &quot;right&quot; o &quot;both&quot;.</translation>
    </message>
    <message>
        <source>{zone} has no side &quot;{side}&quot;.</source>
        <translation>{zone} no tiene el lado &quot;{side}&quot;.</translation>
    </message>
    <message>
        <source>It has: {have}.</source>
        <translation>Tiene: {have}.</translation>
    </message>
    <message>
        <source>It has: {have}; &quot;mirror&quot; takes them in turn.</source>
        <translation>Tiene: {have}; &quot;mirror&quot; los toma por turno.</translation>
    </message>
    <message>
        <source>This step names no zone.</source>
        <translation>Este paso no nombra ninguna zona.</translation>
    </message>
    <message>
        <source>Add &quot;zone&quot;: &quot;jaw&quot;, or &quot;side&quot;: &quot;free&quot; for any place.</source>
        <translation>Añada &quot;zone&quot;: &quot;jaw&quot;, o &quot;side&quot;: &quot;free&quot; para cualquier lugar.</translation>
    </message>
    <message>
        <source>The zone is given, so there is nothing to choose from.</source>
        <translation>La zona está indicada, así que no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Keep zone, or zone_choices.</source>
        <translation>Conserve zone o zone_choices.</translation>
    </message>
    <message>
        <source>{place} is worked both as one area and as two halves: twice in all.</source>
        <translation>{place} se trabaja como una zona y como dos mitades: dos veces en total.</translation>
    </message>
    <message>
        <source>Keep one of the two, unless both are meant.</source>
        <translation>Conserve uno de los dos, salvo que ambos sean intencionados.</translation>
    </message>
    <message>
        <source>{place}: {left} s on the left, {right} s on the right.</source>
        <translation>{place}: {left} s a la izquierda, {right} s a la derecha.</translation>
    </message>
    <message>
        <source>Make them equal, or give the reason in a note.</source>
        <translation>Iguálelos o dé el motivo en una nota.</translation>
    </message>
    <message>
        <source>{place} is worked on the right only.</source>
        <translation>{place} se trabaja solo a la derecha.</translation>
    </message>
    <message>
        <source>{place} is worked on the left only.</source>
        <translation>{place} se trabaja solo a la izquierda.</translation>
    </message>
    <message>
        <source>Use &quot;side&quot;: &quot;mirror&quot;, or give the reason in a note.</source>
        <translation>Use &quot;side&quot;: &quot;mirror&quot; o dé el motivo en una nota.</translation>
    </message>
    <message>
        <source>The contact &quot;{name}&quot; is named twice.</source>
        <translation>El electrodo &quot;{name}&quot; se nombra dos veces.</translation>
    </message>
    <message>
        <source>Name the two ends A and B.</source>
        <translation>Llame a los dos extremos A y B.</translation>
    </message>
    <message>
        <source>The file has both &quot;steps&quot; and &quot;sections&quot;.</source>
        <translation>El archivo tiene &quot;steps&quot; y &quot;sections&quot;.</translation>
    </message>
    <message>
        <source>Keep one: steps for a short file, sections for a whole visit.</source>
        <translation>Conserve uno: steps para un archivo corto, sections para una visita completa.</translation>
    </message>
    <message>
        <source>The file has no steps.</source>
        <translation>El archivo no tiene pasos.</translation>
    </message>
    <message>
        <source>Add &quot;steps&quot;: [ ... ], or &quot;sections&quot;.</source>
        <translation>Añada &quot;steps&quot;: [ ... ] o &quot;sections&quot;.</translation>
    </message>
    <message>
        <source>Give one of them &quot;kind&quot;: &quot;treatment&quot;.</source>
        <translation>Dé a una de ellas &quot;kind&quot;: &quot;treatment&quot;.</translation>
    </message>
    <message>
        <source>No section is the treatment.</source>
        <translation>Ninguna sección es el tratamiento.</translation>
    </message>
    <message>
        <source>The section &quot;{title}&quot; has no steps.</source>
        <translation>La sección &quot;{title}&quot; no tiene pasos.</translation>
    </message>
    <message>
        <source>Add steps, or remove the section.</source>
        <translation>Añada pasos o elimine la sección.</translation>
    </message>
    <message>
        <source>A step, block or section</source>
        <translation>Un paso, bloque o sección</translation>
    </message>
    <message>
        <source>One of the {key}</source>
        <translation>Uno de {key}</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Una regla</translation>
    </message>
    <message>
        <source>&quot;{parameter}&quot; is a name of the program&apos;s own.</source>
        <translation>&quot;{parameter}&quot; es un nombre propio del programa.</translation>
    </message>
    <message>
        <source>Choose another id for the parameter.</source>
        <translation>Elija otro identificador para el parámetro.</translation>
    </message>
    <message>
        <source>&quot;{step}&quot; names both an optional step and something else chosen at the start.</source>
        <translation>&quot;{step}&quot; nombra un paso opcional y otra cosa que se elige al empezar.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Dé a uno de ellos otro identificador.</translation>
    </message>
    <message>
        <source>An optional step needs an id: it is chosen by that name.</source>
        <translation>Un paso opcional necesita un identificador: se elige por ese nombre.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: &quot;a-short-name&quot; to the step.</source>
        <translation>Añada &quot;id&quot;: &quot;a-short-name&quot; al paso.</translation>
    </message>
    <message>
        <source>Known ids: {known}.</source>
        <translation>Identificadores conocidos: {known}.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>There is no block or step &quot;{used}&quot;.</source>
        <translation>No existe el bloque o paso &quot;{used}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{used}&quot; is used inside itself and would never end.</source>
        <translation>&quot;{used}&quot; se usa dentro de sí mismo y no terminaría nunca.</translation>
    </message>
    <message>
        <source>Use another block, or give it a repeat.</source>
        <translation>Use otro bloque o dele una repetición.</translation>
    </message>
    <message>
        <source>Run it with {&quot;type&quot;: &quot;use&quot;, &quot;use&quot;: &quot;...&quot;}, or remove it.</source>
        <translation>Ejecútelo con {&quot;type&quot;: &quot;use&quot;, &quot;use&quot;: &quot;...&quot;}, o elimínelo.</translation>
    </message>
    <message>
        <source>Give it an id and run it with a use step, or remove it.</source>
        <translation>Dele un identificador y ejecútelo con un paso use, o elimínelo.</translation>
    </message>
    <message>
        <source>The block &quot;{name}&quot; is never used.</source>
        <translation>El bloque &quot;{name}&quot; nunca se usa.</translation>
    </message>
    <message>
        <source>Give this one another id; ids are permanent, so change the newer one.</source>
        <translation>Dé a este otro identificador; son permanentes, así que cambie el más nuevo.</translation>
    </message>
    <message>
        <source>{what} has the id &quot;{name}&quot; already.</source>
        <translation>{what}: el identificador &quot;{name}&quot; ya existe.</translation>
    </message>
    <message>
        <source>The step has more than one kind of duration: {kinds}.</source>
        <translation>El paso tiene más de un tipo de duración: {kinds}.</translation>
    </message>
    <message>
        <source>Keep one: exact (dwell_s), about (dwell_about_s), or a range (dwell_min_s, dwell_max_s).</source>
        <translation>Conserve una: exacta (dwell_s), aproximada (dwell_about_s) o un rango (dwell_min_s, dwell_max_s).</translation>
    </message>
    <message>
        <source>The least, {least} s, is above the most, {most} s.</source>
        <translation>El mínimo, {least} s, supera al máximo, {most} s.</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Intercambie los dos.</translation>
    </message>
    <message>
        <source>Least and most are both {least} s.</source>
        <translation>Mínimo y máximo son ambos {least} s.</translation>
    </message>
    <message>
        <source>Write &quot;dwell_s&quot; instead of the range.</source>
        <translation>Escriba &quot;dwell_s&quot; en vez del rango.</translation>
    </message>
    <message>
        <source>The moment at {at_s} s comes after the step&apos;s end at {seconds} s.</source>
        <translation>El momento a los {at_s} s queda después del final del paso a los {seconds} s.</translation>
    </message>
    <message>
        <source>Move it inside the step.</source>
        <translation>Muévalo dentro del paso.</translation>
    </message>
    <message>
        <source>Nothing happens at this moment.</source>
        <translation>En este momento no ocurre nada.</translation>
    </message>
    <message>
        <source>Add &quot;say&quot;, &quot;settings&quot; or &quot;confirm&quot;: true.</source>
        <translation>Añada &quot;say&quot;, &quot;settings&quot; o &quot;confirm&quot;: true.</translation>
    </message>
    <message>
        <source>The moment at {at_s} s is listed after a later one.</source>
        <translation>El momento a los {at_s} s está después de uno posterior.</translation>
    </message>
    <message>
        <source>List them in their order.</source>
        <translation>Lístelos en su orden.</translation>
    </message>
    <message>
        <source>The interval</source>
        <translation>El intervalo</translation>
    </message>
    <message>
        <source>The gel reminder</source>
        <translation>El recordatorio de gel</translation>
    </message>
    <message>
        <source>One stroke</source>
        <translation>Un movimiento</translation>
    </message>
    <message>
        <source>{what} of {seconds} s is longer than the step of {length} s.</source>
        <translation>{what} de {seconds} s es más largo que el paso de {length} s.</translation>
    </message>
    <message>
        <source>Shorten it, or lengthen the step.</source>
        <translation>Acórtelo o alargue el paso.</translation>
    </message>
    <message>
        <source>Change one of them. A count is all strokes: 3 means 3 in all, not 1 and 3 more.</source>
        <translation>Cambie uno de ellos. El número son todos los movimientos: 3 significa 3 en total, no 1 y 3 más.</translation>
    </message>
    <message>
        <source>{count} strokes of {one} s come to {total} s; the step has {stated} s.</source>
        <translation>{count} movimientos de {one} s dan {total} s; el paso tiene {stated} s.</translation>
    </message>
    <message>
        <source>{count} strokes of {one} s in {passes} passes come to {total} s; the step has {stated} s.</source>
        <translation>{count} movimientos de {one} s en {passes} pasadas dan {total} s; el paso tiene {stated} s.</translation>
    </message>
    <message>
        <source>The step should end by itself, but states no seconds.</source>
        <translation>El paso debería terminar solo, pero no indica segundos.</translation>
    </message>
    <message>
        <source>Add &quot;dwell_s&quot;, or write &quot;count_up&quot;.</source>
        <translation>Añada &quot;dwell_s&quot; o escriba &quot;count_up&quot;.</translation>
    </message>
    <message>
        <source>The step counts up: its &quot;dwell_s&quot; is totalled, and ends nothing.</source>
        <translation>El paso cuenta hacia arriba: su &quot;dwell_s&quot; se suma y no termina nada.</translation>
    </message>
    <message>
        <source>Write &quot;confirm&quot; or &quot;auto&quot; to count down, or &quot;dwell_max_s&quot; for a ceiling.</source>
        <translation>Escriba &quot;confirm&quot; o &quot;auto&quot; para contar hacia atrás, o &quot;dwell_max_s&quot; para un tope.</translation>
    </message>
    <message>
        <source>Moving takes {transition_s} s, the step itself {seconds} s.</source>
        <translation>El cambio dura {transition_s} s, el paso mismo {seconds} s.</translation>
    </message>
    <message>
        <source>Shorten it; it is not treatment time.</source>
        <translation>Acórtelo; no es tiempo de tratamiento.</translation>
    </message>
    <message>
        <source>Moving takes {seconds} s, longer than every step.</source>
        <translation>El cambio dura {seconds} s, más que cualquier paso.</translation>
    </message>
    <message>
        <source>The step lasts {seconds} s.</source>
        <translation>El paso dura {seconds} s.</translation>
    </message>
    <message>
        <source>If minutes are meant, write them in seconds.</source>
        <translation>Si son minutos, escríbalos en segundos.</translation>
    </message>
    <message>
        <source>The step lasts {hours} hours.</source>
        <translation>El paso dura {hours} horas.</translation>
    </message>
    <message>
        <source>Times are seconds, not milliseconds.</source>
        <translation>Los tiempos son segundos, no milisegundos.</translation>
    </message>
    <message>
        <source>Session {first} comes after session {last}.</source>
        <translation>La sesión {first} viene después de la sesión {last}.</translation>
    </message>
    <message>
        <source>Write [{last}, {first}].</source>
        <translation>Escriba [{last}, {first}].</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} overlap with a range above; the first one that fits counts.</source>
        <translation>Las sesiones {first} a {last} se solapan con un rango anterior; cuenta el primero que encaje.</translation>
    </message>
    <message>
        <source>Let the ranges follow one another.</source>
        <translation>Haga que los rangos vayan seguidos.</translation>
    </message>
    <message>
        <source>This takes about {speech_s} s to say; there are {seconds} s.</source>
        <translation>Decir esto lleva unos {speech_s} s; hay {seconds} s.</translation>
    </message>
    <message>
        <source>Shorten the words, or give a shorter &quot;say&quot; for the voice.</source>
        <translation>Acorte las palabras o dé un &quot;say&quot; más corto para la voz.</translation>
    </message>
    <message>
        <source>The treatment steps come to {come_to}; the stated total is {total}.</source>
        <translation>Los pasos de tratamiento dan {come_to}; el total indicado es {total}.</translation>
    </message>
    <message>
        <source>Write {least}, or correct the steps. Moving between zones is not counted.</source>
        <translation>Escriba {least} o corrija los pasos. Los cambios entre zonas no cuentan.</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>The steps and their repeats come to {steps:,} or more; a plan holds {most:,}.</source>
        <translation>Los pasos y sus repeticiones dan {steps:,} o más; un plan admite {most:,}.</translation>
    </message>
    <message>
        <source>Repeat less, or split the protocol.</source>
        <translation>Repita menos o divida el protocolo.</translation>
    </message>
    <message>
        <source>Unless something is chosen at the start, there is nothing to do.</source>
        <translation>Si no se elige algo al empezar, no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Let one of the steps be there by default.</source>
        <translation>Deje uno de los pasos incluido de entrada.</translation>
    </message>
    <message>
        <source>No step states a time: every clock counts up.</source>
        <translation>Ningún paso indica tiempo: todos los relojes cuentan hacia arriba.</translation>
    </message>
    <message>
        <source>Add &quot;dwell_s&quot; where a time is known.</source>
        <translation>Añada &quot;dwell_s&quot; donde se conozca un tiempo.</translation>
    </message>
    <message>
        <source>The plan is too long.</source>
        <translation>El plan es demasiado largo.</translation>
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
        <translation>La voz no tiene palabras propias en &quot;{language}&quot;: dice lados y ajustes en inglés.</translation>
    </message>
    <message>
        <source>Its own words are in {names}; a &quot;say&quot; of every step is spoken as it stands.</source>
        <translation>Sus propias palabras están en {names}; el &quot;say&quot; de cada paso se dice tal como está.</translation>
    </message>
    <message>
        <source>&quot;{phrase}&quot; takes about {takes} s to say; with the move there are {room} s: the voice is silent and a tone stands for it.</source>
        <translation>&quot;{phrase}&quot; lleva unos {takes} s; con el cambio hay {room} s: la voz calla y un tono la sustituye.</translation>
    </message>
    <message>
        <source>&quot;{phrase}&quot; takes about {takes} s to say; with the move there are {room} s: the voice says &quot;{fit}&quot;.</source>
        <translation>&quot;{phrase}&quot; lleva unos {takes} s; con el cambio hay {room} s: la voz dice &quot;{fit}&quot;.</translation>
    </message>
    <message>
        <source>Lengthen the step or the move to it, or give a shorter &quot;say&quot;.</source>
        <translation>Alargue el paso o el cambio hasta él, o dé un &quot;say&quot; más corto.</translation>
    </message>
    <message>
        <source>Name zone, mode, time and setting, and what the client reported.</source>
        <translation>Nombre zona, modo, tiempo y ajuste, y lo que contó la clienta.</translation>
    </message>
    <message>
        <source>Write &quot;FDA-cleared&quot;, and only with the K number of the device.</source>
        <translation>Escriba &quot;FDA-cleared&quot;, y solo con el número K del aparato.</translation>
    </message>
    <message>
        <source>Add the K number of the device, or leave it out: a clearance belongs to one model.</source>
        <translation>Añada el número K del aparato u omítalo: una autorización es de un solo modelo.</translation>
    </message>
    <message>
        <source>Leave it out: no plan promises a result.</source>
        <translation>Omítalo: ningún plan promete un resultado.</translation>
    </message>
    <message>
        <source>Tell the normal sensations and the known responses instead.</source>
        <translation>Diga en su lugar las sensaciones normales y las respuestas conocidas.</translation>
    </message>
    <message>
        <source>Leave it out: no plan promises when.</source>
        <translation>Omítalo: ningún plan promete cuándo.</translation>
    </message>
    <message>
        <source>Leave the figure out: percentages of improvement are never shown.</source>
        <translation>Omita la cifra: nunca se muestran porcentajes de mejora.</translation>
    </message>
    <message>
        <source>Write &quot;series&quot;.</source>
        <translation>Escriba &quot;series&quot;.</translation>
    </message>
    <message>
        <source>Medical uses are out of scope: leave them to a medical practitioner.</source>
        <translation>Los usos médicos quedan fuera de este ámbito: déjelos a profesionales médicos.</translation>
    </message>
    <message>
        <source>A visible twitch means: lower it. Steps for another kind of current belong into another protocol.</source>
        <translation>Una contracción visible significa: bajar. Los pasos para otro tipo de corriente van en otro protocolo.</translation>
    </message>
    <message>
        <source>Look the microamperes (uA) up in the source; nothing is converted.</source>
        <translation>Busque los microamperios (µA) en la fuente; nada se convierte.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is a claim.</source>
        <translation>&quot;{words}&quot; es una promesa.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; speaks of medical use.</source>
        <translation>&quot;{words}&quot; habla de uso médico.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; belongs to another kind of current.</source>
        <translation>&quot;{words}&quot; corresponde a otro tipo de corriente.</translation>
    </message>
    <message>
        <source>&quot;{words}&quot; is not in microamperes.</source>
        <translation>&quot;{words}&quot; no está en microamperios.</translation>
    </message>
    <message>
        <source>This text holds invisible characters: &quot;{visible}&quot;.</source>
        <translation>Este texto contiene caracteres invisibles: &quot;{visible}&quot;.</translation>
    </message>
    <message>
        <source>Type it again, without pasting.</source>
        <translation>Escríbalo de nuevo, sin pegar.</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>face</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>pecho</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>{ua} uA is above {most} uA and no longer microcurrent.</source>
        <translation>{ua} µA supera {most} µA y ya no es microcorriente.</translation>
    </message>
    <message>
        <source>Check the unit: 1 mA is 1000 uA. Lower the current.</source>
        <translation>Compruebe la unidad: 1 mA son 1000 µA. Baje la corriente.</translation>
    </message>
    <message>
        <source>{ua} uA is above the usual 10-{most} uA range.</source>
        <translation>{ua} µA está por encima del rango habitual de 10–{most} µA.</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>de 1 a {most}</translation>
    </message>
    <message>
        <source>{device} has no level &quot;{level}&quot;; its levels are {known}.</source>
        <translation>{device} no tiene el nivel «{level}»; sus niveles son: {known}.</translation>
    </message>
    <message>
        <source>Use one of its levels, or choose another device.</source>
        <translation>Use uno de sus niveles o elija otro aparato.</translation>
    </message>
    <message>
        <source>{asked} Hz is outside {range} Hz of {device}.</source>
        <translation>{asked} Hz queda fuera del rango de {device}: {range} Hz.</translation>
    </message>
    <message>
        <source>Change the frequency, or choose a device that reaches it.</source>
        <translation>Cambie la frecuencia o elija un aparato que la alcance.</translation>
    </message>
    <message>
        <source>{zone} needs the {site}; the sites of {device} are not recorded.</source>
        <translation>{zone} necesita un aparato para la región {site}; las regiones de {device} no constan.</translation>
    </message>
    <message>
        <source>Confirm it from the device&apos;s manual.</source>
        <translation>Compruébelo en el manual del aparato.</translation>
    </message>
    <message>
        <source>{device} is made for small areas; {zone} is not one of those named.</source>
        <translation>{device} está hecho para zonas pequeñas; {zone} no es una de las nombradas.</translation>
    </message>
    <message>
        <source>Confirm it from the device&apos;s manual, or choose another device.</source>
        <translation>Compruébelo en el manual del aparato o elija otro.</translation>
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
        <translation>{time} con la salida activada alcanza el apagado automático de {device} ({limit}).</translation>
    </message>
    <message>
        <source>Plan to restart the device on the way, or shorten the session.</source>
        <translation>Prevea reiniciar el aparato durante la sesión o acorte la sesión.</translation>
    </message>
    <message>
        <source>{time} is longer than a session with {device} may last ({limit}).</source>
        <translation>{time} es más de lo que puede durar una sesión con {device} ({limit}).</translation>
    </message>
    <message>
        <source>Shorten the session.</source>
        <translation>Acorte la sesión.</translation>
    </message>
    <message>
        <source>{device} is a device of the {family} family; microcurrent protocols are not offered for it.</source>
        <translation>{device} es un aparato de la familia {family}; para él no se ofrecen protocolos de microcorriente.</translation>
    </message>
    <message>
        <source>Choose a microcurrent device.</source>
        <translation>Elija un aparato de microcorriente.</translation>
    </message>
    <message>
        <source>The kind of current of {device} is not recorded.</source>
        <translation>El tipo de corriente de {device} no consta.</translation>
    </message>
    <message>
        <source>Confirm from its manual that it is a microcurrent device.</source>
        <translation>Compruebe en su manual que es un aparato de microcorriente.</translation>
    </message>
    <message>
        <source>{device} is a prescription device.</source>
        <translation>{device} es un aparato sujeto a prescripción.</translation>
    </message>
    <message>
        <source>Record under whose order it is used.</source>
        <translation>Anote por orden de quién se usa.</translation>
    </message>
    <message>
        <source>How many outputs {device} has is not recorded; the plan runs {lanes} at once.</source>
        <translation>No consta cuántas salidas tiene {device}; el plan usa {lanes} a la vez.</translation>
    </message>
    <message>
        <source>The plan runs {lanes} placements at once; {device} has {channels}.</source>
        <translation>El plan usa {lanes} colocaciones a la vez; canales de {device}: {channels}.</translation>
    </message>
    <message>
        <source>Run them one after the other, or choose a device with more channels.</source>
        <translation>Hágalas una tras otra o elija un aparato con más canales.</translation>
    </message>
    <message>
        <source>No limit recorded for {device}; {ua} uA could not be checked.</source>
        <translation>No consta ningún límite de {device}; no se pudo comprobar {ua} µA.</translation>
    </message>
    <message>
        <source>Fill in the highest current from the device&apos;s manual.</source>
        <translation>Anote la corriente máxima según el manual del aparato.</translation>
    </message>
    <message>
        <source>{ua} uA is above the {ua_max} uA of {device}.</source>
        <translation>{ua} µA supera los {ua_max} µA de {device}.</translation>
    </message>
    <message>
        <source>Lower it to {ua_max} uA or less, or choose a device that reaches {ua} uA.</source>
        <translation>Baje a {ua_max} µA o menos, o elija un aparato que alcance {ua} µA.</translation>
    </message>
    <message>
        <source>{ua} uA is below the {ua_min} uA at which {device} begins.</source>
        <translation>{ua} µA queda por debajo de los {ua_min} µA con los que empieza {device}.</translation>
    </message>
    <message>
        <source>Raise it, or choose a device that goes lower.</source>
        <translation>Súbala o elija un aparato que baje más.</translation>
    </message>
    <message>
        <source>{ua} uA lies between two steps of {device} ({ua_step} uA each).</source>
        <translation>{ua} µA queda entre dos pasos de {device} (de {ua_step} µA cada uno).</translation>
    </message>
    <message>
        <source>Use a value the device can be set to.</source>
        <translation>Use un valor que se pueda ajustar en el aparato.</translation>
    </message>
    <message>
        <source>{zone} needs a device for the {site}; {device} must not be used there.</source>
        <translation>{zone} necesita un aparato para la región {site}; {device} no debe usarse ahí.</translation>
    </message>
    <message>
        <source>{zone} needs a device for the {site}; {device} lists only: {allowed}.</source>
        <translation>{zone} necesita un aparato para la región {site}; {device} solo incluye: {allowed}.</translation>
    </message>
    <message>
        <source>Leave the zone out, or choose a device that lists the {site}.</source>
        <translation>Excluya la zona o elija un aparato para la región {site}.</translation>
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
        <translation>hasta {high}</translation>
    </message>
    <message>
        <source>the {low} and more</source>
        <translation>desde {low}</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Fin: mantener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Note, Enter keeps it</source>
        <translation>Nota; Intro la guarda</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Diga a la clienta</translation>
    </message>
    <message>
        <source>Leave out zones</source>
        <translation>Excluir zonas</translation>
    </message>
    <message>
        <source>{question}: tap each place it is about. Dotted ones are in this plan; they are left out.</source>
        <translation>{question}: toque cada lugar afectado. Los punteados están en este plan; se excluyen.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Detenido aquí</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo hay más</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Ninguno de los demás</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Plan is now {time}</source>
        <translation>El plan es ahora de {time}</translation>
    </message>
    <message>
        <source>It was {time}: {saved} less</source>
        <translation>Antes {time}: {saved} menos</translation>
    </message>
    <message>
        <source>The pedal answers no question</source>
        <translation>El pedal no responde preguntas</translation>
    </message>
    <message>
        <source>Pedal: ticks the framed row</source>
        <translation>Pedal: marca la fila enmarcada</translation>
    </message>
    <message>
        <source>Pedal: goes on</source>
        <translation>Pedal: sigue</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>{answered} of {count}</source>
        <translation>{answered} de {count}</translation>
    </message>
    <message>
        <source>1 zone left out</source>
        <translation>1 zona excluida</translation>
    </message>
    <message>
        <source>{count} zones left out</source>
        <translation>{count} zonas excluidas</translation>
    </message>
    <message>
        <source>Still open: {question}</source>
        <translation>Falta responder: {question}</translation>
    </message>
    <message>
        <source>Still open: {question}, and {count} more</source>
        <translation>Falta responder: {question} y {count} más</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Listas de control</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} de {count}: {title}</translation>
    </message>
    <message>
        <source>Not felt</source>
        <translation>No se nota</translation>
    </message>
    <message>
        <source>Slight tingle</source>
        <translation>Ligero hormigueo</translation>
    </message>
    <message>
        <source>Uncomfortable</source>
        <translation>Molesto</translation>
    </message>
    <message>
        <source>{item} (optional)</source>
        <translation>{item} (opcional)</translation>
    </message>
    <message>
        <source>{item}: {answer}</source>
        <translation>{item}: {answer}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>{item}: another number</source>
        <translation>{item}: otro número</translation>
    </message>
    <message>
        <source>Stop: do not treat</source>
        <translation>Alto: no tratar</translation>
    </message>
    <message>
        <source>Only with a written go-ahead</source>
        <translation>Solo con autorización escrita</translation>
    </message>
    <message>
        <source>Wait some days</source>
        <translation>Esperar unos días</translation>
    </message>
    <message>
        <source>Leave zones out</source>
        <translation>Excluir zonas</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Why is it asked? {question}</source>
        <translation>¿Por qué se pregunta? {question}</translation>
    </message>
    <message>
        <source>Why is it asked, and who says so?</source>
        <translation>¿Por qué se pregunta y quién lo dice?</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Edad en años</translation>
    </message>
    <message>
        <source>answered no</source>
        <translation>respondido que no</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>Autorizado el</translation>
    </message>
    <message>
        <source>Zones to leave out</source>
        <translation>Zonas que excluir</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>{zone} (not in this plan)</source>
        <translation>{zone} (no está en este plan)</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Autorizado por</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>{question}: {field}</source>
        <translation>{question}: {field}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no date. Write it like {example}, or how many days ago, such as 14.</source>
        <translation>«{text}» no es una fecha. Escríbala como {example}, o hace cuántos días, por ejemplo 14.</translation>
    </message>
    <message>
        <source>{day} is still to come. Write the day it was done.</source>
        <translation>{day} aún está por llegar. Escriba el día en que se hizo.</translation>
    </message>
    <message>
        <source>{day} is too long ago to be meant.</source>
        <translation>{day} queda demasiado atrás para ser lo que se quiere decir.</translation>
    </message>
    <message>
        <source>Date, or days ago</source>
        <translation>Fecha, o hace cuántos días</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>{question}: pick the day</source>
        <translation>{question}: elegir el día</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Last visit, {day}: {answer}</source>
        <translation>Última visita, {day}: {answer}</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nada de esto</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} años</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>cleared by {who}</source>
        <translation>autorizado por {who}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes, {details}</source>
        <translation>sí, {details}</translation>
    </message>
    <message>
        <source>regulator, maker or study</source>
        <translation>autoridad, fabricante o estudio</translation>
    </message>
    <message>
        <source>trade press or clinic</source>
        <translation>prensa del sector o clínica</translation>
    </message>
    <message>
        <source>blog or user</source>
        <translation>blog o usuaria</translation>
    </message>
    <message>
        <source>no source was found</source>
        <translation>no se halló fuente</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>not said outright</source>
        <translation>no dicho expresamente</translation>
    </message>
    <message>
        <source>No source was found for it.</source>
        <translation>No se halló ninguna fuente para ello.</translation>
    </message>
    <message>
        <source>Changed here by {who} on {day}: {reason}</source>
        <translation>Cambiado aquí por {who} el {day}: {reason}</translation>
    </message>
    <message>
        <source>Also asked for by: {names}</source>
        <translation>También lo pregunta: {names}</translation>
    </message>
    <message>
        <source>Nobody younger than {count} years is treated.</source>
        <translation>No se trata a nadie menor de {count} años.</translation>
    </message>
    <message>
        <source>A yes stops the treatment, unless a written go-ahead is on file.</source>
        <translation>Un sí detiene el tratamiento, salvo que haya una autorización escrita archivada.</translation>
    </message>
    <message>
        <source>A yes stops the treatment.</source>
        <translation>Un sí detiene el tratamiento.</translation>
    </message>
    <message>
        <source>A yes needs a written go-ahead: who gave it, and when.</source>
        <translation>Un sí requiere una autorización escrita: de quién y cuándo.</translation>
    </message>
    <message>
        <source>After a yes, {count} days must have passed, or the places are left out.</source>
        <translation>Tras un sí deben haber pasado {count} días, o se excluyen los lugares.</translation>
    </message>
    <message>
        <source>After a yes, {count} days must have passed.</source>
        <translation>Tras un sí deben haber pasado {count} días.</translation>
    </message>
    <message>
        <source>After a yes, the places named are left out.</source>
        <translation>Tras un sí se excluyen los lugares nombrados.</translation>
    </message>
    <message>
        <source>A yes stops nothing: it is kept in mind and noted.</source>
        <translation>Un sí no detiene nada: se tiene en cuenta y se anota.</translation>
    </message>
    <message>
        <source>“{says}” Source: {sources}</source>
        <translation>«{says}» Fuente: {sources}</translation>
    </message>
    <message>
        <source>Less strict: “{says}” Source: {sources}</source>
        <translation>Menos estricto: «{says}» Fuente: {sources}</translation>
    </message>
    <message>
        <source>this protocol</source>
        <translation>este protocolo</translation>
    </message>
    <message>
        <source>{source} ({kind})</source>
        <translation>{source} ({kind})</translation>
    </message>
    <message>
        <source>{question} on {day}: wait until {until}, 1 day left.</source>
        <translation>{question} el {day}: espere hasta el {until}, queda 1 día.</translation>
    </message>
    <message>
        <source>{question} on {day}: wait until {until}, {count} days left.</source>
        <translation>{question} el {day}: espere hasta el {until}, quedan {count} días.</translation>
    </message>
    <message>
        <source>{question} on {day}: the wait was over on {until}, 0 days left.</source>
        <translation>{question} el {day}: la espera terminó el {until}, quedan 0 días.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Never run here</source>
        <translation>Nunca usado aquí</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Zones are not on the face</source>
        <translation>Las zonas no están en la cara</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>not timed</source>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>min + {count} untimed</source>
        <translation>min + {count} sin tiempo</translation>
    </message>
    <message>
        <source>{count} dynamic</source>
        <translation>{count} dinámicos</translation>
    </message>
    <message>
        <source>{count} static</source>
        <translation>{count} estáticos</translation>
    </message>
    <message>
        <source>{problems}. It cannot run until mended.</source>
        <translation>{problems}. No puede usarse hasta corregirlo.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>{card}, favourite</source>
        <translation>{card}, favorito</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Arrow keys walk, Enter starts, Space shows details, F makes a favourite</source>
        <translation>Las flechas recorren, Intro empieza, Espacio muestra los detalles, F marca favorito</translation>
    </message>
    <message>
        <source>Last run {when}</source>
        <translation>Última vez {when}</translation>
    </message>
    <message>
        <source>{title}, cannot run, {problems}</source>
        <translation>{title}, no puede usarse, {problems}</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>1 zone</source>
        <translation>1 zona</translation>
    </message>
    <message>
        <source>{count} zones</source>
        <translation>{count} zonas</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problemas</translation>
    </message>
    <message>
        <source>No device chosen</source>
        <translation>Ningún aparato elegido</translation>
    </message>
    <message>
        <source>1 warning for {device}</source>
        <translation>1 advertencia para {device}</translation>
    </message>
    <message>
        <source>{count} warnings for {device}</source>
        <translation>{count} advertencias para {device}</translation>
    </message>
    <message>
        <source>No known conflict with {device}</source>
        <translation>Ningún conflicto conocido con {device}</translation>
    </message>
    <message>
        <source>Fits {device}</source>
        <translation>Encaja con {device}</translation>
    </message>
    <message>
        <source>Not for {device}: other kind of current</source>
        <translation>No para {device}: otro tipo de corriente</translation>
    </message>
    <message>
        <source>1 step above {current} µA</source>
        <translation>1 paso por encima de {current} µA</translation>
    </message>
    <message>
        <source>{count} steps above {current} µA</source>
        <translation>{count} pasos por encima de {current} µA</translation>
    </message>
    <message>
        <source>1 zone not allowed with {device}</source>
        <translation>1 zona no permitida con {device}</translation>
    </message>
    <message>
        <source>{count} zones not allowed with {device}</source>
        <translation>{count} zonas no permitidas con {device}</translation>
    </message>
    <message>
        <source>1 conflict with {device}</source>
        <translation>1 conflicto con {device}</translation>
    </message>
    <message>
        <source>{count} conflicts with {device}</source>
        <translation>{count} conflictos con {device}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Make it a favourite, or not any more (F)</source>
        <translation>Marcarlo como favorito, o dejar de hacerlo (F)</translation>
    </message>
    <message>
        <source>{file} cannot run until its problems are mended.</source>
        <translation>{file} no puede usarse hasta corregir sus problemas.</translation>
    </message>
    <message>
        <source>This file cannot run</source>
        <translation>Este archivo no puede usarse</translation>
    </message>
    <message>
        <source>Time by side and mode</source>
        <translation>Tiempo por lado y modo</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Zones: {zones}</source>
        <translation>Zonas: {zones}</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Filled bars are dynamic, outlined ones static; the marks above are checklists, stops and untimed work. A click shows the step.</source>
        <translation>Las barras llenas son dinámicas, las de contorno estáticas; las marcas de arriba son listas de control, paradas y trabajo sin tiempo. Un clic muestra el paso.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <source>1 step and the screening</source>
        <translation>1 paso y la anamnesis</translation>
    </message>
    <message>
        <source>{count} steps and the screening</source>
        <translation>{count} pasos y la anamnesis</translation>
    </message>
    <message>
        <source>{time} treatment</source>
        <translation>{time} de tratamiento</translation>
    </message>
    <message>
        <source>{time} moving</source>
        <translation>{time} de cambios</translation>
    </message>
    <message>
        <source>{count} untimed</source>
        <translation>{count} sin tiempo</translation>
    </message>
    <message>
        <source>Some steps have example timing; they are marked.</source>
        <translation>Algunos pasos tienen tiempos de ejemplo; están marcados.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time (example)</source>
        <translation>Tiempo (ejemplo)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>Report of the problems</source>
        <translation>Informe de problemas</translation>
    </message>
    <message>
        <source>File: {file}</source>
        <translation>Archivo: {file}</translation>
    </message>
    <message>
        <source>{time} (example)</source>
        <translation>{time} (ejemplo)</translation>
    </message>
    <message>
        <source>not to be treated</source>
        <translation>no tratar</translation>
    </message>
    <message>
        <source>only with a written go-ahead</source>
        <translation>solo con autorización escrita</translation>
    </message>
    <message>
        <source>only after a wait</source>
        <translation>solo después de una espera</translation>
    </message>
    <message>
        <source>leave the zone out</source>
        <translation>excluir la zona</translation>
    </message>
    <message>
        <source>with caution</source>
        <translation>con precaución</translation>
    </message>
    <message>
        <source>Map with the zones: {zones}</source>
        <translation>Mapa con las zonas: {zones}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>de {author}</translation>
    </message>
    <message>
        <source>approved by {who} on {day}</source>
        <translation>aprobado por {who} el {day}</translation>
    </message>
    <message>
        <source>Example timing: the seconds are an example, not from the source. Set your own.</source>
        <translation>Tiempos de ejemplo: los segundos son un ejemplo, no de la fuente. Ponga los suyos.</translation>
    </message>
    <message>
        <source>Practice: with the device off. Kept apart in the record.</source>
        <translation>Práctica: con el aparato apagado. Se registra aparte.</translation>
    </message>
    <message>
        <source>Since you last ran it</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>and {count} more changes</source>
        <translation>y {count} cambios más</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Lo que necesita</translation>
    </message>
    <message>
        <source>{question} ({severity}; {source})</source>
        <translation>{question} ({severity}; {source})</translation>
    </message>
    <message>
        <source>Not for medical use. A guide and a log; it promises no effect.</source>
        <translation>No es de uso médico. Una guía y un registro; no promete ningún efecto.</translation>
    </message>
    <message>
        <source>Its author has retired this protocol.</source>
        <translation>Su autora ha retirado este protocolo.</translation>
    </message>
    <message>
        <source>microcurrent</source>
        <translation>microcorriente</translation>
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
        <translation>galvánico</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>de tipo desconocido</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de control</translation>
    </message>
    <message>
        <source>1 stop to look or ask</source>
        <translation>1 parada para mirar o preguntar</translation>
    </message>
    <message>
        <source>{count} stops to look or ask</source>
        <translation>{count} paradas para mirar o preguntar</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Questions before</source>
        <translation>Preguntas previas</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>1 at least</source>
        <translation>al menos 1</translation>
    </message>
    <message>
        <source>{count} at least</source>
        <translation>al menos {count}</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accesorios</translation>
    </message>
    <message>
        <source>About the device</source>
        <translation>Sobre el aparato</translation>
    </message>
    <message>
        <source>none: a practice run</source>
        <translation>ninguna: una práctica</translation>
    </message>
    <message>
        <source>those of the house</source>
        <translation>las de la casa</translation>
    </message>
    <message>
        <source>those of the house and 1 of its own</source>
        <translation>las de la casa y 1 propia</translation>
    </message>
    <message>
        <source>those of the house and {count} of its own</source>
        <translation>las de la casa y {count} propias</translation>
    </message>
    <message>
        <source>Asked on top of the house rules</source>
        <translation>Se pregunta además de las reglas de la casa</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Cuidados posteriores</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Fits my device</source>
        <translation>Encaja con mi aparato</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Favourites first</source>
        <translation>Favoritos primero</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Last run first</source>
        <translation>Los últimos usados primero</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Los más cortos primero</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Los más largos primero</translation>
    </message>
    <message>
        <source>Under 10 min</source>
        <translation>Menos de 10 min</translation>
    </message>
    <message>
        <source>10 to 20 min</source>
        <translation>De 10 a 20 min</translation>
    </message>
    <message>
        <source>20 to 40 min</source>
        <translation>De 20 a 40 min</translation>
    </message>
    <message>
        <source>40 min and more</source>
        <translation>40 min y más</translation>
    </message>
    <message>
        <source>Not timed</source>
        <translation>Sin tiempo</translation>
    </message>
    <message>
        <source>Only dynamic</source>
        <translation>Solo dinámico</translation>
    </message>
    <message>
        <source>Only static</source>
        <translation>Solo estático</translation>
    </message>
    <message>
        <source>Dynamic and static</source>
        <translation>Dinámico y estático</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>runs, with problems</source>
        <translation>se usa, con problemas</translation>
    </message>
    <message>
        <source>cannot run</source>
        <translation>no puede usarse</translation>
    </message>
    <message>
        <source>Sessions cannot be recorded here</source>
        <translation>Aquí no se pueden registrar sesiones</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>Sobre el registro</translation>
    </message>
    <message>
        <source>1 more unfinished session stands in Sessions.</source>
        <translation>Otra sesión sin terminar está en Sesiones.</translation>
    </message>
    <message>
        <source>{count} more unfinished sessions stand in Sessions.</source>
        <translation>Otras {count} sesiones sin terminar están en Sesiones.</translation>
    </message>
    <message>
        <source>Find a protocol  (Ctrl+F)</source>
        <translation>Buscar un protocolo  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a protocol</source>
        <translation>Buscar un protocolo</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Open a protocol file from anywhere (Ctrl+O), or drop it on the window</source>
        <translation>Abre un archivo de protocolo de cualquier lugar (Ctrl+O), o suéltelo sobre la ventana</translation>
    </message>
    <message>
        <source>Unfinished session from {when}</source>
        <translation>Sesión sin terminar de {when}</translation>
    </message>
    <message>
        <source>Resume, paused</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>End it as incomplete, where it stopped</source>
        <translation>Terminarla como incompleta, donde se detuvo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Give it up with a reason; the record is kept</source>
        <translation>Abandonarla con un motivo; el registro se conserva</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Reading the library ...</source>
        <translation>Leyendo la biblioteca ...</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>{shown} of {files}</source>
        <translation>{shown} de {files}</translation>
    </message>
    <message>
        <source>{count} that cannot run</source>
        <translation>{count} que no pueden usarse</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Leyendo la biblioteca</translation>
    </message>
    <message>
        <source>The protocol files are being read and checked.</source>
        <translation>Los archivos de protocolo se están leyendo y comprobando.</translation>
    </message>
    <message>
        <source>No protocol fits &quot;{words}&quot; and the filters. Show all takes both away.</source>
        <translation>Ningún protocolo encaja con «{words}» y los filtros. «Mostrar todos» quita ambos.</translation>
    </message>
    <message>
        <source>No protocol has &quot;{words}&quot; in its title, tags, zones or author. Try fewer or other words.</source>
        <translation>Ningún protocolo tiene «{words}» en título, etiquetas, zonas o autor. Pruebe con menos palabras u otras.</translation>
    </message>
    <message>
        <source>No protocol fits these filters together. Take one away, or show all.</source>
        <translation>Ningún protocolo encaja con todos estos filtros. Quite uno o muestre todos.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada encaja</translation>
    </message>
    <message>
        <source>No protocols yet</source>
        <translation>Aún no hay protocolos</translation>
    </message>
    <message>
        <source>the protocols folder</source>
        <translation>la carpeta de protocolos</translation>
    </message>
    <message>
        <source>Put protocol files (.json) into {folder}, drop one on this window, or open one.</source>
        <translation>Ponga archivos de protocolo (.json) en {folder}, suelte uno en esta ventana o abra uno.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Protocol files (*.json);;All files (*)</source>
        <translation>Archivos de protocolo (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a protocol file</source>
        <translation>Abrir un archivo de protocolo</translation>
    </message>
    <message>
        <source>Looks in titles, tags, zones and authors; Enter goes to the cards</source>
        <translation>Busca en títulos, etiquetas, zonas y autores; Intro va a las tarjetas</translation>
    </message>
    <message>
        <source>{title} is a favourite now.</source>
        <translation>{title} es ahora un favorito.</translation>
    </message>
    <message>
        <source>One minute with the demo protocol, device off. It can be left at any time.</source>
        <translation>Un minuto con el protocolo de demostración, aparato apagado. Puede dejarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>New here? Take the one-minute tour.</source>
        <translation>¿Nueva aquí? Haga el recorrido de un minuto.</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>{title} is no favourite any more.</source>
        <translation>{title} ya no es un favorito.</translation>
    </message>
    <message>
        <source>The report on {file} is on the clipboard.</source>
        <translation>El informe sobre {file} está en el portapapeles.</translation>
    </message>
    <message>
        <source>Enter starts the chosen protocol, Space shows its details, F makes it a favourite.</source>
        <translation>Intro empieza el protocolo elegido, Espacio muestra sus detalles, F lo marca como favorito.</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>{who}. {done} of {total} steps done, {time} recorded. Everything up to there is kept.</source>
        <translation>{who}. {done} de {total} pasos hechos, {time} registrados. Todo hasta ahí se conserva.</translation>
    </message>
    <message>
        <source>Resuming it failed twice and is not offered again: end it or discard it.</source>
        <translation>Retomarla falló dos veces y ya no se ofrece: termínela o descártela.</translation>
    </message>
    <message>
        <source>The picture &quot;{file}&quot; is no PNG, JPEG or WebP by its content.</source>
        <translation>La imagen «{file}» no es PNG, JPEG ni WebP por su contenido.</translation>
    </message>
    <message>
        <source>Save it as one of these; renaming a file does not change what it is.</source>
        <translation>Guárdela como una de estas; cambiar el nombre del archivo no cambia lo que es.</translation>
    </message>
    <message>
        <source>The picture &quot;{file}&quot; has {width} x {height} pixels; {side} a side are the most.</source>
        <translation>La imagen «{file}» tiene {width} x {height} píxeles; como máximo {side} por lado.</translation>
    </message>
    <message>
        <source>The picture &quot;{file}&quot; has {width} x {height} pixels, more than {most} million.</source>
        <translation>La imagen «{file}» tiene {width} x {height} píxeles, más de {most} millones.</translation>
    </message>
    <message>
        <source>Save it smaller: 1600 pixels a side are plenty.</source>
        <translation>Guárdela más pequeña: 1600 píxeles por lado bastan.</translation>
    </message>
    <message>
        <source>The picture &quot;{file}&quot; does not lie beside the protocol file.</source>
        <translation>La imagen «{file}» no está junto al archivo de protocolo.</translation>
    </message>
    <message>
        <source>Put the picture itself beside the protocol file, no link to one elsewhere.</source>
        <translation>Ponga la imagen misma junto al archivo de protocolo, no un enlace a otro lugar.</translation>
    </message>
    <message>
        <source>The picture &quot;{file}&quot; is larger than {most} MB.</source>
        <translation>La imagen «{file}» supera los {most} MB.</translation>
    </message>
    <message>
        <source>There is no picture &quot;{file}&quot; beside the protocol file.</source>
        <translation>No hay ninguna imagen «{file}» junto al archivo de protocolo.</translation>
    </message>
    <message>
        <source>Put it there, or correct its name.</source>
        <translation>Póngala ahí o corrija el nombre.</translation>
    </message>
    <message>
        <source>Order of the protocols</source>
        <translation>Orden de los protocolos</translation>
    </message>
    <message>
        <source>{facet}: {count}</source>
        <translation>{facet}: {count}</translation>
    </message>
    <message>
        <source>Opens a menu of filters</source>
        <translation>Abre un menú de filtros</translation>
    </message>
    <message>
        <source>{filter}  {count}</source>
        <translation>{filter}  {count}</translation>
    </message>
    <message>
        <source>Nothing to narrow to</source>
        <translation>Nada que acotar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Show every protocol again</source>
        <translation>Mostrar de nuevo todos los protocolos</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message>
        <source>You ran version {version} on {day}; unchanged since.</source>
        <translation>Usó la versión {version} el {day}; sin cambios desde entonces.</translation>
    </message>
    <message>
        <source>You ran version {version} on {day}; the file is another one now.</source>
        <translation>Usó la versión {version} el {day}; el archivo es ahora otro.</translation>
    </message>
    <message>
        <source>You ran version {version} on {day}. Since then:</source>
        <translation>Usó la versión {version} el {day}. Desde entonces:</translation>
    </message>
    <message>
        <source>You ran version {version} on {day}. Only words beside the plan changed.</source>
        <translation>Usó la versión {version} el {day}. Solo cambiaron palabras al margen del plan.</translation>
    </message>
    <message>
        <source>Version {before} became {after}.</source>
        <translation>La versión {before} pasó a {after}.</translation>
    </message>
    <message>
        <source>The planned time {before} became {after}.</source>
        <translation>El tiempo previsto {before} pasó a {after}.</translation>
    </message>
    <message>
        <source>The gel reminder changed.</source>
        <translation>Cambió el recordatorio de gel.</translation>
    </message>
    <message>
        <source>New: {step}.</source>
        <translation>Nuevo: {step}.</translation>
    </message>
    <message>
        <source>{step} stands at another place.</source>
        <translation>{step} está en otro lugar.</translation>
    </message>
    <message>
        <source>Gone: {step}.</source>
        <translation>Eliminado: {step}.</translation>
    </message>
    <message>
        <source>{before} is called {step} now.</source>
        <translation>{before} se llama ahora {step}.</translation>
    </message>
    <message>
        <source>{step}: the instruction is worded otherwise.</source>
        <translation>{step}: la instrucción está redactada de otro modo.</translation>
    </message>
    <message>
        <source>{step}: something else about how it is done changed.</source>
        <translation>{step}: cambió otra cosa de cómo se hace.</translation>
    </message>
    <message>
        <source>{step}: {before} became {after}.</source>
        <translation>{step}: {before} pasó a {after}.</translation>
    </message>
    <message>
        <source>{step}: done {after} times, {before} before.</source>
        <translation>{step}: se hace {after} veces, antes {before}.</translation>
    </message>
    <message>
        <source>{step}: set to {after}, {before} before.</source>
        <translation>{step}: ajustado a {after}, antes {before}.</translation>
    </message>
    <message>
        <source>{step}, {time}</source>
        <translation>{step}, {time}</translation>
    </message>
    <message>
        <source>The plan on a scale of time; the table below says the same</source>
        <translation>El plan en una escala de tiempo; la tabla de abajo dice lo mismo</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>La imagen está dañada y no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>Map of the client</source>
        <translation>Mapa de la clienta</translation>
    </message>
    <message>
        <source>Not on this map: {places}</source>
        <translation>No está en este mapa: {places}</translation>
    </message>
    <message>
        <source>Front of
the body</source>
        <translation>Cuerpo,
delante</translation>
    </message>
    <message>
        <source>Front of the body,
head toward you</source>
        <translation>Cuerpo delante,
cabeza hacia usted</translation>
    </message>
    <message>
        <source>Back of
the body</source>
        <translation>Cuerpo,
detrás</translation>
    </message>
    <message>
        <source>Back of the body,
head toward you</source>
        <translation>Cuerpo detrás,
cabeza hacia usted</translation>
    </message>
    <message>
        <source>Head
toward you</source>
        <translation>Cabeza
hacia usted</translation>
    </message>
    <message>
        <source>Client&apos;s
left</source>
        <translation>Izquierda
clienta</translation>
    </message>
    <message>
        <source>Client&apos;s
right</source>
        <translation>Derecha
clienta</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s left</source>
        <translation>{zone}, izquierda de la clienta</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s right</source>
        <translation>{zone}, derecha de la clienta</translation>
    </message>
    <message>
        <source>{zone}, {done} s</source>
        <translation>{zone}, {done} s</translation>
    </message>
    <message>
        <source>{zone}, {done} of {planned} s</source>
        <translation>{zone}, {done} de {planned} s</translation>
    </message>
    <message>
        <source>{zone}: now</source>
        <translation>{zone}: ahora</translation>
    </message>
    <message>
        <source>{zone}: done</source>
        <translation>{zone}: hecha</translation>
    </message>
    <message>
        <source>{zone}: next</source>
        <translation>{zone}: siguiente</translation>
    </message>
    <message>
        <source>{zone}: to come</source>
        <translation>{zone}: por hacer</translation>
    </message>
    <message>
        <source>{zone}: left out</source>
        <translation>{zone}: excluida</translation>
    </message>
    <message>
        <source>{zone}: chosen</source>
        <translation>{zone}: elegida</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Show this view: {view}</source>
        <translation>Mostrar esta vista: {view}</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>uno de {words}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number up to {most}</source>
        <translation>un número entero hasta {most}</translation>
    </message>
    <message>
        <source>a whole number from {least}</source>
        <translation>un número entero desde {least}</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number up to {most}</source>
        <translation>un número hasta {most}</translation>
    </message>
    <message>
        <source>a number from {least}</source>
        <translation>un número desde {least}</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <source>Choose {what}.</source>
        <translation>Elija {what}.</translation>
    </message>
    <message>
        <source>Write the decimal part after a point.</source>
        <translation>Escriba los decimales después de un punto.</translation>
    </message>
    <message>
        <source>{name}: &quot;{shown}&quot; cannot be chosen.</source>
        <translation>{name}: «{shown}» no se puede elegir.</translation>
    </message>
    <message>
        <source>There is: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>Nothing at the start is called &quot;{name}&quot;.</source>
        <translation>Al inicio nada se llama «{name}».</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Session number of the series</source>
        <translation>Número de sesión de la serie</translation>
    </message>
    <message>
        <source>Stop to compare the sides</source>
        <translation>Parada para comparar los lados</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Solo un lado</translation>
    </message>
    <message>
        <source>seconds between 0.001 and {most}</source>
        <translation>segundos entre 0,001 y {most}</translation>
    </message>
    <message>
        <source>a whole number from 1 to {most}</source>
        <translation>un número entero de 1 a {most}</translation>
    </message>
    <message>
        <source>a number from 0 to {most}</source>
        <translation>un número de 0 a {most}</translation>
    </message>
    <message>
        <source>the name of a level</source>
        <translation>el nombre de un nivel</translation>
    </message>
    <message>
        <source>{where} names the parameter &quot;{name}&quot;, which the file does not have.</source>
        <translation>{where} nombra el parámetro «{name}», que el archivo no tiene.</translation>
    </message>
    <message>
        <source>Add it to the parameters, or correct the name.</source>
        <translation>Añádalo a los parámetros o corrija el nombre.</translation>
    </message>
    <message>
        <source>{name} has no value yet.</source>
        <translation>{name} aún no tiene valor.</translation>
    </message>
    <message>
        <source>Choose one before the start.</source>
        <translation>Elija uno antes de empezar.</translation>
    </message>
    <message>
        <source>A treatment cannot start on the side &quot;{start_side}&quot;.</source>
        <translation>Un tratamiento no puede empezar por el lado «{start_side}».</translation>
    </message>
    <message>
        <source>Choose left or right.</source>
        <translation>Elija izquierda o derecha.</translation>
    </message>
    <message>
        <source>{where} takes {wanted} from the parameter &quot;{name}&quot;, which gives {value}.</source>
        <translation>{where} toma {wanted} del parámetro «{name}», que da {value}.</translation>
    </message>
    <message>
        <source>Change the parameter&apos;s type or range in the file.</source>
        <translation>Cambie el tipo o el rango del parámetro en el archivo.</translation>
    </message>
    <message>
        <source>{name}: yes</source>
        <translation>{name}: sí</translation>
    </message>
    <message>
        <source>{name}: no</source>
        <translation>{name}: no</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; names no side.</source>
        <translation>«{text}» no nombra ningún lado.</translation>
    </message>
    <message>
        <source>Write ZONE, ZONE:left or ZONE:right.</source>
        <translation>Escriba ZONE, ZONE:left o ZONE:right.</translation>
    </message>
    <message>
        <source>The exclusion</source>
        <translation>La exclusión</translation>
    </message>
    <message>
        <source>Leave out the whole zone.</source>
        <translation>Excluya la zona entera.</translation>
    </message>
    <message>
        <source>{place} has a left and a right side, and no midline.</source>
        <translation>{place} tiene lado izquierdo y derecho, y no línea media.</translation>
    </message>
    <message>
        <source>Leave out left, right or the whole zone.</source>
        <translation>Excluya izquierda, derecha o la zona entera.</translation>
    </message>
    <message>
        <source>{place} lies on the midline and has no left side.</source>
        <translation>{place} está en la línea media y no tiene lado izquierdo.</translation>
    </message>
    <message>
        <source>{place} lies on the midline and has no right side.</source>
        <translation>{place} está en la línea media y no tiene lado derecho.</translation>
    </message>
    <message>
        <source>Nothing of &quot;{document}&quot; is left to do.</source>
        <translation>De «{document}» no queda nada por hacer.</translation>
    </message>
    <message>
        <source>Leave less of it out.</source>
        <translation>Excluya menos.</translation>
    </message>
    <message>
        <source>No zone of &quot;{document}&quot; is left to work on.</source>
        <translation>No queda ninguna zona de «{document}» por tratar.</translation>
    </message>
    <message>
        <source>Leave fewer zones out.</source>
        <translation>Excluya menos zonas.</translation>
    </message>
    <message>
        <source>{where} names the gate &quot;{gate}&quot;, which does not exist.</source>
        <translation>{where} nombra la lista de control «{gate}», que no existe.</translation>
    </message>
    <message>
        <source>{where} is a gate without items.</source>
        <translation>{where} es una lista de control sin puntos.</translation>
    </message>
    <message>
        <source>Name a house gate, or give it items of its own.</source>
        <translation>Nombre una lista de la casa o dele puntos propios.</translation>
    </message>
    <message>
        <source>The item &quot;{entry}&quot; of {where}</source>
        <translation>El punto «{entry}» de {where}</translation>
    </message>
    <message>
        <source>The screening rule &quot;{rule}&quot;</source>
        <translation>La regla de anamnesis «{rule}»</translation>
    </message>
    <message>
        <source>{what} cannot be asked: {reasons}.</source>
        <translation>{what} no se puede preguntar: {reasons}.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>See the list of zones, or define it in the file.</source>
        <translation>Vea la lista de zonas o defínala en el archivo.</translation>
    </message>
    <message>
        <source>{where} names the zone &quot;{zone_id}&quot;, which does not exist.</source>
        <translation>{where} nombra la zona «{zone_id}», que no existe.</translation>
    </message>
    <message>
        <source>{where} stands more than {deepest} parts deep.</source>
        <translation>{where} está a más de {deepest} partes de profundidad.</translation>
    </message>
    <message>
        <source>Use fewer parts inside each other.</source>
        <translation>Anide menos partes.</translation>
    </message>
    <message>
        <source>{where} names no zone.</source>
        <translation>{where} no nombra ninguna zona.</translation>
    </message>
    <message>
        <source>Name one, or let the practitioner choose with &quot;side&quot;: &quot;free&quot;.</source>
        <translation>Nombre una o deje elegir a la profesional con &quot;side&quot;: &quot;free&quot;.</translation>
    </message>
    <message>
        <source>Give the step or block to run again that id.</source>
        <translation>Dé ese identificador al paso o bloque que deba repetirse.</translation>
    </message>
    <message>
        <source>{where} uses &quot;{name}&quot;, which does not exist.</source>
        <translation>{where} usa «{name}», que no existe.</translation>
    </message>
    <message>
        <source>{where} uses &quot;{name}&quot; from within itself.</source>
        <translation>{where} usa «{name}» desde dentro de sí mismo.</translation>
    </message>
    <message>
        <source>A use must not lead back to itself.</source>
        <translation>Un uso no debe llevar de vuelta a sí mismo.</translation>
    </message>
    <message>
        <source>The protocol comes to more than {most:,} steps.</source>
        <translation>El protocolo supera los {most:,} pasos.</translation>
    </message>
    <message>
        <source>Lower the repeats of its steps or blocks.</source>
        <translation>Reduzca las repeticiones de sus pasos o bloques.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>{count} error</source>
        <translation>{count} error</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} errores</translation>
    </message>
    <message>
        <source>{count} warning</source>
        <translation>{count} advertencia</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} advertencias</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} nota</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>sin problemas</translation>
    </message>
    <message>
        <source>{count} file</source>
        <translation>{count} archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>{counts} in {files}</source>
        <translation>{counts} en {files}</translation>
    </message>
    <message>
        <source>Did you mean &quot;{near}&quot;?</source>
        <translation>¿Quiso decir «{near}»?</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>The session {session_id} is signed and closed.</source>
        <translation>La sesión {session_id} está firmada y cerrada.</translation>
    </message>
    <message>
        <source>Add an amendment instead.</source>
        <translation>Añada en su lugar una corrección.</translation>
    </message>
    <message>
        <source>There is no session {session_id} in this record.</source>
        <translation>No existe la sesión {session_id} en este registro.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>No existe la carpeta {parent}.</translation>
    </message>
    <message>
        <source>Make it first, or name another place.</source>
        <translation>Créela primero o nombre otro lugar.</translation>
    </message>
    <message>
        <source>{path} is in use by the program itself.</source>
        <translation>{path} lo usa el propio programa.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nombre otro archivo.</translation>
    </message>
    <message>
        <source>{there} exists already, and nothing is overwritten.</source>
        <translation>{there} ya existe y no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Name a new file, or a folder: a backup put in a folder is named by its date.</source>
        <translation>Nombre un archivo nuevo o una carpeta: una copia en una carpeta recibe el nombre de su fecha.</translation>
    </message>
    <message>
        <source>{path} is the record in use, not a backup of it.</source>
        <translation>{path} es el registro en uso, no una copia de él.</translation>
    </message>
    <message>
        <source>Name a backup, such as one in {backups}.</source>
        <translation>Nombre una copia, como una de {backups}.</translation>
    </message>
    <message>
        <source>{message} Install microtimer again.</source>
        <translation>{message} Instale microtimer de nuevo.</translation>
    </message>
    <message>
        <source>Install microtimer again.</source>
        <translation>Instale microtimer de nuevo.</translation>
    </message>
    <message>
        <source>The catalogue {path} cannot be read ({strerror}).</source>
        <translation>No se puede leer el catálogo {path} ({strerror}).</translation>
    </message>
    <message>
        <source>The folder of own devices cannot be read ({strerror}).</source>
        <translation>No se puede leer la carpeta de aparatos propios ({strerror}).</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}).</source>
        <translation>No se puede leer el archivo ({strerror}).</translation>
    </message>
    <message>
        <source>The device id &quot;{device_id}&quot; is already taken by {other}.</source>
        <translation>El identificador de aparato &quot;{device_id}&quot; ya lo tiene {other}.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Dé a uno de ellos otro identificador.</translation>
    </message>
    <message>
        <source>{plain}: a client code never holds {join}. Read it again.</source>
        <translation>{plain}: un código de clienta nunca contiene {join}. Léalo de nuevo.</translation>
    </message>
    <message>
        <source>{plain}: the check letter does not fit, so one character is wrong. Read it again.</source>
        <translation>{plain}: la letra de control no encaja, así que un carácter está mal. Léalo de nuevo.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Use a client code instead; the record needs no more.</source>
        <translation>Esto parece una dirección de correo. Use un código de clienta; el registro no necesita más.</translation>
    </message>
    <message>
        <source>This looks like a date of birth. Use a client code instead; the record needs no more.</source>
        <translation>Esto parece una fecha de nacimiento. Use un código de clienta; el registro no necesita más.</translation>
    </message>
    <message>
        <source>This looks like a phone number. Use a client code instead; the record needs no more.</source>
        <translation>Esto parece un número de teléfono. Use un código de clienta; el registro no necesita más.</translation>
    </message>
    <message>
        <source>This looks like a name. Use a client code instead; the record needs no more.</source>
        <translation>Esto parece un nombre. Use un código de clienta; el registro no necesita más.</translation>
    </message>
    <message>
        <source>Session {row} holds an event that cannot be read.</source>
        <translation>La sesión {row} contiene un evento que no se puede leer.</translation>
    </message>
    <message>
        <source>Run: microtimer log verify</source>
        <translation>Ejecute: microtimer log verify</translation>
    </message>
    <message>
        <source>SQLite {version} can damage a log that two programs read and write at once.</source>
        <translation>SQLite {version} puede dañar un registro que dos programas leen y escriben a la vez.</translation>
    </message>
    <message>
        <source>Install the apsw-sqlite3mc package that microtimer asks for (SQLite 3.51.3 or newer).</source>
        <translation>Instale el paquete apsw-sqlite3mc que pide microtimer (SQLite 3.51.3 o posterior).</translation>
    </message>
    <message>
        <source>{path} cannot be opened for writing ({strerror}).</source>
        <translation>No se puede abrir {path} para escribir ({strerror}).</translation>
    </message>
    <message>
        <source>Check that the data folder exists and may be written.</source>
        <translation>Compruebe que la carpeta de datos existe y se puede escribir.</translation>
    </message>
    <message>
        <source>The copy {target} cannot be written ({strerror}).</source>
        <translation>No se puede escribir la copia {target} ({strerror}).</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written and has room.</source>
        <translation>Compruebe que la carpeta existe, se puede escribir y tiene espacio.</translation>
    </message>
    <message>
        <source>{name} is damaged ({found}).</source>
        <translation>{name} está dañado ({found}).</translation>
    </message>
    <message>
        <source>Use another copy.</source>
        <translation>Use otra copia.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Free some space; what is not saved yet is kept in memory and saved as soon as there is room.</source>
        <translation>Libere espacio; lo que aún no está guardado queda en memoria y se guarda en cuanto haya sitio.</translation>
    </message>
    <message>
        <source>The record cannot be written: the file or its folder is read-only.</source>
        <translation>No se puede escribir el registro: el archivo o su carpeta son de solo lectura.</translation>
    </message>
    <message>
        <source>Allow writing to the data folder, or choose another one with --data-dir.</source>
        <translation>Permita escribir en la carpeta de datos, o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>The record may not be used by this user account.</source>
        <translation>Esta cuenta de usuario no puede usar el registro.</translation>
    </message>
    <message>
        <source>Give this account the right to read and write the data folder.</source>
        <translation>Dé a esta cuenta permiso para leer y escribir la carpeta de datos.</translation>
    </message>
    <message>
        <source>Another program holds the record.</source>
        <translation>Otro programa retiene el registro.</translation>
    </message>
    <message>
        <source>Close the other program; it is tried again by itself.</source>
        <translation>Cierre el otro programa; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The record is locked for a moment.</source>
        <translation>El registro está bloqueado un momento.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The record is damaged.</source>
        <translation>El registro está dañado.</translation>
    </message>
    <message>
        <source>Start the program again: it keeps the damaged file and goes on with the newest verified backup.</source>
        <translation>Inicie el programa de nuevo: conserva el archivo dañado y sigue con la copia comprobada más reciente.</translation>
    </message>
    <message>
        <source>The file is not a record.</source>
        <translation>El archivo no es un registro.</translation>
    </message>
    <message>
        <source>Check that the right file was named.</source>
        <translation>Compruebe que se nombró el archivo correcto.</translation>
    </message>
    <message>
        <source>The record cannot be opened.</source>
        <translation>No se puede abrir el registro.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>El disco informó de un error.</translation>
    </message>
    <message>
        <source>Check the disk; what is not saved yet is kept in memory and tried again.</source>
        <translation>Compruebe el disco; lo que aún no está guardado queda en memoria y se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The record refused the request ({error}).</source>
        <translation>El registro rechazó la petición ({error}).</translation>
    </message>
    <message>
        <source>Please report this, with the log of the program.</source>
        <translation>Informe de esto, con el log del programa.</translation>
    </message>
    <message>
        <source>The content {sha256} is missing in the record.</source>
        <translation>Falta el contenido {sha256} en el registro.</translation>
    </message>
    <message>
        <source>{path} is a table to read, which nothing can be checked against.</source>
        <translation>{path} es una tabla para leer, con la que no se puede comprobar nada.</translation>
    </message>
    <message>
        <source>Name the .jsonl export.</source>
        <translation>Nombre la exportación .jsonl.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{path} is neither a record nor an export, or it is damaged.</source>
        <translation>{path} no es un registro ni una exportación, o está dañado.</translation>
    </message>
    <message>
        <source>{path} was written by an older version.</source>
        <translation>{path} lo escribió una versión anterior.</translation>
    </message>
    <message>
        <source>Restore it in a folder of its own to check it.</source>
        <translation>Restáurelo en una carpeta propia para comprobarlo.</translation>
    </message>
    <message>
        <source>Use another export.</source>
        <translation>Use otra exportación.</translation>
    </message>
    <message>
        <source>The export leaves out a part of the log.</source>
        <translation>La exportación omite una parte del registro.</translation>
    </message>
    <message>
        <source>Only an export without a filter can be imported.</source>
        <translation>Solo se puede importar una exportación sin filtro.</translation>
    </message>
    <message>
        <source>No copy of it was found, so notes and client codes up to now cannot be read.</source>
        <translation>No se halló ninguna copia, así que las notas y los códigos de clienta hasta ahora no se pueden leer.</translation>
    </message>
    <message>
        <source>Its copy {copy} is used; notes of clients added since then cannot be read.</source>
        <translation>Se usa su copia {copy}; las notas de clientas añadidas desde entonces no se pueden leer.</translation>
    </message>
    <message>
        <source>The key file is missing or empty.</source>
        <translation>El archivo de claves falta o está vacío.</translation>
    </message>
    <message>
        <source>The key file is damaged; it is kept beside the new one.</source>
        <translation>El archivo de claves está dañado; se conserva junto al nuevo.</translation>
    </message>
    <message>
        <source>The keys of the record are open for reading only.</source>
        <translation>Las claves del registro están abiertas solo para lectura.</translation>
    </message>
    <message>
        <source>Use the window that owns the record.</source>
        <translation>Use la ventana que tiene el registro.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged; the record itself is another file.</source>
        <translation>El archivo de claves {path} está dañado; el registro mismo es otro archivo.</translation>
    </message>
    <message>
        <source>Run a session or open the window: the damaged file is kept, and its newest verified copy used.</source>
        <translation>Haga una sesión o abra la ventana: el archivo dañado se conserva y se usa su copia comprobada más reciente.</translation>
    </message>
    <message>
        <source>{path} is not a key file of this program.</source>
        <translation>{path} no es un archivo de claves de este programa.</translation>
    </message>
    <message>
        <source>Check which file lies there.</source>
        <translation>Compruebe qué archivo hay ahí.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of microtimer.</source>
        <translation>{path} lo escribió una versión más nueva de microtimer.</translation>
    </message>
    <message>
        <source>Install that version to use it.</source>
        <translation>Instale esa versión para usarlo.</translation>
    </message>
    <message>
        <source>The folder cannot be read ({strerror}).</source>
        <translation>No se puede leer la carpeta ({strerror}).</translation>
    </message>
    <message>
        <source>Check the path and its rights.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>The id &quot;{document}&quot; is also that of {others}.</source>
        <translation>El identificador &quot;{document}&quot; es también el de {others}.</translation>
    </message>
    <message>
        <source>{path} is not a record of this program.</source>
        <translation>{path} no es un registro de este programa.</translation>
    </message>
    <message>
        <source>Move that file away, or name another data folder.</source>
        <translation>Mueva ese archivo o nombre otra carpeta de datos.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of microtimer (record version {version}; this one knows {newest}).</source>
        <translation>{path} lo escribió una versión más nueva de microtimer (versión {version} del registro; esta conoce la {newest}).</translation>
    </message>
    <message>
        <source>Install that version again; this one leaves the file as it is.</source>
        <translation>Instale de nuevo esa versión; esta deja el archivo como está.</translation>
    </message>
    <message>
        <source>The copy {copy} differs from the record.</source>
        <translation>La copia {copy} difiere del registro.</translation>
    </message>
    <message>
        <source>Check the disk, then start again.</source>
        <translation>Compruebe el disco y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The data folder {parent} cannot be written ({strerror}).</source>
        <translation>No se puede escribir la carpeta de datos {parent} ({strerror}).</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder with --data-dir.</source>
        <translation>Permita escribir ahí, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Close the other one to write here; until then this one only reads.</source>
        <translation>Cierre el otro para escribir aquí; hasta entonces este solo lee.</translation>
    </message>
    <message>
        <source>Another microtimer has this record open and writes it.</source>
        <translation>Otro microtimer tiene este registro abierto y lo escribe.</translation>
    </message>
    <message>
        <source>Another microtimer (process {process}) has this record open and writes it.</source>
        <translation>Otro microtimer (proceso {process}) tiene este registro abierto y lo escribe.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder.</source>
        <translation>{path} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir, or move that file away.</source>
        <translation>Nombre una carpeta con --data-dir o mueva ese archivo.</translation>
    </message>
    <message>
        <source>{path} lies below something that is not a folder.</source>
        <translation>{path} está debajo de algo que no es una carpeta.</translation>
    </message>
    <message>
        <source>Name another folder with --data-dir.</source>
        <translation>Nombre otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be created ({strerror}).</source>
        <translation>No se puede crear la carpeta {path} ({strerror}).</translation>
    </message>
    <message>
        <source>Allow writing there, or name another folder with --data-dir.</source>
        <translation>Permita escribir ahí, o nombre otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{path} lies on a network file system ({found}), where a live record can be damaged.</source>
        <translation>{path} está en un sistema de archivos de red ({found}), donde un registro en uso puede dañarse.</translation>
    </message>
    <message>
        <source>Keep the data folder on this computer&apos;s own disk, and put backups on the network instead.</source>
        <translation>Deje la carpeta de datos en el disco de este equipo y ponga en la red las copias.</translation>
    </message>
    <message>
        <source>The record was opened for reading only.</source>
        <translation>El registro se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>The record was written by an older version and must be brought up to date once.</source>
        <translation>El registro lo escribió una versión anterior y hay que actualizarlo una vez.</translation>
    </message>
    <message>
        <source>Open it once where it can be written.</source>
        <translation>Ábralo una vez donde se pueda escribir.</translation>
    </message>
    <message>
        <source>No client {code} is known in this record.</source>
        <translation>En este registro no se conoce a ninguna clienta {code}.</translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation>Compruebe el código.</translation>
    </message>
    <message>
        <source>The key file is missing.</source>
        <translation>Falta el archivo de claves.</translation>
    </message>
    <message>
        <source>Open the record where it can be written.</source>
        <translation>Abra el registro donde se pueda escribir.</translation>
    </message>
    <message>
        <source>The record was empty.</source>
        <translation>El registro estaba vacío.</translation>
    </message>
    <message>
        <source>The record was missing.</source>
        <translation>Faltaba el registro.</translation>
    </message>
    <message>
        <source>The record was brought up to date; the old one is kept as {copy}.</source>
        <translation>El registro se actualizó; el antiguo se conserva como {copy}.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>The list of sessions differed from the events; it was made again from them.</source>
        <translation>La lista de sesiones difería de los eventos; se rehízo a partir de ellos.</translation>
    </message>
    <message>
        <source>There is no backup that verifies, so the record is used as it is.</source>
        <translation>No hay ninguna copia que se compruebe, así que se usa el registro tal como está.</translation>
    </message>
    <message>
        <source>There is no backup that verifies, so an empty record was begun.</source>
        <translation>No hay ninguna copia que se compruebe, así que se empezó un registro vacío.</translation>
    </message>
    <message>
        <source>Older files are kept: {older}.</source>
        <translation>Se conservan archivos más antiguos: {older}.</translation>
    </message>
    <message>
        <source>The backup {backup} is used in its place.</source>
        <translation>Se usa en su lugar la copia {backup}.</translation>
    </message>
    <message>
        <source>The file is kept as {path}.</source>
        <translation>El archivo se conserva como {path}.</translation>
    </message>
    <message>
        <source>What was left beside it is kept as {path}-*.</source>
        <translation>Lo que quedó junto a él se conserva como {path}-*.</translation>
    </message>
    <message>
        <source>The record has lost the names of its epochs.</source>
        <translation>El registro ha perdido los nombres de sus épocas.</translation>
    </message>
    <message>
        <source>The record {record} is damaged and cannot be read.</source>
        <translation>El registro {record} está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>Run a session or open the window: the file is kept, and the newest verified backup used.</source>
        <translation>Haga una sesión o abra la ventana: el archivo se conserva y se usa la copia comprobada más reciente.</translation>
    </message>
    <message>
        <source>{root} is a file, not a folder.</source>
        <translation>{root} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir.</source>
        <translation>Nombre una carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The record {record} is missing, although this folder held one.</source>
        <translation>Falta el registro {record}, aunque esta carpeta tenía uno.</translation>
    </message>
    <message>
        <source>The record {record} is empty, although this folder held one.</source>
        <translation>El registro {record} está vacío, aunque esta carpeta tenía uno.</translation>
    </message>
    <message>
        <source>Run a session or open the window: the newest verified backup is used, and what is missing said.</source>
        <translation>Haga una sesión o abra la ventana: se usa la copia comprobada más reciente y se dice lo que falta.</translation>
    </message>
    <message>
        <source>There is no record in {root}.</source>
        <translation>No hay ningún registro en {root}.</translation>
    </message>
    <message>
        <source>Run a session first, or name another folder with --data-dir.</source>
        <translation>Haga primero una sesión, o nombre otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>Name a backup made by this program.</source>
        <translation>Nombre una copia hecha por este programa.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Use otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Which sessions are missing could not be read; those after the newest one in the list are.</source>
        <translation>No se pudo leer qué sesiones faltan; son las posteriores a la más reciente de la lista.</translation>
    </message>
    <message>
        <source>Which sessions are missing could not be read.</source>
        <translation>No se pudo leer qué sesiones faltan.</translation>
    </message>
    <message>
        <source>Of the sessions that could be read in the damaged file, none is missing.</source>
        <translation>De las sesiones que se pudieron leer en el archivo dañado no falta ninguna.</translation>
    </message>
    <message>
        <source>Missing or cut short: {sessions}.</source>
        <translation>Faltan o están cortadas: {sessions}.</translation>
    </message>
    <message>
        <source>{sessions}; and {more} more</source>
        <translation>{sessions}; y {more} más</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing.</source>
        <translation>Falta {kind} {name}.</translation>
    </message>
    <message>
        <source>The {kind} {name} was changed.</source>
        <translation>Se cambió {kind} {name}.</translation>
    </message>
    <message>
        <source>The {kind} {name} is none of this program&apos;s.</source>
        <translation>{kind} {name} no es de este programa.</translation>
    </message>
    <message>
        <source>It keeps what is recorded from being changed or removed.</source>
        <translation>Protege lo registrado de cambios y eliminaciones.</translation>
    </message>
    <message>
        <source>session started</source>
        <translation>sesión empezada</translation>
    </message>
    <message>
        <source>transition started</source>
        <translation>cambio empezado</translation>
    </message>
    <message>
        <source>step started</source>
        <translation>paso empezado</translation>
    </message>
    <message>
        <source>mark reached</source>
        <translation>marca alcanzada</translation>
    </message>
    <message>
        <source>confirm needed</source>
        <translation>confirmación necesaria</translation>
    </message>
    <message>
        <source>mark confirmed</source>
        <translation>marca confirmada</translation>
    </message>
    <message>
        <source>item answered</source>
        <translation>punto respondido</translation>
    </message>
    <message>
        <source>screening answered</source>
        <translation>anamnesis respondida</translation>
    </message>
    <message>
        <source>none of these answered</source>
        <translation>nada de esto respondido</translation>
    </message>
    <message>
        <source>branch chosen</source>
        <translation>rama elegida</translation>
    </message>
    <message>
        <source>step ended</source>
        <translation>paso terminado</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>paso omitido</translation>
    </message>
    <message>
        <source>step reentered</source>
        <translation>paso empezado de nuevo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>pause explained</source>
        <translation>pausa explicada</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudada</translation>
    </message>
    <message>
        <source>gap found</source>
        <translation>intervalo sin medir</translation>
    </message>
    <message>
        <source>clock stepped</source>
        <translation>reloj ajustado</translation>
    </message>
    <message>
        <source>step extended</source>
        <translation>paso alargado</translation>
    </message>
    <message>
        <source>evening out planned</source>
        <translation>igualación prevista</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>ajuste cambiado</translation>
    </message>
    <message>
        <source>discomfort marked</source>
        <translation>molestia anotada</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>nota añadida</translation>
    </message>
    <message>
        <source>zone excluded</source>
        <translation>zona excluida</translation>
    </message>
    <message>
        <source>zone touched</source>
        <translation>zona trabajada</translation>
    </message>
    <message>
        <source>session recovered</source>
        <translation>sesión retomada</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>sesión terminada</translation>
    </message>
    <message>
        <source>session signed</source>
        <translation>sesión firmada</translation>
    </message>
    <message>
        <source>session amended</source>
        <translation>sesión corregida</translation>
    </message>
    <message>
        <source>time kept</source>
        <translation>tiempo guardado</translation>
    </message>
    <message>
        <source>{count} event not saved: {names}.</source>
        <translation>{count} evento sin guardar: {names}.</translation>
    </message>
    <message>
        <source>{count} events not saved: {names}.</source>
        <translation>{count} eventos sin guardar: {names}.</translation>
    </message>
    <message>
        <source>{count} events not saved: {names} and {more} more.</source>
        <translation>{count} eventos sin guardar: {names} y {more} más.</translation>
    </message>
    <message>
        <source>List them with: microtimer log list</source>
        <translation>Lístelas con: microtimer log list</translation>
    </message>
    <message>
        <source>Session {session_id} holds an event that cannot be read.</source>
        <translation>La sesión {session_id} contiene un evento que no se puede leer.</translation>
    </message>
    <message>
        <source>The {name} {sha256} is missing in the record.</source>
        <translation>Falta {name} {sha256} en el registro.</translation>
    </message>
    <message>
        <source>nothing is recorded yet.</source>
        <translation>aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>its events agree with each other and with the key file. What a check cannot see is a file made anew as a whole: for that, compare a receipt kept elsewhere.</source>
        <translation>sus eventos concuerdan entre sí y con el archivo de claves. Lo que una comprobación no puede ver es un archivo rehecho por completo: para eso, compare un recibo guardado en otro lugar.</translation>
    </message>
    <message>
        <source>its events agree with each other. What a check cannot see is a file made anew as a whole, nor that its newest events were cut off: for that, compare a receipt kept elsewhere.</source>
        <translation>sus eventos concuerdan entre sí. Lo que una comprobación no puede ver es un archivo rehecho por completo, ni que se cortaran sus eventos más recientes: para eso, compare un recibo guardado en otro lugar.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The chain</source>
        <translation>La cadena</translation>
    </message>
    <message>
        <source>The list of epochs</source>
        <translation>La lista de épocas</translation>
    </message>
    <message>
        <source>The end of the log</source>
        <translation>El final del registro</translation>
    </message>
    <message>
        <source>What is kept with the sessions</source>
        <translation>Lo que se guarda con las sesiones</translation>
    </message>
    <message>
        <source>The receipts</source>
        <translation>Los recibos</translation>
    </message>
    <message>
        <source>The list of sessions</source>
        <translation>La lista de sesiones</translation>
    </message>
    <message>
        <source>The schema</source>
        <translation>El esquema</translation>
    </message>
    <message>
        <source>{what} cannot be read to the end: the file is damaged.</source>
        <translation>{what} no se puede leer hasta el final: el archivo está dañado.</translation>
    </message>
    <message>
        <source>The log has lost its own name (its room).</source>
        <translation>El registro ha perdido su propio nombre (su sala).</translation>
    </message>
    <message>
        <source>The file is damaged: {text}.</source>
        <translation>El archivo está dañado: {text}.</translation>
    </message>
    <message>
        <source>The beginning of epoch {epoch} (its moment, its place or its cause) was changed.</source>
        <translation>Se cambió el comienzo de la época {epoch} (su momento, su lugar o su causa).</translation>
    </message>
    <message>
        <source>Missing at the end, though the key file saw them recorded: events {lost}, the newest of session {session_id}.</source>
        <translation>Faltan al final, aunque el archivo de claves los vio registrados: eventos {lost}, el más reciente de la sesión {session_id}.</translation>
    </message>
    <message>
        <source>Event {seq} is not the one that the key file saw recorded.</source>
        <translation>El evento {seq} no es el que el archivo de claves vio registrado.</translation>
    </message>
    <message>
        <source>This is an older record: epoch {epoch} (session {session_id}) is missing.</source>
        <translation>Este es un registro más antiguo: falta la época {epoch} (sesión {session_id}).</translation>
    </message>
    <message>
        <source>The protocol or plan {hash} is not what its hash says.</source>
        <translation>El protocolo o plan {hash} no es lo que dice su hash.</translation>
    </message>
    <message>
        <source>The protocol of session {session_id} is missing.</source>
        <translation>Falta el protocolo de la sesión {session_id}.</translation>
    </message>
    <message>
        <source>is preceded by a hole: {missing} missing</source>
        <translation>sigue a un hueco: falta {missing}</translation>
    </message>
    <message>
        <source>does not continue the chain from the event before it</source>
        <translation>no continúa la cadena del evento anterior</translation>
    </message>
    <message>
        <source>Event {expected} and what follows it cannot be read: the file is damaged there.</source>
        <translation>El evento {expected} y lo que sigue no se puede leer: el archivo está dañado ahí.</translation>
    </message>
    <message>
        <source>Events {expected} to {last} belong to no epoch or to no session&apos;s beginning.</source>
        <translation>Los eventos {expected} a {last} no pertenecen a ninguna época ni al comienzo de ninguna sesión.</translation>
    </message>
    <message>
        <source>was changed after it was stored: its hash does not fit</source>
        <translation>se cambió después de guardarse: su hash no encaja</translation>
    </message>
    <message>
        <source>stands on another local day than its time says</source>
        <translation>está en otro día del que dice su hora</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>Event {seq} (session {session}, number {number}, {type}) {what}.</source>
        <translation>El evento {seq} (sesión {session}, número {number}, {type}) {what}.</translation>
    </message>
    <message>
        <source>The receipt of event {seq} names another head of the chain.</source>
        <translation>El recibo del evento {seq} nombra otra cabeza de la cadena.</translation>
    </message>
    <message>
        <source>The receipt of event {seq} is missing.</source>
        <translation>Falta el recibo del evento {seq}.</translation>
    </message>
    <message>
        <source>The list shows a session {session_id} that has no events.</source>
        <translation>La lista muestra una sesión {session_id} que no tiene eventos.</translation>
    </message>
    <message>
        <source>Session {session_id} is missing in the list.</source>
        <translation>Falta la sesión {session_id} en la lista.</translation>
    </message>
    <message>
        <source>The list shows session {session_id} differently from its events: {wrong}.</source>
        <translation>La lista muestra la sesión {session_id} de forma distinta a sus eventos: {wrong}.</translation>
    </message>
</context>
<context>
    <name>run</name>
    <message>
        <source>This zone so far</source>
        <translation>Esta zona hasta ahora</translation>
    </message>
    <message>
        <source>{done} of {planned} s</source>
        <translation>{done} de {planned} s</translation>
    </message>
    <message>
        <source>{done} s</source>
        <translation>{done} s</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Fin: mantener</translation>
    </message>
    <message>
        <source>hold 1.5 s</source>
        <translation>mantener 1,5 s</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>hold Space</source>
        <translation>mantener Espacio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Space, → or pedal</source>
        <translation>→ o pedal</translation>
    </message>
    <message>
        <source>+10 s</source>
        <translation>+10 s</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Slight redness</source>
        <translation>Leve enrojecimiento</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>Enrojecimiento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién firma</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>Sin hacer:</translation>
    </message>
    <message>
        <source>Noted:</source>
        <translation>Anotado:</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Skin response: {answer}</source>
        <translation>Respuesta de la piel: {answer}</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>Previsto y real</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Tell the client</source>
        <translation>Diga a la clienta</translation>
    </message>
    <message>
        <source>Skin response</source>
        <translation>Respuesta de la piel</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>¿Quién firma?</translation>
    </message>
    <message>
        <source>Skin response: {response}</source>
        <translation>Respuesta de la piel: {response}</translation>
    </message>
    <message>
        <source>time is done</source>
        <translation>tiempo cumplido</translation>
    </message>
    <message>
        <source>done, the other clock runs</source>
        <translation>hecho, el otro reloj sigue</translation>
    </message>
    <message>
        <source>PAUSED {time}</source>
        <translation>EN PAUSA {time}</translation>
    </message>
    <message>
        <source>No timed step left</source>
        <translation>No quedan pasos con tiempo</translation>
    </message>
    <message>
        <source>{time} left, ends {clock}</source>
        <translation>quedan {time}, termina a las {clock}</translation>
    </message>
    <message>
        <source>{time} left, ends {clock} if resumed now</source>
        <translation>quedan {time}, termina a las {clock} si se reanuda ya</translation>
    </message>
    <message>
        <source>at least {time} left, ends {clock}</source>
        <translation>quedan al menos {time}, termina a las {clock}</translation>
    </message>
    <message>
        <source>at least {time} left, ends {clock} if resumed now</source>
        <translation>quedan al menos {time}, termina a las {clock} si se reanuda ya</translation>
    </message>
    <message>
        <source>Before you finish</source>
        <translation>Antes de terminar</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>CHANGE SIDE</source>
        <translation>CAMBIE DE LADO</translation>
    </message>
    <message>
        <source>MOVE TO</source>
        <translation>PASE A</translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Paso {n} de {count}</translation>
    </message>
    <message>
        <source>round {n} of {count}</source>
        <translation>ronda {n} de {count}</translation>
    </message>
    <message>
        <source>repeat {n} of {count}</source>
        <translation>repetición {n} de {count}</translation>
    </message>
    <message>
        <source>again, attempt {n}</source>
        <translation>otra vez, intento {n}</translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>para empezar</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>segundos restantes</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>of {length}</source>
        <translation>de {length}</translation>
    </message>
    <message>
        <source>CONFIRM</source>
        <translation>CONFIRME</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>at least {length}</source>
        <translation>al menos {length}</translation>
    </message>
    <message>
        <source>enough, go on when ready</source>
        <translation>suficiente, siga cuando quiera</translation>
    </message>
    <message>
        <source>at most {length}</source>
        <translation>como máximo {length}</translation>
    </message>
    <message>
        <source>Ten seconds left</source>
        <translation>Quedan diez segundos</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>Next: {place}</source>
        <translation>Siguiente: {place}</translation>
    </message>
    <message>
        <source>Now: {place}</source>
        <translation>Ahora: {place}</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} segundos</translation>
    </message>
    <message>
        <source>Glide</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Mantener quieto</translation>
    </message>
    <message>
        <source>pads may stay on</source>
        <translation>los parches pueden seguir puestos</translation>
    </message>
    <message>
        <source>pads on</source>
        <translation>parches puestos</translation>
    </message>
    <message>
        <source>Pass {n} of {count}</source>
        <translation>Pasada {n} de {count}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárese</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>stroke {number}</source>
        <translation>movimiento {number}</translation>
    </message>
    <message>
        <source>stroke {number}, move</source>
        <translation>movimiento {number}, mover</translation>
    </message>
    <message>
        <source>stroke {number}, hold</source>
        <translation>movimiento {number}, mantener</translation>
    </message>
    <message>
        <source>set now</source>
        <translation>ajustado ahora</translation>
    </message>
    <message>
        <source>set now, was {value}</source>
        <translation>ajustado ahora, antes {value}</translation>
    </message>
    <message>
        <source>protocol: {value}</source>
        <translation>protocolo: {value}</translation>
    </message>
    <message>
        <source>FIRST</source>
        <translation>PRIMERO</translation>
    </message>
    <message>
        <source>Set the device</source>
        <translation>Ajuste el aparato</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>ÚLTIMO</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Este es el último paso</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>move to it</source>
        <translation>pase ahí</translation>
    </message>
    <message>
        <source>Second clock: done</source>
        <translation>Segundo reloj: hecho</translation>
    </message>
    <message>
        <source>Second clock: {step}</source>
        <translation>Segundo reloj: {step}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>DESPUÉS</translation>
    </message>
    <message>
        <source>same settings</source>
        <translation>mismos ajustes</translation>
    </message>
    <message>
        <source>Space, Enter, Page Down, B, F13</source>
        <translation>Espacio, Intro, Av Pág, B, F13</translation>
    </message>
    <message>
        <source>go on: next, start now, confirm</source>
        <translation>seguir: siguiente, empezar ya, confirmar</translation>
    </message>
    <message>
        <source>Space held</source>
        <translation>Espacio mantenido</translation>
    </message>
    <message>
        <source>pause, resume</source>
        <translation>pausa, reanudar</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>←, Page Up</source>
        <translation>←, Re Pág</translation>
    </message>
    <message>
        <source>back, do the step before again</source>
        <translation>atrás, repetir el paso anterior</translation>
    </message>
    <message>
        <source>10 seconds more</source>
        <translation>10 segundos más</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>discomfort</source>
        <translation>molestia</translation>
    </message>
    <message>
        <source>do this step again</source>
        <translation>repetir este paso</translation>
    </message>
    <message>
        <source>skip this step, with a reason</source>
        <translation>omitir este paso, con motivo</translation>
    </message>
    <message>
        <source>note another setting</source>
        <translation>anotar otro ajuste</translation>
    </message>
    <message>
        <source>the current or level a step higher, lower</source>
        <translation>la corriente o el nivel un paso más, menos</translation>
    </message>
    <message>
        <source>the muscle jumps: a step lower</source>
        <translation>el músculo salta: un paso menos</translation>
    </message>
    <message>
        <source>answer the notice: even out, gel renewed</source>
        <translation>responder al aviso: igualar, gel renovado</translation>
    </message>
    <message>
        <source>turn the map</source>
        <translation>girar el mapa</translation>
    </message>
    <message>
        <source>the picture of the step large, and small again</source>
        <translation>la imagen del paso en grande, y de nuevo pequeña</translation>
    </message>
    <message>
        <source>End held</source>
        <translation>Fin mantenido</translation>
    </message>
    <message>
        <source>end the session</source>
        <translation>terminar la sesión</translation>
    </message>
    <message>
        <source>Play, next, previous</source>
        <translation>Reproducir, siguiente, anterior</translation>
    </message>
    <message>
        <source>of a headset: pause, next, back</source>
        <translation>de unos auriculares: pausa, siguiente, atrás</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close a question</source>
        <translation>cerrar una pregunta</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>estas teclas</translation>
    </message>
    <message>
        <source>pedal: go on; held: pause, resume</source>
        <translation>pedal: seguir; mantenido: pausa, reanudar</translation>
    </message>
    <message>
        <source>pedal: pause, resume</source>
        <translation>pedal: pausa, reanudar</translation>
    </message>
    <message>
        <source>pedal: back</source>
        <translation>pedal: atrás</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Any key closes this list.</source>
        <translation>Cualquier tecla cierra esta lista.</translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>Progreso de la sesión</translation>
    </message>
    <message>
        <source>Gel</source>
        <translation>Gel</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Client moved</source>
        <translation>La clienta se movió</translation>
    </message>
    <message>
        <source>Client asked</source>
        <translation>Lo pidió la clienta</translation>
    </message>
    <message>
        <source>Sensitive skin</source>
        <translation>Piel sensible</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Falta de tiempo</translation>
    </message>
    <message>
        <source>Device fault</source>
        <translation>Fallo del aparato</translation>
    </message>
    <message>
        <source>{place}, {time} into it</source>
        <translation>{place}, a los {time}</translation>
    </message>
    <message>
        <source>Choose what comes next</source>
        <translation>Elija qué viene después</translation>
    </message>
    <message>
        <source>Note. The clock runs on.</source>
        <translation>Nota. El reloj sigue corriendo.</translation>
    </message>
    <message>
        <source>Note, during the pause</source>
        <translation>Nota durante la pausa</translation>
    </message>
    <message>
        <source>Type a note, Enter keeps it</source>
        <translation>Escriba una nota, Intro la guarda</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Skip this step. Why?</source>
        <translation>Omitir este paso. ¿Por qué?</translation>
    </message>
    <message>
        <source>Why is it paused?</source>
        <translation>¿Por qué está en pausa?</translation>
    </message>
    <message>
        <source>Tap each zone you work on</source>
        <translation>Toque cada zona que trabaje</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Leave zone out</source>
        <translation>Excluir la zona</translation>
    </message>
    <message>
        <source>Discomfort noted: {place}</source>
        <translation>Molestia anotada: {place}</translation>
    </message>
    <message>
        <source>Client&apos;s words</source>
        <translation>Palabras de la clienta</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>{setting} is now, in {unit}</source>
        <translation>{setting} es ahora, en {unit}</translation>
    </message>
    <message>
        <source>{setting} is now</source>
        <translation>{setting} es ahora</translation>
    </message>
    <message>
        <source>Discomfort: {words}</source>
        <translation>Molestia: {words}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not end</source>
        <translation>No terminar</translation>
    </message>
    <message>
        <source>End the session now. Why?</source>
        <translation>Terminar la sesión ahora. ¿Por qué?</translation>
    </message>
    <message>
        <source>{time} passed unmeasured: the machine slept.</source>
        <translation>Pasaron {time} sin medir: el equipo dormía.</translation>
    </message>
    <message>
        <source>Taken up again, {time} after the program stopped.</source>
        <translation>Retomada {time} después de que el programa se detuviera.</translation>
    </message>
    <message>
        <source>Paused at the last measured moment. The gap stands in the record; nothing before it is lost.</source>
        <translation>En pausa en el último momento medido. El intervalo consta en el registro; nada anterior se ha perdido.</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>Seguir desde aquí</translation>
    </message>
    <message>
        <source>Do this step again</source>
        <translation>Repetir este paso</translation>
    </message>
    <message>
        <source>No current or level is stated that could be changed by a step: press T.</source>
        <translation>No se indica corriente ni nivel que cambiar por pasos: pulse T.</translation>
    </message>
    <message>
        <source>{setting} is as low as it goes.</source>
        <translation>{setting} está en su valor más bajo.</translation>
    </message>
    <message>
        <source>The muscle jumped: set a step lower.</source>
        <translation>El músculo saltó: bajado un paso.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Time of this step</source>
        <translation>Tiempo de este paso</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Saved in {place}.</source>
        <translation>Guardado en {place}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The latest events are not saved.</source>
        <translation>Los últimos eventos no están guardados.</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Responda primero</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Note another value: {setting}</source>
        <translation>Anotar otro valor: {setting}</translation>
    </message>
    <message>
        <source>Muscle jumps: lower</source>
        <translation>Salta el músculo: bajar</translation>
    </message>
    <message>
        <source>Jumps? Lower</source>
        <translation>¿Salta? Bajar</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>PRACTICE, DEVICE OFF</source>
        <translation>PRÁCTICA, APARATO APAGADO</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ENSAYO</translation>
    </message>
    <message>
        <source>Screen kept awake</source>
        <translation>Pantalla siempre activa</translation>
    </message>
    <message>
        <source>Screen may go dark</source>
        <translation>La pantalla puede apagarse</translation>
    </message>
    <message>
        <source>Recording, saved</source>
        <translation>Registrando, guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Device may have switched off</source>
        <translation>El aparato puede haberse apagado</translation>
    </message>
    <message>
        <source>Device switches off in {time}</source>
        <translation>El aparato se apaga en {time}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Clienta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Example timing, edit to your device&apos;s manual</source>
        <translation>Tiempos de ejemplo, ajústelos al manual de su aparato</translation>
    </message>
    <message>
        <source>Present step</source>
        <translation>Paso actual</translation>
    </message>
    <message>
        <source>Session complete</source>
        <translation>Sesión completa</translation>
    </message>
    <message>
        <source>Session ended early</source>
        <translation>Sesión terminada antes de tiempo</translation>
    </message>
    <message>
        <source>Session given up</source>
        <translation>Sesión abandonada</translation>
    </message>
    <message>
        <source>Session ended after it was cut off</source>
        <translation>Sesión terminada tras cortarse</translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation>{done} de {all} pasos hechos</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Cuidados posteriores</translation>
    </message>
    <message>
        <source>Moving between zones</source>
        <translation>Cambios entre zonas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Gaps (asleep or cut off)</source>
        <translation>Intervalos (en reposo o cortada)</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Sesión entera</translation>
    </message>
    <message>
        <source>Client&apos;s left {left}, client&apos;s right {right}</source>
        <translation>Izquierda de la clienta {left}, derecha de la clienta {right}</translation>
    </message>
    <message>
        <source>{place}, why: {reason}</source>
        <translation>{place}, motivo: {reason}</translation>
    </message>
    <message>
        <source>{place} left out: {reason}</source>
        <translation>{place} excluida: {reason}</translation>
    </message>
    <message>
        <source>{place} cut short</source>
        <translation>{place} acortada</translation>
    </message>
    <message>
        <source>{place} not begun</source>
        <translation>{place} sin empezar</translation>
    </message>
    <message>
        <source>Discomfort at {place}, {time} into it</source>
        <translation>Molestia en {place}, a los {time}</translation>
    </message>
    <message>
        <source>{setting} set to {value} at {place}</source>
        <translation>{setting} ajustado a {value} en {place}</translation>
    </message>
    <message>
        <source>{place} skipped</source>
        <translation>{place} omitido</translation>
    </message>
    <message>
        <source>{place} skipped: {reason}</source>
        <translation>{place} omitido: {reason}</translation>
    </message>
    <message>
        <source>Facing client</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>See the map from the other end (M)</source>
        <translation>Ver el mapa desde el otro extremo (M)</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>Desde atrás</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>Pulse width</source>
        <translation>Ancho de pulso</translation>
    </message>
    <message>
        <source>Duty cycle</source>
        <translation>Ciclo de trabajo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Accesorio</translation>
    </message>
    <message>
        <source>glide</source>
        <translation>deslizar</translation>
    </message>
    <message>
        <source>hold the muscle</source>
        <translation>sujetar el músculo</translation>
    </message>
    <message>
        <source>glide, then hold</source>
        <translation>deslizar y mantener</translation>
    </message>
    <message>
        <source>pinch, then hold</source>
        <translation>pinzar y mantener</translation>
    </message>
    <message>
        <source>probes toward each other</source>
        <translation>sondas una hacia la otra</translation>
    </message>
    <message>
        <source>probes away from each other</source>
        <translation>sondas separándose</translation>
    </message>
    <message>
        <source>one contact stays, the other travels</source>
        <translation>un electrodo queda, el otro se desplaza</translation>
    </message>
    <message>
        <source>round one fixed contact</source>
        <translation>alrededor de un electrodo fijo</translation>
    </message>
    <message>
        <source>rest on each point</source>
        <translation>descansar en cada punto</translation>
    </message>
    <message>
        <source>light passes</source>
        <translation>pasadas ligeras</translation>
    </message>
    <message>
        <source>pads stay still</source>
        <translation>los parches no se mueven</translation>
    </message>
    <message>
        <source>CLIENT&apos;S LEFT</source>
        <translation>IZQUIERDA CLIENTA</translation>
    </message>
    <message>
        <source>CLIENT&apos;S RIGHT</source>
        <translation>DERECHA CLIENTA</translation>
    </message>
    <message>
        <source>MIDDLE</source>
        <translation>CENTRO</translation>
    </message>
    <message>
        <source>BOTH SIDES</source>
        <translation>AMBOS LADOS</translation>
    </message>
    <message>
        <source>YOUR CHOICE</source>
        <translation>A SU ELECCIÓN</translation>
    </message>
    <message>
        <source>SIDE NOT STATED</source>
        <translation>LADO NO INDICADO</translation>
    </message>
    <message>
        <source>client&apos;s left</source>
        <translation>izquierda de la clienta</translation>
    </message>
    <message>
        <source>client&apos;s right</source>
        <translation>derecha de la clienta</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>your choice of place</source>
        <translation>lugar a su elección</translation>
    </message>
    <message>
        <source>{place}, {side}</source>
        <translation>{place}, {side}</translation>
    </message>
    <message>
        <source>static</source>
        <translation>estático</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dinámico</translation>
    </message>
    <message>
        <source>STATIC</source>
        <translation>ESTÁTICO</translation>
    </message>
    <message>
        <source>DYNAMIC</source>
        <translation>DINÁMICO</translation>
    </message>
    <message>
        <source>{setting} needs a value.</source>
        <translation>{setting} necesita un valor.</translation>
    </message>
    <message>
        <source>{setting} is a number of {unit}.</source>
        <translation>{setting} es un número de {unit}.</translation>
    </message>
    <message>
        <source>{setting} must be 0 {unit} or more.</source>
        <translation>{setting} debe ser 0 {unit} o más.</translation>
    </message>
    <message>
        <source>Lower to {value}</source>
        <translation>Bajar a {value}</translation>
    </message>
    <message>
        <source>{setting}: lower to {value}</source>
        <translation>{setting}: bajar a {value}</translation>
    </message>
    <message>
        <source>Raise to {value}</source>
        <translation>Subir a {value}</translation>
    </message>
    <message>
        <source>{setting}: raise to {value}</source>
        <translation>{setting}: subir a {value}</translation>
    </message>
    <message>
        <source>Set {value}</source>
        <translation>Ajustar {value}</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>sound library missing</source>
        <translation>falta la biblioteca de sonido</translation>
    </message>
    <message>
        <source>no output found</source>
        <translation>no se halló salida</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>falta {file}</translation>
    </message>
    <message>
        <source>Sound not checked</source>
        <translation>Sonido sin comprobar</translation>
    </message>
    <message>
        <source>Sound on, no voice</source>
        <translation>Sonido sí, voz no</translation>
    </message>
    <message>
        <source>Sound and voice on</source>
        <translation>Sonido y voz activados</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>Quiet room</source>
        <translation>Sala tranquila</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>No sound: {why}</source>
        <translation>Sin sonido: {why}</translation>
    </message>
    <message>
        <source>Taking this session up again failed twice, so it is not tried again.</source>
        <translation>Retomar esta sesión falló dos veces, así que no se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Its record is kept; end it or discard it instead.</source>
        <translation>Su registro se conserva; termínela o descártela.</translation>
    </message>
    <message>
        <source>The session cannot begin.</source>
        <translation>La sesión no puede empezar.</translation>
    </message>
    <message>
        <source>This session could not be taken up again.</source>
        <translation>No se pudo retomar esta sesión.</translation>
    </message>
    <message>
        <source>This session cannot be taken up again.</source>
        <translation>No se puede retomar esta sesión.</translation>
    </message>
    <message>
        <source>Time of the second clock</source>
        <translation>Tiempo del segundo reloj</translation>
    </message>
    <message>
        <source>speech-dispatcher alone cannot be used, install espeak-ng</source>
        <translation>speech-dispatcher solo no sirve, instale espeak-ng</translation>
    </message>
    <message>
        <source>no voice is installed, espeak-ng would be one</source>
        <translation>no hay voz instalada; espeak-ng sería una</translation>
    </message>
    <message>
        <source>no voice is installed</source>
        <translation>no hay ninguna voz instalada</translation>
    </message>
    <message>
        <source>the voice does not answer</source>
        <translation>la voz no responde</translation>
    </message>
    <message>
        <source>no voice for the language {code}</source>
        <translation>no hay voz para el idioma {code}</translation>
    </message>
    <message>
        <source>the voice gave no sound</source>
        <translation>la voz no dio sonido</translation>
    </message>
    <message>
        <source>phrases cannot be kept in the data folder</source>
        <translation>las frases no se pueden guardar en la carpeta de datos</translation>
    </message>
    <message>
        <source>Last visit here, {day}: {settings}</source>
        <translation>Última visita aquí, {day}: {settings}</translation>
    </message>
    <message>
        <source>Discomfort at {settings}</source>
        <translation>Molestia con {settings}</translation>
    </message>
    <message>
        <source>Last visit here, {day}</source>
        <translation>Última visita aquí, {day}</translation>
    </message>
    <message>
        <source>no settings noted</source>
        <translation>sin ajustes anotados</translation>
    </message>
    <message>
        <source>settings not noted</source>
        <translation>ajustes no anotados</translation>
    </message>
    <message>
        <source>{settings}: {note}</source>
        <translation>{settings}: {note}</translation>
    </message>
    <message>
        <source>Client&apos;s right is {n} s short</source>
        <translation>A la derecha de la clienta le faltan {n} s</translation>
    </message>
    <message>
        <source>Client&apos;s left is {n} s short</source>
        <translation>A la izquierda de la clienta le faltan {n} s</translation>
    </message>
    <message>
        <source>Even out: {n} s more</source>
        <translation>Igualar: {n} s más</translation>
    </message>
    <message>
        <source>Renew the gel</source>
        <translation>Renueve el gel</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>The device may have switched itself off</source>
        <translation>El aparato puede haberse apagado</translation>
    </message>
    <message>
        <source>The device switches itself off in {time}</source>
        <translation>El aparato se apaga en {time}</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Imagen: {words}</translation>
    </message>
    <message>
        <source>I makes it large, and small again</source>
        <translation>I la amplía y la vuelve a reducir</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>{rule}: only with a written go-ahead on file, who and when.</source>
        <translation>{rule}: solo con autorización escrita archivada, de quién y cuándo.</translation>
    </message>
    <message>
        <source>{rule}: {consequence}</source>
        <translation>{rule}: {consequence}</translation>
    </message>
    <message>
        <source>{rule}: do not treat.</source>
        <translation>{rule}: no tratar.</translation>
    </message>
    <message>
        <source>{rule}: do not treat until a written go-ahead is on file, who and when.</source>
        <translation>{rule}: no tratar hasta que haya una autorización escrita archivada, de quién y cuándo.</translation>
    </message>
    <message>
        <source>{rule}: go-ahead on file ({clearance}).</source>
        <translation>{rule}: autorización archivada ({clearance}).</translation>
    </message>
    <message>
        <source>{rule}: the {days} days are over.</source>
        <translation>{rule}: los {days} días han pasado.</translation>
    </message>
    <message>
        <source>{rule}: name the zones to leave out.</source>
        <translation>{rule}: nombre las zonas que excluir.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{rule}: leave out the zones named.</source>
        <translation>{rule}: excluya las zonas nombradas.</translation>
    </message>
    <message>
        <source>{rule}: leave out the zones named for {days} (the date is not known).</source>
        <translation>{rule}: excluya las zonas nombradas durante {days} (no se conoce la fecha).</translation>
    </message>
    <message>
        <source>{rule}: leave out the zones named for {days} more.</source>
        <translation>{rule}: excluya las zonas nombradas durante {days} más.</translation>
    </message>
    <message>
        <source>{rule}: postpone.</source>
        <translation>{rule}: aplazar.</translation>
    </message>
    <message>
        <source>{rule}: postpone for {days} (the date is not known).</source>
        <translation>{rule}: aplazar {days} (no se conoce la fecha).</translation>
    </message>
    <message>
        <source>{rule}: postpone for {days} more.</source>
        <translation>{rule}: aplazar {days} más.</translation>
    </message>
    <message>
        <source>{rule}: no.</source>
        <translation>{rule}: no.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>The session was not ended.</source>
        <translation>La sesión no se terminó.</translation>
    </message>
    <message>
        <source>The session is not signed.</source>
        <translation>La sesión no está firmada.</translation>
    </message>
    <message>
        <source>1 correction after the end.</source>
        <translation>1 corrección después del final.</translation>
    </message>
    <message>
        <source>{count} corrections after the end.</source>
        <translation>{count} correcciones después del final.</translation>
    </message>
    <message>
        <source>Discomfort was noted once.</source>
        <translation>Se anotó molestia una vez.</translation>
    </message>
    <message>
        <source>Discomfort was noted {count} times.</source>
        <translation>Se anotó molestia {count} veces.</translation>
    </message>
    <message>
        <source>The session was ended early.</source>
        <translation>La sesión se terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>The session was ended early ({reason}).</source>
        <translation>La sesión se terminó antes de tiempo ({reason}).</translation>
    </message>
    <message>
        <source>The session was abandoned.</source>
        <translation>La sesión se abandonó.</translation>
    </message>
    <message>
        <source>The session was abandoned ({reason}).</source>
        <translation>La sesión se abandonó ({reason}).</translation>
    </message>
    <message>
        <source>The session was incomplete.</source>
        <translation>La sesión quedó incompleta.</translation>
    </message>
    <message>
        <source>The session was incomplete ({reason}).</source>
        <translation>La sesión quedó incompleta ({reason}).</translation>
    </message>
    <message>
        <source>Taken up once after it was cut off.</source>
        <translation>Retomada una vez tras cortarse.</translation>
    </message>
    <message>
        <source>Taken up {count} times after it was cut off.</source>
        <translation>Retomada {count} veces tras cortarse.</translation>
    </message>
    <message>
        <source>1 gap of {seconds} s in all.</source>
        <translation>1 intervalo sin medir de {seconds} s en total.</translation>
    </message>
    <message>
        <source>{count} gaps of {seconds} s in all.</source>
        <translation>{count} intervalos sin medir de {seconds} s en total.</translation>
    </message>
    <message>
        <source>The wall clock was set once.</source>
        <translation>El reloj se ajustó una vez.</translation>
    </message>
    <message>
        <source>The wall clock was set {count} times.</source>
        <translation>El reloj se ajustó {count} veces.</translation>
    </message>
    <message>
        <source>1 step skipped.</source>
        <translation>1 paso omitido.</translation>
    </message>
    <message>
        <source>{count} steps skipped.</source>
        <translation>{count} pasos omitidos.</translation>
    </message>
    <message>
        <source>1 step ended early.</source>
        <translation>1 paso terminado antes de tiempo.</translation>
    </message>
    <message>
        <source>{count} steps ended early.</source>
        <translation>{count} pasos terminados antes de tiempo.</translation>
    </message>
    <message>
        <source>1 step not done.</source>
        <translation>1 paso sin hacer.</translation>
    </message>
    <message>
        <source>{count} steps not done.</source>
        <translation>{count} pasos sin hacer.</translation>
    </message>
    <message>
        <source>Left out during the session: {names}.</source>
        <translation>Excluido durante la sesión: {names}.</translation>
    </message>
    <message>
        <source>{zone}: {left} s left, {right} s right.</source>
        <translation>{zone}: {left} s izquierda, {right} s derecha.</translation>
    </message>
    <message>
        <source>Nothing is left to do on &quot;{zone}&quot;.</source>
        <translation>No queda nada por hacer en «{zone}».</translation>
    </message>
    <message>
        <source>Time is done: confirm to go on.</source>
        <translation>Tiempo cumplido: confirme para seguir.</translation>
    </message>
    <message>
        <source>Done here: the other lane still runs.</source>
        <translation>Aquí terminado: la otra pista sigue.</translation>
    </message>
    <message>
        <source>Confirm to go on.</source>
        <translation>Confirme para seguir.</translation>
    </message>
    <message>
        <source>Choose what comes next.</source>
        <translation>Elija qué viene después.</translation>
    </message>
    <message>
        <source>Answer to go on.</source>
        <translation>Responda para seguir.</translation>
    </message>
    <message>
        <source>Nothing waits to be confirmed.</source>
        <translation>Nada espera confirmación.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este es el primer paso.</translation>
    </message>
    <message>
        <source>This step has not begun yet.</source>
        <translation>Este paso aún no ha empezado.</translation>
    </message>
    <message>
        <source>The zone of this step was left out.</source>
        <translation>La zona de este paso se excluyó.</translation>
    </message>
    <message>
        <source>This must be answered; it cannot be skipped.</source>
        <translation>Esto debe responderse; no se puede omitir.</translation>
    </message>
    <message>
        <source>The time of this step is done: nothing is left to skip.</source>
        <translation>El tiempo de este paso ha terminado: no queda nada que omitir.</translation>
    </message>
    <message>
        <source>A step can only be made longer.</source>
        <translation>Un paso solo puede alargarse.</translation>
    </message>
    <message>
        <source>No step is running that could be made longer.</source>
        <translation>No hay ningún paso en curso que pueda alargarse.</translation>
    </message>
    <message>
        <source>This step has no planned time to make longer.</source>
        <translation>Este paso no tiene un tiempo previsto que alargar.</translation>
    </message>
    <message>
        <source>This step ends after {seconds} s at the latest.</source>
        <translation>Este paso termina como máximo a los {seconds} s.</translation>
    </message>
    <message>
        <source>Nothing runs in that lane at the moment.</source>
        <translation>En esa pista no hay nada en curso.</translation>
    </message>
    <message>
        <source>The other lane is not done yet: wait for it, or end it.</source>
        <translation>La otra pista aún no ha terminado: espere o termínela.</translation>
    </message>
    <message>
        <source>This step leaves no zone to choose.</source>
        <translation>Este paso no deja elegir zona.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is not one of this step&apos;s zones.</source>
        <translation>«{zone}» no es una de las zonas de este paso.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; was left out.</source>
        <translation>«{zone}» se excluyó.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>There is no setting &quot;{name}&quot;.</source>
        <translation>No existe el ajuste «{name}».</translation>
    </message>
    <message>
        <source>This setting takes a whole number, 0 or more.</source>
        <translation>Este ajuste requiere un número entero, 0 o más.</translation>
    </message>
    <message>
        <source>This setting takes a word.</source>
        <translation>Este ajuste requiere una palabra.</translation>
    </message>
    <message>
        <source>{ua} uA is more than {most} uA: not microcurrent.</source>
        <translation>{ua} µA es más de {most} µA: no es microcorriente.</translation>
    </message>
    <message>
        <source>{ua} uA is more than the device&apos;s {ceiling_ua} uA.</source>
        <translation>{ua} µA es más que los {ceiling_ua} µA del aparato.</translation>
    </message>
    <message>
        <source>This session was cut off: take it up again, or end it.</source>
        <translation>Esta sesión se cortó: retómela o termínela.</translation>
    </message>
    <message>
        <source>Say why the zone is left out.</source>
        <translation>Diga por qué se excluye la zona.</translation>
    </message>
    <message>
        <source>Say why the session is paused.</source>
        <translation>Diga por qué se pausa la sesión.</translation>
    </message>
    <message>
        <source>Say why the session is given up.</source>
        <translation>Diga por qué se abandona la sesión.</translation>
    </message>
    <message>
        <source>The session has begun already.</source>
        <translation>La sesión ya ha empezado.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this plan.</source>
        <translation>No queda nada por hacer en este plan.</translation>
    </message>
    <message>
        <source>The session is running; there is nothing to take up.</source>
        <translation>La sesión está en curso; no hay nada que retomar.</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>Diga quién firma.</translation>
    </message>
    <message>
        <source>Say what is right instead.</source>
        <translation>Diga qué es lo correcto.</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>Diga por qué se corrige.</translation>
    </message>
    <message>
        <source>There is no event {event_number}.</source>
        <translation>No existe el evento {event_number}.</translation>
    </message>
    <message>
        <source>The session has not begun.</source>
        <translation>La sesión no ha empezado.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>The session is paused: resume it first.</source>
        <translation>La sesión está en pausa: reanúdela primero.</translation>
    </message>
    <message>
        <source>The session is not paused.</source>
        <translation>La sesión no está en pausa.</translation>
    </message>
    <message>
        <source>The session is not over yet.</source>
        <translation>La sesión aún no ha terminado.</translation>
    </message>
    <message>
        <source>The session is signed: only amendments are possible.</source>
        <translation>La sesión está firmada: solo se admiten correcciones.</translation>
    </message>
    <message>
        <source>Ignored: pressed twice.</source>
        <translation>Ignorado: pulsado dos veces.</translation>
    </message>
    <message>
        <source>Ignored: the step had just changed by itself.</source>
        <translation>Ignorado: el paso acababa de cambiar por sí solo.</translation>
    </message>
    <message>
        <source>{ramp}, {size} microamps at a time</source>
        <translation>{ramp}, en pasos de {size} microamperios</translation>
    </message>
    <message>
        <source>{ramp}, by hand</source>
        <translation>{ramp}, a mano</translation>
    </message>
    <message>
        <source>raise current over the step</source>
        <translation>subir la corriente durante el paso</translation>
    </message>
    <message>
        <source>change current from {low} microamps over the step</source>
        <translation>cambiar la corriente desde {low} microamperios durante el paso</translation>
    </message>
    <message>
        <source>change current to {high} microamps over the step</source>
        <translation>cambiar la corriente hasta {high} microamperios durante el paso</translation>
    </message>
    <message>
        <source>lower current from {low} to {high} microamps over the step</source>
        <translation>bajar la corriente de {low} a {high} microamperios durante el paso</translation>
    </message>
    <message>
        <source>raise current from {low} to {high} microamps over the step</source>
        <translation>subir la corriente de {low} a {high} microamperios durante el paso</translation>
    </message>
    <message>
        <source>There is no item &quot;{item}&quot; here.</source>
        <translation>Aquí no hay ningún punto «{item}».</translation>
    </message>
    <message>
        <source>{item}: {wanted}.</source>
        <translation>{item}: {wanted}.</translation>
    </message>
    <message>
        <source>&quot;{rule_id}&quot; is not asked here.</source>
        <translation>«{rule_id}» no se pregunta aquí.</translation>
    </message>
    <message>
        <source>{rule} has no &quot;{variant}&quot; to choose.</source>
        <translation>{rule} no tiene «{variant}» para elegir.</translation>
    </message>
    <message>
        <source>Still to answer: {missing}</source>
        <translation>Falta responder: {missing}</translation>
    </message>
    <message>
        <source>Answer each question, or say &quot;None of these&quot;.</source>
        <translation>Responda cada pregunta o diga «Nada de esto».</translation>
    </message>
    <message>
        <source>There is nothing to choose here.</source>
        <translation>Aquí no hay nada que elegir.</translation>
    </message>
    <message>
        <source>There is no option &quot;{option_id}&quot; here.</source>
        <translation>Aquí no existe la opción «{option_id}».</translation>
    </message>
    <message>
        <source>Nothing is asked at the moment.</source>
        <translation>Ahora mismo no se pregunta nada.</translation>
    </message>
    <message>
        <source>yes or no is wanted</source>
        <translation>se espera sí o no</translation>
    </message>
    <message>
        <source>a whole number of {unit} is wanted</source>
        <translation>se espera un número entero ({unit})</translation>
    </message>
    <message>
        <source>one of {options} is wanted</source>
        <translation>se espera uno de: {options}</translation>
    </message>
    <message>
        <source>words are wanted</source>
        <translation>se esperan palabras</translation>
    </message>
    <message>
        <source>There is nothing to even out now.</source>
        <translation>Ahora no hay nada que igualar.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>This could not be recorded.</source>
        <translation>No se pudo registrar.</translation>
    </message>
    <message>
        <source>There is no record.</source>
        <translation>No hay registro.</translation>
    </message>
    <message>
        <source>The plan of this session cannot be read.</source>
        <translation>No se puede leer el plan de esta sesión.</translation>
    </message>
    <message>
        <source>Its record is kept; check the record in Sessions.</source>
        <translation>Su registro se conserva; compruebe el registro en Sesiones.</translation>
    </message>
    <message>
        <source>The original stays in the record beside the correction.</source>
        <translation>El original queda en el registro junto a la corrección.</translation>
    </message>
    <message>
        <source>Correct this event</source>
        <translation>Corregir este evento</translation>
    </message>
    <message>
        <source>What is right instead</source>
        <translation>Lo que es correcto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Añadir la corrección</translation>
    </message>
    <message>
        <source>Session started</source>
        <translation>Sesión empezada</translation>
    </message>
    <message>
        <source>Step started</source>
        <translation>Paso empezado</translation>
    </message>
    <message>
        <source>Step ended</source>
        <translation>Paso terminado</translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation>Paso omitido</translation>
    </message>
    <message>
        <source>Step begun again</source>
        <translation>Paso empezado de nuevo</translation>
    </message>
    <message>
        <source>Step extended</source>
        <translation>Paso alargado</translation>
    </message>
    <message>
        <source>Sides to be evened out</source>
        <translation>Se igualan los lados</translation>
    </message>
    <message>
        <source>Moving on</source>
        <translation>De camino</translation>
    </message>
    <message>
        <source>Waiting for a confirmation</source>
        <translation>Espera confirmación</translation>
    </message>
    <message>
        <source>Mark reached</source>
        <translation>Marca alcanzada</translation>
    </message>
    <message>
        <source>Mark confirmed</source>
        <translation>Marca confirmada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudada</translation>
    </message>
    <message>
        <source>Pause explained</source>
        <translation>Pausa explicada</translation>
    </message>
    <message>
        <source>Gap found</source>
        <translation>Intervalo sin medir</translation>
    </message>
    <message>
        <source>Wall clock set</source>
        <translation>Reloj ajustado</translation>
    </message>
    <message>
        <source>Time kept</source>
        <translation>Tiempo guardado</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Item answered</source>
        <translation>Punto respondido</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Pregunta respondida</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Option chosen</source>
        <translation>Opción elegida</translation>
    </message>
    <message>
        <source>Zone left out</source>
        <translation>Zona excluida</translation>
    </message>
    <message>
        <source>Zone worked on</source>
        <translation>Zona trabajada</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Retomada</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Session signed</source>
        <translation>Sesión firmada</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>{kind} by {who}</source>
        <translation>{kind}, profesional: {who}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>de {who}</translation>
    </message>
    <message>
        <source>event {number}: {text} ({reason}), by {who}</source>
        <translation>evento {number}: {text} ({reason}), de {who}</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>intento {number}</translation>
    </message>
    <message>
        <source>by {seconds} s</source>
        <translation>en {seconds} s</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>From ... to ...</source>
        <translation>De ... a ...</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Código de clienta</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminada antes</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>time done</source>
        <translation>tiempo cumplido</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminado antes</translation>
    </message>
    <message>
        <source>ended at its limit</source>
        <translation>terminado en su límite</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>The machine slept; nobody measured this time.</source>
        <translation>El equipo dormía; nadie midió este tiempo.</translation>
    </message>
    <message>
        <source>The program stopped; nobody measured this time.</source>
        <translation>El programa se detuvo; nadie midió este tiempo.</translation>
    </message>
    <message>
        <source>left out during the session</source>
        <translation>excluida durante la sesión</translation>
    </message>
    <message>
        <source>Paused for {time}</source>
        <translation>En pausa {time}</translation>
    </message>
    <message>
        <source>because of the gap</source>
        <translation>por el intervalo sin medir</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>Gap of {time}</source>
        <translation>Intervalo de {time}</translation>
    </message>
    <message>
        <source>by {seconds} s; no duration changed</source>
        <translation>en {seconds} s; ninguna duración cambió</translation>
    </message>
    <message>
        <source>Extended by {seconds} s</source>
        <translation>Alargado {seconds} s</translation>
    </message>
    <message>
        <source>{reason}; {time} less</source>
        <translation>{reason}; {time} menos</translation>
    </message>
    <message>
        <source>reason erased</source>
        <translation>motivo borrado</translation>
    </message>
    <message>
        <source>Left out: {place}</source>
        <translation>Excluido: {place}</translation>
    </message>
    <message>
        <source>None of these, said explicitly: {questions}</source>
        <translation>Nada de esto, dicho expresamente: {questions}</translation>
    </message>
    <message>
        <source>Chosen: {option}</source>
        <translation>Elegido: {option}</translation>
    </message>
    <message>
        <source>Not passed.</source>
        <translation>No superada.</translation>
    </message>
    <message>
        <source>{place}: {reason} ({time} less)</source>
        <translation>{place}: {reason} ({time} menos)</translation>
    </message>
    <message>
        <source>Why zones were left out: reasons erased</source>
        <translation>Por qué se excluyeron zonas: motivos borrados</translation>
    </message>
    <message>
        <source>Why {place} was left out: {reason}</source>
        <translation>Por qué se excluyó {place}: {reason}</translation>
    </message>
    <message>
        <source>{setting} {before} to {after}</source>
        <translation>{setting} de {before} a {after}</translation>
    </message>
    <message>
        <source>{setting}: {after}</source>
        <translation>{setting}: {after}</translation>
    </message>
    <message>
        <source>{change} (planned)</source>
        <translation>{change} (previsto)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>done {count} times</source>
        <translation>hecho {count} veces</translation>
    </message>
    <message>
        <source>{time} added</source>
        <translation>{time} añadido</translation>
    </message>
    <message>
        <source>waited {time}</source>
        <translation>espera {time}</translation>
    </message>
    <message>
        <source>An answer that was erased.</source>
        <translation>Una respuesta que se borró.</translation>
    </message>
    <message>
        <source>age {years}</source>
        <translation>edad {years}</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>hace {days} días</translation>
    </message>
    <message>
        <source>cleared by {who}</source>
        <translation>autorizado por {who}</translation>
    </message>
    <message>
        <source>zones {zones}</source>
        <translation>zonas {zones}</translation>
    </message>
    <message>
        <source>{time} into the step</source>
        <translation>a los {time} del paso</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Resume, paused</source>
        <translation>Retomar, en pausa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct the event chosen in the record below; the original stays beside it</source>
        <translation>Corrige el evento elegido abajo en el registro; el original queda al lado</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A los</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why, where</source>
        <translation>Por qué, dónde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Left out before the start</source>
        <translation>Excluido antes de empezar</translation>
    </message>
    <message>
        <source>Client {code}</source>
        <translation>Clienta {code}</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>By {who}</source>
        <translation>Profesional: {who}</translation>
    </message>
    <message>
        <source>{device} (serial {number})</source>
        <translation>{device} (serie {number})</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>Previsto y real</translation>
    </message>
    <message>
        <source>Client&apos;s left above (blue), right below (orange), middle between; outlined bars are static.</source>
        <translation>Arriba la izquierda de la clienta (azul), abajo la derecha (naranja), en medio el centro; las barras con contorno son estáticas.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Signature, corrections, receipt</source>
        <translation>Firma, correcciones, recibo</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Sin firmar.</translation>
    </message>
    <message>
        <source>Signed by {who}, {when}.</source>
        <translation>Firmada por {who}, {when}.</translation>
    </message>
    <message>
        <source>{event}  (erased: {fields})</source>
        <translation>{event}  (borrado: {fields})</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Event {number} corrected by {who}, {when}: {text} (why: {reason})</source>
        <translation>Evento {number} corregido por {who}, {when}: {text} (motivo: {reason})</translation>
    </message>
    <message>
        <source>Receipt: {receipt}</source>
        <translation>Recibo: {receipt}</translation>
    </message>
    <message>
        <source>No receipt before the end.</source>
        <translation>Sin recibo antes del final.</translation>
    </message>
    <message>
        <source>Protocol {hash}</source>
        <translation>Protocolo {hash}</translation>
    </message>
    <message>
        <source>Plan {hash}</source>
        <translation>Plan {hash}</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sesión {id}</translation>
    </message>
    <message>
        <source>Complete and signed; nothing to look at.</source>
        <translation>Completa y firmada; nada que revisar.</translation>
    </message>
    <message>
        <source>{time} treatment</source>
        <translation>{time} de tratamiento</translation>
    </message>
    <message>
        <source>{time} moving</source>
        <translation>{time} de cambios</translation>
    </message>
    <message>
        <source>1 pause</source>
        <translation>1 pausa</translation>
    </message>
    <message>
        <source>{count} pauses</source>
        <translation>{count} pausas</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 intervalo</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} intervalos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>{state}, signed</source>
        <translation>{state}, firmada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Clienta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>There is no record</source>
        <translation>No hay registro</translation>
    </message>
    <message>
        <source>This session cannot be shown.</source>
        <translation>No se puede mostrar esta sesión.</translation>
    </message>
    <message>
        <source>Its record is kept; export it instead.</source>
        <translation>Su registro se conserva; expórtela en su lugar.</translation>
    </message>
    <message>
        <source>Sessions, newest first; Enter opens one</source>
        <translation>Sesiones, las más recientes primero; Intro abre una</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>Comprobar el registro</translation>
    </message>
    <message>
        <source>Check that no event was changed, removed or added afterwards</source>
        <translation>Comprueba que ningún evento se cambió, quitó o añadió después</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show every session</source>
        <translation>Mostrar todas las sesiones</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} sesiones</translation>
    </message>
    <message>
        <source>A session stands here as soon as it has begun.</source>
        <translation>Una sesión aparece aquí en cuanto empieza.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>No session fits these filters.</source>
        <translation>Ninguna sesión encaja con estos filtros.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada encaja</translation>
    </message>
    <message>
        <source>Sign this session</source>
        <translation>Firmar esta sesión</translation>
    </message>
    <message>
        <source>A signed session is closed: from then on it can only be corrected by new events.</source>
        <translation>Una sesión firmada queda cerrada: desde entonces solo puede corregirse con eventos nuevos.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
    <message>
        <source>Choose an event in the table The record, at the foot of this page.</source>
        <translation>Elija un evento en la tabla «El registro», al pie de esta página.</translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation>¿Qué evento?</translation>
    </message>
    <message>
        <source>Event {number}: {event}</source>
        <translation>Evento {number}: {event}</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet (*.csv)</source>
        <translation>CSV, para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines, with the receipts (*.jsonl)</source>
        <translation>JSON Lines, con los recibos (*.jsonl)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>Comprobando ...</translation>
    </message>
    <message>
        <source>The record is whole</source>
        <translation>El registro está íntegro</translation>
    </message>
    <message>
        <source>The record is not whole</source>
        <translation>El registro no está íntegro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Planned and actual on a scale of time; the tables below say the same</source>
        <translation>Previsto y real en una escala de tiempo; las tablas de abajo dicen lo mismo</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system, dark in the treatment room</source>
        <translation>Como el sistema, oscuro en la sala de tratamiento</translation>
    </message>
    <message>
        <source>Light at the desk, dark in the treatment room</source>
        <translation>Claro en el escritorio, oscuro en la sala de tratamiento</translation>
    </message>
    <message>
        <source>Light everywhere</source>
        <translation>Claro en todas partes</translation>
    </message>
    <message>
        <source>Dark everywhere</source>
        <translation>Oscuro en todas partes</translation>
    </message>
    <message>
        <source>As the system asks</source>
        <translation>Como pida el sistema</translation>
    </message>
    <message>
        <source>Reduced: nothing travels or breathes</source>
        <translation>Reducido: nada se desplaza ni late</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Facing the client</source>
        <translation>Frente a la clienta</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <source>Names or initials to choose from, one a line.</source>
        <translation>Nombres o iniciales para elegir, uno por línea.</translation>
    </message>
    <message>
        <source>Practitioners, one a line</source>
        <translation>Profesionales, una por línea</translation>
    </message>
    <message>
        <source>Record and protocols</source>
        <translation>Registro y protocolos</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Copy the record and its keys to a folder, and check the copy</source>
        <translation>Copia el registro y sus claves a una carpeta y comprueba la copia</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Keep it elsewhere ...</source>
        <translation>Guardarlo en otro lugar ...</translation>
    </message>
    <message>
        <source>Sessions are recorded.</source>
        <translation>Las sesiones se registran.</translation>
    </message>
    <message>
        <source>Nothing is recorded. {why}</source>
        <translation>No se registra nada. {why}</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Carpeta de datos: {folder}</translation>
    </message>
    <message>
        <source>Protocols are read from:</source>
        <translation>Los protocolos se leen de:</translation>
    </message>
    <message>
        <source>Backing up ...</source>
        <translation>Haciendo copia ...</translation>
    </message>
    <message>
        <source>1. Close this window, so that nothing is being written.
2. Move the whole folder {folder} to its new place, on a disk of this machine.
3. Start with the new place named: microtimer --data-dir PLACE, or set the variable MICROTIMER_DATA_DIR to it.

Two folders are two records: the program never looks for another one by itself.</source>
        <translation>1. Cierre esta ventana, para que no se escriba nada.
2. Mueva toda la carpeta {folder} a su nuevo lugar, en un disco de este equipo.
3. Inicie nombrando el nuevo lugar: microtimer --data-dir LUGAR, o ponga la variable MICROTIMER_DATA_DIR a ese valor.

Dos carpetas son dos registros: el programa nunca busca otro por sí mismo.</translation>
    </message>
    <message>
        <source>Keep the record elsewhere</source>
        <translation>Guardar el registro en otro lugar</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Carpeta para la copia</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Copia hecha</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárese</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Next pass</source>
        <translation>Siguiente pasada</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Change side</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation>Últimos tres segundos</translation>
    </message>
    <message>
        <source>End of a step</source>
        <translation>Fin de un paso</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>Siguiente zona</translation>
    </message>
    <message>
        <source>Device and attention</source>
        <translation>Aparato y atención</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>Cambiar un ajuste</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Renew the gel</source>
        <translation>Renovar el gel</translation>
    </message>
    <message>
        <source>Least time reached</source>
        <translation>Tiempo mínimo alcanzado</translation>
    </message>
    <message>
        <source>Confirm needed</source>
        <translation>Se necesita confirmar</translation>
    </message>
    <message>
        <source>Paused too long</source>
        <translation>Demasiado tiempo en pausa</translation>
    </message>
    <message>
        <source>Device limit near</source>
        <translation>Cerca del límite del aparato</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Fin de la sesión</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Play every sound in turn; press again to stop</source>
        <translation>Reproduce todos los sonidos; pulse de nuevo para parar</translation>
    </message>
    <message>
        <source>Quiet room: light at the edge of the screen instead of sound and voice</source>
        <translation>Sala tranquila: luz en el borde de la pantalla en vez de sonido y voz</translation>
    </message>
    <message>
        <source>Volume of everything</source>
        <translation>Volumen de todo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Play: {sound}</source>
        <translation>Reproducir: {sound}</translation>
    </message>
    <message>
        <source>Volume of: {sound}</source>
        <translation>Volumen de: {sound}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Behind the client&apos;s head</source>
        <translation>Detrás de la cabeza de la clienta</translation>
    </message>
    <message>
        <source>As each protocol has it</source>
        <translation>Como lo indique cada protocolo</translation>
    </message>
    <message>
        <source>Zone by zone</source>
        <translation>Zona por zona</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Un lado y luego el otro</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Large: words and figures of the treatment a quarter larger</source>
        <translation>Grande: palabras y cifras del tratamiento un cuarto mayores</translation>
    </message>
    <message>
        <source>Where you sit</source>
        <translation>Dónde se sienta usted</translation>
    </message>
    <message>
        <source>The face map is seen from there; left stays the client&apos;s left</source>
        <translation>El mapa de la cara se ve desde ahí; la izquierda sigue siendo la de la clienta</translation>
    </message>
    <message>
        <source>Order of the sides</source>
        <translation>Orden de los lados</translation>
    </message>
    <message>
        <source>What the start offers first, where a protocol treats both sides</source>
        <translation>Lo que se ofrece primero al empezar, si un protocolo trata ambos lados</translation>
    </message>
    <message>
        <source>Move to the next place</source>
        <translation>Paso al siguiente lugar</translation>
    </message>
    <message>
        <source>Time to move between placements, where the protocol states none</source>
        <translation>Tiempo para pasar de un lugar a otro, si el protocolo no lo indica</translation>
    </message>
    <message>
        <source>Guard against a double press</source>
        <translation>Protección contra doble pulsación</translation>
    </message>
    <message>
        <source>A second press sooner than this is ignored, and shown as ignored</source>
        <translation>Una segunda pulsación antes de este tiempo se ignora y se muestra como ignorada</translation>
    </message>
    <message>
        <source>The screen is kept awake while a session runs.</source>
        <translation>La pantalla se mantiene activa mientras hay una sesión en curso.</translation>
    </message>
    <message>
        <source>Check the screen</source>
        <translation>Comprobar la pantalla</translation>
    </message>
    <message>
        <source>Find out whether this system lets the screen be kept awake</source>
        <translation>Averigua si este sistema permite mantener la pantalla activa</translation>
    </message>
    <message>
        <source>The screen can be kept awake here, and is while a session runs.</source>
        <translation>La pantalla puede mantenerse activa aquí, y así es durante una sesión.</translation>
    </message>
    <message>
        <source>The screen cannot be kept awake here: turn the screen saver and the power saving off yourself. A session says so too.</source>
        <translation>La pantalla no puede mantenerse activa aquí: desactive usted el salvapantallas y el ahorro de energía. Una sesión también lo avisa.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>Choose the devices you have: the start offers them before all others.</source>
        <translation>Elija los aparatos que tiene: se ofrecen antes que los demás al empezar.</translation>
    </message>
    <message>
        <source>Offered first at the start: {devices}</source>
        <translation>Se ofrecen primero al empezar: {devices}</translation>
    </message>
    <message>
        <source>Choose devices</source>
        <translation>Elegir aparatos</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>Protocols keep the language they are written in.</source>
        <translation>Los protocolos conservan el idioma en que están escritos.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Pedal</source>
        <translation>Pedal</translation>
    </message>
    <message>
        <source>Forget the pedal</source>
        <translation>Olvidar el pedal</translation>
    </message>
    <message>
        <source>Learn the pedal</source>
        <translation>Aprender el pedal</translation>
    </message>
    <message>
        <source>None learned. Pedals that type Space, Enter, Page Down, B or F13 work as they are: short goes on, held pauses.</source>
        <translation>Ninguno aprendido. Los pedales que envían Espacio, Intro, Av Pág, B o F13 funcionan así: corto sigue, mantenido pausa.</translation>
    </message>
    <message>
        <source>{key} means nothing in a treatment.</source>
        <translation>{key} no significa nada en un tratamiento.</translation>
    </message>
    <message>
        <source>Short press: go on</source>
        <translation>Pulsación corta: seguir</translation>
    </message>
    <message>
        <source>Again after {ms} ms: ignored, inside the guard time</source>
        <translation>Otra vez a los {ms} ms: ignorada, dentro del tiempo de protección</translation>
    </message>
    <message>
        <source>Again too soon: ignored, inside the guard time</source>
        <translation>Otra vez demasiado pronto: ignorada, dentro del tiempo de protección</translation>
    </message>
    <message>
        <source>Held: pause, or resume</source>
        <translation>Mantenida: pausa o reanudar</translation>
    </message>
    <message>
        <source>Held: pause, or resume ({count} repeats of the key ignored)</source>
        <translation>Mantenida: pausa o reanudar ({count} repeticiones de la tecla ignoradas)</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>Pausa o reanudar</translation>
    </message>
    <message>
        <source>Back: the step before</source>
        <translation>Atrás: el paso anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>A key of the treatment, not the pedal&apos;s</source>
        <translation>Una tecla del tratamiento, no del pedal</translation>
    </message>
    <message>
        <source>A pedal types a key, as a keyboard does. It needs no driver.</source>
        <translation>Un pedal pulsa una tecla, como un teclado. No necesita controlador.</translation>
    </message>
    <message>
        <source>Press your pedal now</source>
        <translation>Pise ahora su pedal</translation>
    </message>
    <message>
        <source>Try it: short, held, twice</source>
        <translation>Pruébelo: corto, mantenido, dos veces</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Learn: {what}</source>
        <translation>Aprender: {what}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget: {what}</source>
        <translation>Olvidar: {what}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Waiting for the switch: {what}</source>
        <translation>Esperando el interruptor: {what}</translation>
    </message>
    <message>
        <source>{key} arrived</source>
        <translation>Llegó {key}</translation>
    </message>
    <message>
        <source>{key} arrived and is learned. Try it.</source>
        <translation>Llegó {key} y queda aprendida. Pruébela.</translation>
    </message>
    <message>
        <source>Press it short, hold it, and press it twice quickly.</source>
        <translation>Púlselo corto, manténgalo y púlselo dos veces rápido.</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvidado</translation>
    </message>
    <message>
        <source>Click here, then press the pedal</source>
        <translation>Haga clic aquí y luego pise el pedal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Short: next, confirm. Held: pause, resume. Enough for a single switch.</source>
        <translation>Corto: siguiente, confirmar. Mantenido: pausa, reanudar. Basta con un solo interruptor.</translation>
    </message>
    <message>
        <source>Pauses and resumes at once. For a second switch.</source>
        <translation>Pausa y reanuda al instante. Para un segundo interruptor.</translation>
    </message>
    <message>
        <source>The step before. For a third switch.</source>
        <translation>El paso anterior. Para un tercer interruptor.</translation>
    </message>
    <message>
        <source>{key} no longer pauses by itself.</source>
        <translation>{key} ya no pausa por sí sola.</translation>
    </message>
    <message>
        <source>{key} no longer means Next by itself.</source>
        <translation>{key} ya no significa Siguiente.</translation>
    </message>
    <message>
        <source>{key} no longer goes a step back.</source>
        <translation>{key} ya no retrocede un paso.</translation>
    </message>
    <message>
        <source>{key} no longer adds 10 seconds.</source>
        <translation>{key} ya no añade 10 segundos.</translation>
    </message>
    <message>
        <source>{key} no longer opens a note.</source>
        <translation>{key} ya no abre una nota.</translation>
    </message>
    <message>
        <source>{key} no longer marks discomfort.</source>
        <translation>{key} ya no marca molestia.</translation>
    </message>
    <message>
        <source>{key} no longer starts the step again.</source>
        <translation>{key} ya no repite el paso.</translation>
    </message>
    <message>
        <source>{key} no longer skips a step.</source>
        <translation>{key} ya no omite un paso.</translation>
    </message>
    <message>
        <source>{key} no longer opens the settings of the device.</source>
        <translation>{key} ya no abre los ajustes del aparato.</translation>
    </message>
    <message>
        <source>{key} no longer turns the map.</source>
        <translation>{key} ya no gira el mapa.</translation>
    </message>
    <message>
        <source>{key} no longer raises the current or the level.</source>
        <translation>{key} ya no sube la corriente o el nivel.</translation>
    </message>
    <message>
        <source>{key} no longer lowers the current or the level.</source>
        <translation>{key} ya no baja la corriente o el nivel.</translation>
    </message>
    <message>
        <source>{key} no longer notes that the muscle jumps.</source>
        <translation>{key} ya no anota que el músculo salta.</translation>
    </message>
    <message>
        <source>{key} no longer answers a notice.</source>
        <translation>{key} ya no responde a un aviso.</translation>
    </message>
    <message>
        <source>End is held to end a session: it cannot be the pedal&apos;s.</source>
        <translation>Fin se mantiene para terminar una sesión: no puede ser del pedal.</translation>
    </message>
    <message>
        <source>F1 shows the keys: it cannot be the pedal&apos;s.</source>
        <translation>F1 muestra las teclas: no puede ser del pedal.</translation>
    </message>
    <message>
        <source>? shows the keys: it cannot be the pedal&apos;s.</source>
        <translation>? muestra las teclas: no puede ser del pedal.</translation>
    </message>
    <message>
        <source>F11 fills the screen: it cannot be the pedal&apos;s.</source>
        <translation>F11 llena la pantalla: no puede ser del pedal.</translation>
    </message>
    <message>
        <source>Your pedal types a combination. Set it to a single key, best of all F13.</source>
        <translation>Su pedal envía una combinación. Configúrelo con una sola tecla, mejor F13.</translation>
    </message>
    <message>
        <source>{key} no longer goes on.</source>
        <translation>{key} ya no sigue.</translation>
    </message>
    <message>
        <source>While you write a note, {key} writes; held, it pauses even then.</source>
        <translation>Mientras escribe una nota, {key} escribe; mantenida, pausa incluso entonces.</translation>
    </message>
    <message>
        <source>The voice is off.</source>
        <translation>La voz está desactivada.</translation>
    </message>
    <message>
        <source>Nothing is spoken: {why}.</source>
        <translation>No se dice nada: {why}.</translation>
    </message>
    <message>
        <source>The voice was not tried yet.</source>
        <translation>La voz aún no se ha probado.</translation>
    </message>
    <message>
        <source>Spoken by {voice}.</source>
        <translation>Hablado por {voice}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Hear a sample</source>
        <translation>Oír una muestra</translation>
    </message>
    <message>
        <source>Speak the places and what has to be set</source>
        <translation>Decir los lugares y lo que hay que ajustar</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>Each protocol is spoken in its own language.</source>
        <translation>Cada protocolo se dice en su propio idioma.</translation>
    </message>
    <message>
        <source>{rate} words a minute</source>
        <translation>{rate} palabras por minuto</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Optional parts</source>
        <translation>Partes opcionales</translation>
    </message>
    <message>
        <source>Times to choose</source>
        <translation>Tiempos por elegir</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Zone by zone</source>
        <translation>Zona por zona</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Un lado y luego el otro</translation>
    </message>
    <message>
        <source>Order of the sides</source>
        <translation>Orden de los lados</translation>
    </message>
    <message>
        <source>Client&apos;s left first</source>
        <translation>Primero la izquierda de la clienta</translation>
    </message>
    <message>
        <source>Client&apos;s right first</source>
        <translation>Primero la derecha de la clienta</translation>
    </message>
    <message>
        <source>Side that comes first</source>
        <translation>Lado que va primero</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>No device chosen</source>
        <translation>Ningún aparato elegido</translation>
    </message>
    <message>
        <source>Serial number, or empty</source>
        <translation>Número de serie, o vacío</translation>
    </message>
    <message>
        <source>Gel and products, with batch, or empty</source>
        <translation>Gel y productos, con lote, o vacío</translation>
    </message>
    <message>
        <source>Rehearsal: device off, kept apart in the record</source>
        <translation>Ensayo: aparato apagado, registrado aparte</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Device serial number</source>
        <translation>Número de serie del aparato</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Client code</source>
        <translation>Código de clienta</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Make a new client code with a check letter</source>
        <translation>Crear un código de clienta nuevo con letra de control</translation>
    </message>
    <message>
        <source>No name: a code like C-7QK4-2M, made here.</source>
        <translation>Ningún nombre: un código como C-7QK4-2M, creado aquí.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Nothing of this session will be recorded. {reason}</source>
        <translation>No se registrará nada de esta sesión. {reason}</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Sin plan</translation>
    </message>
    <message>
        <source>and {count} more about the device</source>
        <translation>y {count} más sobre el aparato</translation>
    </message>
    <message>
        <source>{time} treatment.</source>
        <translation>{time} de tratamiento.</translation>
    </message>
    <message>
        <source>{time} treatment, {moving} moving.</source>
        <translation>{time} de tratamiento, {moving} de cambios.</translation>
    </message>
    <message>
        <source>{count} steps.</source>
        <translation>{count} pasos.</translation>
    </message>
    <message>
        <source>{count} steps, {open} of them without a set time.</source>
        <translation>{count} pasos, {open} de ellos sin tiempo fijo.</translation>
    </message>
    <message>
        <source>1 of them is the screening.</source>
        <translation>1 de ellos es la anamnesis.</translation>
    </message>
    <message>
        <source>{count} are the screening.</source>
        <translation>{count} son la anamnesis.</translation>
    </message>
    <message>
        <source>Ends about {time} if it begins now.</source>
        <translation>Termina hacia las {time} si empieza ahora.</translation>
    </message>
    <message>
        <source>Example timing: the seconds are not from the source.</source>
        <translation>Tiempos de ejemplo: los segundos no son de la fuente.</translation>
    </message>
    <message>
        <source>Left out, {time} less</source>
        <translation>Excluido, {time} menos</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Fuente: {sources}</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s left: {reason}</source>
        <translation>{zone}, izquierda de la clienta: {reason}</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s right: {reason}</source>
        <translation>{zone}, derecha de la clienta: {reason}</translation>
    </message>
    <message>
        <source>{zone}: {reason}</source>
        <translation>{zone}: {reason}</translation>
    </message>
    <message>
        <source>Stops: {finding}</source>
        <translation>Impide: {finding}</translation>
    </message>
    <message>
        <source>Warning: {finding}</source>
        <translation>Advertencia: {finding}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Who and with what</source>
        <translation>Quién y con qué</translation>
    </message>
    <message>
        <source>Choices of this protocol</source>
        <translation>Opciones de este protocolo</translation>
    </message>
    <message>
        <source>Zones to leave out</source>
        <translation>Zonas que excluir</translation>
    </message>
    <message>
        <source>Tap a zone on the face or check it in the list, and say why. Left and right are the client&apos;s.</source>
        <translation>Toque una zona de la cara o márquela en la lista, y diga por qué. Izquierda y derecha son las de la clienta.</translation>
    </message>
    <message>
        <source>{title}: choose a value.</source>
        <translation>{title}: elija un valor.</translation>
    </message>
    <message>
        <source>Say why {zone} is left out.</source>
        <translation>Diga por qué se excluye {zone}.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this plan.</source>
        <translation>No queda nada por hacer en este plan.</translation>
    </message>
    <message>
        <source>The plan does not fit {device}; see above.</source>
        <translation>El plan no encaja con {device}; vea arriba.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Open: go on when ready</source>
        <translation>Abierto: siga cuando quiera</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No contado</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>de {low} a {high} {unit}</translation>
    </message>
    <message>
        <source>Choose ...</source>
        <translation>Elegir ...</translation>
    </message>
    <message>
        <source>Irritated skin</source>
        <translation>Piel irritada</translation>
    </message>
    <message>
        <source>Recent injection or filler</source>
        <translation>Inyección o relleno reciente</translation>
    </message>
    <message>
        <source>Open skin or a cold sore</source>
        <translation>Piel abierta o herpes labial</translation>
    </message>
    <message>
        <source>Metal or implant</source>
        <translation>Metal o implante</translation>
    </message>
    <message>
        <source>Client&apos;s wish</source>
        <translation>Deseo de la clienta</translation>
    </message>
    <message>
        <source>Zones of this protocol; checked ones are left out</source>
        <translation>Zonas de este protocolo; las marcadas se excluyen</translation>
    </message>
    <message>
        <source>{zone} (left out)</source>
        <translation>{zone} (excluida)</translation>
    </message>
    <message>
        <source>Left out: {zones}</source>
        <translation>Excluido: {zones}</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se excluye nada.</translation>
    </message>
    <message>
        <source>Why {zone} is left out</source>
        <translation>Por qué se excluye {zone}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do not leave out {zone}</source>
        <translation>No excluir {zone}</translation>
    </message>
    <message>
        <source>Why? (needed)</source>
        <translation>¿Por qué? (necesario)</translation>
    </message>
    <message>
        <source>Last visit, {day}</source>
        <translation>Última visita, {day}</translation>
    </message>
    <message>
        <source>No settings were noted.</source>
        <translation>No se anotaron ajustes.</translation>
    </message>
    <message>
        <source>Discomfort at {settings}</source>
        <translation>Molestia con {settings}</translation>
    </message>
    <message>
        <source>and {count} more places</source>
        <translation>y {count} lugares más</translation>
    </message>
    <message>
        <source>no settings noted</source>
        <translation>sin ajustes anotados</translation>
    </message>
    <message>
        <source>{place} ({day})</source>
        <translation>{place} ({day})</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s left: {settings}</source>
        <translation>{zone}, izquierda de la clienta: {settings}</translation>
    </message>
    <message>
        <source>{zone}, client&apos;s right: {settings}</source>
        <translation>{zone}, derecha de la clienta: {settings}</translation>
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
        <translation>Omitir el recorrido</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tour, {number} of {count}</source>
        <translation>Recorrido, {number} de {count}</translation>
    </message>
    <message>
        <source>A protocol is a card</source>
        <translation>Un protocolo es una tarjeta</translation>
    </message>
    <message>
        <source>How long it takes, which zones, what is done. Enter starts the chosen one, Space shows every step first. The tour takes the demo: one minute, device off, kept in the record as practice.</source>
        <translation>Cuánto dura, qué zonas, qué se hace. Intro empieza la elegida, Espacio muestra antes cada paso. El recorrido usa la demostración: un minuto, aparato apagado, registrado como práctica.</translation>
    </message>
    <message>
        <source>Who, and with what</source>
        <translation>Quién y con qué</translation>
    </message>
    <message>
        <source>The practitioner, the device and, if you keep one, the client&apos;s code; never a name. Practice needs none of it.</source>
        <translation>La profesional, el aparato y, si lo lleva, el código de la clienta; nunca un nombre. Una práctica no necesita nada de eso.</translation>
    </message>
    <message>
        <source>The plan, before it runs</source>
        <translation>El plan, antes de empezar</translation>
    </message>
    <message>
        <source>Leave out a zone or change a value, and time and steps follow at once. What the device does not allow stops here. Begin starts the session: the tour does it now, and pauses it at once.</source>
        <translation>Excluya una zona o cambie un valor: tiempo y pasos siguen al momento. Lo que el aparato no permite se detiene aquí. Empezar inicia la sesión: el recorrido lo hace ahora y pausa enseguida.</translation>
    </message>
    <message>
        <source>Seen from the couch</source>
        <translation>Visto desde la camilla</translation>
    </message>
    <message>
        <source>The big number is what is left of this step. Blue and round is the client&apos;s left, orange and square the client&apos;s right, whichever way you sit.</source>
        <translation>El número grande es lo que queda de este paso. Azul y redondo es la izquierda de la clienta, naranja y cuadrado la derecha, se siente donde se siente.</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Dónde y cómo</translation>
    </message>
    <message>
        <source>The zone being worked on is lit, and the stroke moves at its own pace. M turns the face for whoever sits behind the head.</source>
        <translation>La zona que se trabaja está iluminada y el movimiento va a su ritmo. M gira la cara para quien se sienta detrás de la cabeza.</translation>
    </message>
    <message>
        <source>One foot is enough</source>
        <translation>Basta un pie</translation>
    </message>
    <message>
        <source>Space, or a pedal: a short press goes on, a held one pauses and resumes. A second press at once is ignored, and shown. The key ? lists all others.</source>
        <translation>Espacio o un pedal: una pulsación corta sigue, mantenida pausa y reanuda. Una segunda pulsación inmediata se ignora y se muestra. La tecla ? lista todas las demás.</translation>
    </message>
    <message>
        <source>Now you</source>
        <translation>Ahora usted</translation>
    </message>
    <message>
        <source>Hold Space until Resume has filled: the demo goes on. Hold End to stop early. Afterwards the session stands in Sessions, marked as practice. The tour waits in Help.</source>
        <translation>Mantenga Espacio hasta que Reanudar se llene: la demostración sigue. Mantenga Fin para terminar antes. Después la sesión está en Sesiones, marcada como práctica. El recorrido espera en la Ayuda.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Something went wrong in the program, and the last request may not have been carried out.</source>
        <translation>Algo falló en el programa, y puede que la última petición no se haya realizado.</translation>
    </message>
    <message>
        <source>What was recorded so far is kept. You can go on; if it happens again, close the window and start it again.

For a report: {error}</source>
        <translation>Lo registrado hasta ahora se conserva. Puede continuar; si vuelve a ocurrir, cierre la ventana y ábrala de nuevo.

Para informar: {error}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Discard this session?</source>
        <translation>¿Descartar esta sesión?</translation>
    </message>
    <message>
        <source>It is given up and cannot be resumed. Its record is kept, with your reason.</source>
        <translation>Se abandona y no puede retomarse. Su registro se conserva, con su motivo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page} ({keys})</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The latest events are not saved.</source>
        <translation>Los últimos eventos no están guardados.</translation>
    </message>
    <message>
        <source>{unsaved} {problem} Left now, that part is lost; what was saved before it stays.</source>
        <translation>{unsaved} {problem} Si sale ahora, esa parte se pierde; lo guardado antes se conserva.</translation>
    </message>
    <message>
        <source>Part of this session is not saved</source>
        <translation>Una parte de esta sesión no está guardada</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin ella</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>1 session exported to {path}.</source>
        <translation>1 sesión exportada a {path}.</translation>
    </message>
    <message>
        <source>{count} sessions exported to {path}.</source>
        <translation>{count} sesiones exportadas a {path}.</translation>
    </message>
    <message>
        <source>{events} events in {sessions} sessions: {verdict}</source>
        <translation>{events} eventos en {sessions} sesiones: {verdict}</translation>
    </message>
    <message>
        <source>{events} events in {sessions} sessions: {faults} faults found.</source>
        <translation>{events} eventos en {sessions} sesiones: {faults} fallos encontrados.</translation>
    </message>
    <message>
        <source>The daily backup of the record failed: {error}</source>
        <translation>Falló la copia diaria del registro: {error}</translation>
    </message>
    <message>
        <source>{count} sessions backed up and verified: {path}, its keys: {keys}.</source>
        <translation>{count} sesiones copiadas y comprobadas: {path}, sus claves: {keys}.</translation>
    </message>
    <message>
        <source>There is no record.</source>
        <translation>No hay registro.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>{count} events not saved.</source>
        <translation>{count} eventos sin guardar.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>No se puede leer {path} ({reason}).</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be understood.</source>
        <translation>No se entienden los ajustes de {path}.</translation>
    </message>
    <message>
        <source>They are kept as {path}.</source>
        <translation>Se conservan como {path}.</translation>
    </message>
    <message>
        <source>{remedy} The usual settings are in use.</source>
        <translation>{remedy} Se usan los ajustes habituales.</translation>
    </message>
    <message>
        <source>A treatment is running. {file} stands in the library when it is over.</source>
        <translation>Hay un tratamiento en curso. {file} estará en la biblioteca cuando termine.</translation>
    </message>
    <message>
        <source>A window of microtimer is open on this data folder and does not answer. Wait, or close that window first.</source>
        <translation>Hay una ventana de microtimer abierta en esta carpeta de datos que no responde. Espere o cierre antes esa ventana.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>No esperar</translation>
    </message>
    <message>
        <source>Library, Sessions, Help, Settings</source>
        <translation>Biblioteca, Sesiones, Ayuda, Ajustes</translation>
    </message>
    <message>
        <source>Find a protocol</source>
        <translation>Buscar un protocolo</translation>
    </message>
    <message>
        <source>Open a protocol file</source>
        <translation>Abrir un archivo de protocolo</translation>
    </message>
    <message>
        <source>Read the library again</source>
        <translation>Leer de nuevo la biblioteca</translation>
    </message>
    <message>
        <source>Start the protocol, or open the session, that is chosen</source>
        <translation>Empezar el protocolo, o abrir la sesión, que está elegida</translation>
    </message>
    <message>
        <source>Show the details of the protocol that is chosen</source>
        <translation>Mostrar los detalles del protocolo elegido</translation>
    </message>
    <message>
        <source>Make the protocol that is chosen a favourite, or no longer</source>
        <translation>Marcar como favorito el protocolo elegido, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Begin the session that is prepared</source>
        <translation>Empezar la sesión preparada</translation>
    </message>
    <message>
        <source>Walk through everything; the ring shows where you are</source>
        <translation>Recorrerlo todo; el anillo muestra dónde está</translation>
    </message>
    <message>
        <source>One page back; close a question</source>
        <translation>Una página atrás; cerrar una pregunta</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Llenar la pantalla</translation>
    </message>
    <message>
        <source>These keys; in a treatment, the keys of the treatment</source>
        <translation>Estas teclas; en un tratamiento, las del tratamiento</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>L  client&apos;s left</source>
        <translation>I  izquierda de la clienta</translation>
    </message>
    <message>
        <source>R  client&apos;s right</source>
        <translation>D  derecha de la clienta</translation>
    </message>
    <message>
        <source>M  middle</source>
        <translation>C  centro</translation>
    </message>
    <message>
        <source>LR  both sides</source>
        <translation>ID  ambos lados</translation>
    </message>
    <message>
        <source>free choice</source>
        <translation>elección libre</translation>
    </message>
    <message>
        <source>client&apos;s left</source>
        <translation>izquierda clienta</translation>
    </message>
    <message>
        <source>client&apos;s right</source>
        <translation>derecha clienta</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>unos {time}</translation>
    </message>
    <message>
        <source>up to {time}</source>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>1 stroke</source>
        <translation>1 movimiento</translation>
    </message>
    <message>
        <source>{count} strokes</source>
        <translation>{count} movimientos</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>nivel {level}</translation>
    </message>
    <message>
        <source>program {program}</source>
        <translation>programa {program}</translation>
    </message>
    <message>
        <source>static</source>
        <translation>estático</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dinámico</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>lista de control</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>elección</translation>
    </message>
    <message>
        <source>{count} passes</source>
        <translation>{count} pasadas</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>hace {days} días</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>M</source>
        <translation>C</translation>
    </message>
</context>
</TS>
