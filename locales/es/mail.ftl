# E-mails, text messages and calendar entries.

mail-confirmed-subject = Cita confirmada: { $when }
mail-moved-subject = Nueva hora: { $when }
mail-cancelled-subject = Cita anulada: { $when }
mail-reminder-subject = Tu cita: { $when }
mail-closed-subject = El punto de ayuda no puede recibirte: { $when }

mail-greeting = Hola, { $name }:
mail-greeting-nameless = Hola:
mail-confirmed-intro = Tu cita está confirmada.
mail-moved-intro = Tu cita tiene una nueva hora. La hora de antes ya no vale.
mail-cancelled-intro = Tu cita está anulada. No tienes que hacer nada más.
mail-reminder-intro = Te recordamos tu cita. Si no puedes venir, anúlala o cámbiala de hora: otra familia necesita el lugar.
mail-closed-intro = Lo sentimos: el punto de ayuda no puede recibirte a esa hora. Tu cita está anulada, no tienes que venir.

mail-label-when = Cuándo
mail-label-desk = Punto de ayuda
mail-label-how = Cómo
mail-label-place = Dónde
mail-label-bring = Qué llevar
mail-label-language = Idioma
mail-label-phone = Teléfono del punto de ayuda
mail-label-code = Tu código
mail-interpreter = con intérprete
mail-place-phone-call = Te llamamos nosotros.
mail-place-video = Por video. El punto de ayuda te manda el enlace.
mail-place-on-booking = Para saber la dirección, llama al punto de ayuda.

mail-link-intro = En esta página puedes ver, cambiar de hora o anular la cita. El enlace es solo para ti:
mail-cancelled-next = Si quieres otra cita, empieza aquí:
mail-closed-offers = Puedes venir en otro momento. Abre el enlace de la hora que prefieras:
mail-closed-offer = { $when }, { $desk }
mail-closed-next = Todas las demás horas están aquí:
mail-closed-none = Ahora no hay otra hora libre cerca de ti. Llama al punto de ayuda: busquen juntos otro momento.
mail-answer = No respondas a este correo: nadie lo lee. Para cualquier cosa, llama al punto de ayuda.
mail-erase = Borramos tus datos el { $date }.
mail-in-italian = En italiano
mail-footer = { $network } – mensaje automático

sms-confirmed = Cita: { $when }. { $link }
sms-moved = Nueva hora: { $when }. { $link }
sms-cancelled = Cita anulada: { $when }.
sms-reminder = Recuerda tu cita: { $when }. { $link }
sms-closed = El punto de ayuda no puede recibirte el { $when }: cita anulada. Otras horas: { $link }
sms-phone = Tel { $phone }
sms-callback-received = Tenemos tu contacto y te llamamos. Si es urgente: { $phone }
sms-callback-received-nophone = Tenemos tu contacto y te llamamos.

mail-calendar-summary = Cita
mail-calendar-phone = Teléfono: { $phone }.
mail-calendar-code = Código: { $code }.

mail-signed-up-subject = Inscripción confirmada: { $when }
mail-wait-listed-subject = Estás en la lista de espera: { $when }
mail-place-offered-subject = Hay un lugar libre: { $when }
mail-signed-off-subject = Inscripción anulada: { $when }
mail-event-changed-subject = Algo ha cambiado: { $when }
mail-event-cancelled-subject = El evento no se hace: { $when }
mail-event-reminder-subject = Te esperamos: { $when }
mail-event-notice-subject = Un aviso para ti: { $when }
mail-signed-up-intro = Tu inscripción está confirmada. Te esperamos.
mail-wait-listed-intro = Ahora no quedan lugares y estás en la lista de espera. Si queda libre un lugar, te escribimos enseguida. Quien se inscribió antes va primero.
mail-place-offered-intro = Ha quedado libre un lugar para ti.
mail-place-offered-until = Te lo guardamos hasta el { $until }. Después pasa a la familia siguiente.
mail-place-offered-next = Para tomar el lugar, abre esta página y pulsa el botón. El enlace es solo para ti:
mail-signed-off-intro = Tu inscripción está anulada. No tienes que hacer nada más.
mail-event-changed-intro = Ha cambiado la hora o el lugar. Abajo están los nuevos. Tu inscripción sigue valiendo.
mail-event-cancelled-intro = Lo sentimos: este evento no se hace. No tienes que venir ni hacer nada más.
mail-event-reminder-intro = Te recordamos el evento. Si no puedes venir, anula la inscripción: otra familia necesita el lugar.
mail-event-notice-intro = Quien organiza el evento te escribe:
mail-sign-up-link-intro = En esta página puedes ver, cambiar o anular la inscripción. El enlace es solo para ti:
mail-events-next = Los otros eventos están aquí:
mail-event-answer = No respondas a este correo: nadie lo lee.
mail-label-event = Evento
mail-label-arrival = A qué hora llegar
mail-label-party = Quién viene
mail-label-event-phone = Teléfono
mail-stage-together = Desde aquí vamos juntos
mail-place-online = Por internet: el enlace aparece en la página del evento cuando empieza.
mail-adults =
    { $n-plural ->
        [one] { $n } adulto
       *[other] { $n } adultos
    }
mail-children =
    { $n-plural ->
        [one] { $n } niño o adolescente
       *[other] { $n } niños o adolescentes
    }
mail-calendar-stage = { $title } ({ $stage } de { $all })
mail-calendar-called-off = ANULADO:

sms-signed-up = Lugar confirmado: { $when }. { $link }
sms-wait-listed = En lista de espera: { $when }. { $link }
sms-place-offered = Hay un lugar para ti: { $when }. Responde antes del { $until }: { $link }
sms-signed-off = Tu lugar queda anulado: { $when }.
sms-event-changed = Cambio de hora o lugar: { $when }. { $link }
sms-event-cancelled = Evento anulado: { $when }. No vengas.
sms-event-reminder = Te esperamos: { $when }. { $link }
sms-event-notice = { $text } { $link }

mail-pledge-made-subject = Tu promesa de donación: { $drive }
mail-pledge-changed-subject = Tu promesa ha cambiado: { $drive }
mail-pledge-withdrawn-subject = Promesa retirada: { $drive }
mail-pledge-reminder-subject = Te esperamos mañana: { $drive }
mail-pledge-missed-subject = Te seguimos esperando: { $drive }
mail-window-moved-subject = Nueva hora de entrega: { $drive }
mail-window-closed-subject = Elige otra hora de entrega: { $drive }
mail-drive-cancelled-subject = La recogida no se hace: { $drive }
mail-pledge-made-intro = ¡Gracias! Hemos anotado lo que has prometido. Aquí abajo ves dónde y cuándo traerlo.
mail-pledge-changed-intro = Tu promesa ha cambiado. Aquí abajo ves cómo es ahora.
mail-pledge-withdrawn-intro = Has retirado tu promesa. No tienes que hacer nada más: otra persona puede donar las mismas cosas.
mail-pledge-reminder-intro = Te recordamos la entrega de mañana. Si no puedes venir, elige otra hora o retira la promesa.
mail-pledge-missed-intro = Quizás no has podido venir: lo que prometiste todavía no ha llegado. Aún puedes traerlo o elegir otra hora.
mail-pledge-missed-until = Lo esperamos hasta { $until }. Después otra persona puede donar las mismas cosas.
mail-window-moved-intro = Han cambiado la hora o el lugar de la entrega. Aquí abajo ves los nuevos. Tu promesa sigue valiendo.
mail-window-closed-intro = Lo sentimos: a esa hora nadie puede recibir tus cosas. Tu promesa sigue valiendo, elige otra hora.
mail-drive-cancelled-intro = Lo sentimos: esta recogida no se hace. No tienes que traer nada ni hacer nada más. ¡Gracias igualmente!
mail-pledge-link-intro = En esta página puedes ver, cambiar o retirar la promesa. El enlace es solo para ti:
mail-drives-next = Las otras recogidas están aquí:
mail-pledge-other-windows = Si lo prefieres, puedes venir en otro momento:
mail-pledge-other-window = { $when }, { $place }
mail-label-drive = Recogida
mail-label-pledge = Qué traes
mail-label-directions = Cómo llegar
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = cuando la tienda está abierta
mail-pledge-shop-how = Compras las cosas en la tienda y las dejas allí. Di tu código.
mail-pledge-no-window = por elegir
mail-calendar-pledge = Entrega

sms-pledge-made = Promesa: { $place }, { $when }. { $link }
sms-pledge-changed = Promesa cambiada: { $when }. { $link }
sms-pledge-withdrawn = Promesa retirada. Gracias igualmente.
sms-pledge-reminder = Te esperamos: { $place }, { $when }. { $link }
sms-pledge-missed = Lo que prometiste no ha llegado. Lo esperamos hasta { $until }: { $link }
sms-window-moved = Nueva hora de entrega: { $place }, { $when }. { $link }
sms-window-closed = A esa hora no hay nadie: elige otra hora de entrega: { $link }
sms-drive-cancelled = La recogida no se hace: no traigas nada. Gracias igualmente.
