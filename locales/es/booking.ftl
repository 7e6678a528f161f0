# Booking in five steps, the appointment afterwards, and the call-back.

book-title = Reservar una cita
book-step-title = { $step } – Reservar una cita
book-here = Reservar
book-step-of = Paso { $step } de { $total }: { $name }
book-step-done = (hecho)
book-step-place = Lugar
book-step-time = Día y hora
book-step-details = Detalles
book-step-who = Quién eres
book-step-summary = Resumen
book-prefer-phone = ¿Prefieres llamar? { $phone }
book-prefer-phone-hours = ¿Prefieres llamar? { $phone }, { $hours }
book-hold = Te guardamos el { $when } hasta las { $time }.
book-hold-more = Necesito más tiempo
book-hold-over = Se acabó el tiempo: si el lugar sigue libre, te lo volvemos a guardar.
book-hold-leave = Dejar libre esta hora
book-hold-still-free = El tiempo para terminar ya pasó, pero el { $when } sigue libre.
book-hold-again = Guárdamelo otra vez
book-gone-what = El tiempo para terminar ya pasó, o dejaste libre la hora. No ha quedado nada de lo que escribiste.

book-place-heading = ¿A dónde quieres ir?
book-place-legend = Elige el punto de ayuda
book-place-button = Ver las horas libres
book-place-municipality = Dónde
book-place-everywhere = Todos
book-place-none = Por ahora no se puede reservar en este sitio. Llama, o deja tu número: te llamamos nosotros.
book-place-none-here = { $municipality }: aquí por ahora no se puede reservar en este sitio. Estos son los puntos de ayuda más cercanos.

book-time-heading = ¿Cuándo quieres venir?
book-time-month = Mes
book-time-language = Idioma que se habla
book-time-language-any = Todos
book-time-legend = Elige día y hora
book-time-hour = a las { $time }
book-time-spoken = { $day }, se habla { $languages }
book-time-free =
    { $n-plural ->
        [one] un lugar libre
       *[other] { $n } lugares libres
    }
book-time-button = Guardar esta hora y seguir
book-time-none-days =
    { $n-plural ->
        [one] No hay lugares libres mañana. Te llamamos nosotros.
       *[other] No hay lugares libres en los próximos { $n } días. Te llamamos nosotros.
    }
book-time-none-month = No hay lugares libres este mes. Prueba otro mes.
book-time-first-free = El primer lugar libre es el { $when }.
book-time-none-fits = ¿No te va bien ninguna hora?
book-time-nearby = Lugares libres cerca:
book-time-lost-legend = Los primeros lugares libres: { $desk }
book-time-lost-nearby = Cerca de ti

book-details-heading = ¿De qué quieres hablar?
book-details-lead = Si prefieres, no lo digas.
book-details-topic = Tema
book-details-kind = ¿Cómo quieres hablar con nosotros?
book-details-note = Un mensaje para el punto de ayuda (opcional)
book-details-note-hint = Por ejemplo: voy con el cochecito del bebé. No escribas cosas privadas: las dirás en persona.
book-details-button = Seguir: quién eres

book-who-heading = ¿Quién eres?
book-who-name = Nombre
book-who-name-hint = Basta el nombre, sin apellido
book-who-contact = ¿Cómo te avisamos?
book-who-contact-hint = Basta uno. Si no quieres dejarlos, te damos un código para guardar.
book-who-phone = Teléfono
book-who-email = O correo electrónico
book-who-language = ¿En qué idioma te escribimos?
book-who-interpreter = ¿Necesitas un intérprete?
book-who-privacy =
    { $n-plural ->
        [one] Solo lo ve el punto de ayuda. Borramos tus datos el { $date }, { $n } día después de la cita.
       *[other] Solo lo ve el punto de ayuda. Borramos tus datos el { $date }, { $n } días después de la cita.
    }
book-who-privacy-link = Tus datos
book-who-button = Seguir: el resumen

book-summary-heading = Revisa y confirma
book-summary-appointment = Cita
book-summary-who = Quién eres
book-summary-change-desk = el punto de ayuda
book-summary-change-time = el día y la hora
book-summary-change-topic = el tema
book-summary-change-kind = cómo hablar con nosotros
book-summary-change-note = el mensaje
book-summary-change-name = el nombre
book-summary-change-contact = cómo te avisamos
book-summary-change-language = el idioma
book-summary-interpreter-yes = { $language }, con intérprete
book-summary-interpreter-no = { $language }, sin intérprete
book-summary-contact = Cómo te avisamos
book-summary-no-contact = Con el código, sin teléfono ni correo
book-summary-terms = He leído { $link }
book-summary-terms-link = qué hacen con mis datos
book-back-to-summary = Volver al resumen
book-other-time = Elegir otra hora
book-too-many-heading = Ya tienes muchas citas

book-already-heading = Ya tienes una cita
book-already-what = Con este teléfono o este correo ya hay una cita en este punto de ayuda. Puedes cambiarla de hora: necesitas su código. O sigue adelante y toma también esta.
book-already-find = Cambiar la que tengo
book-already-same = Con este teléfono o este correo ya hay una cita en este punto de ayuda, a la misma hora. Está confirmada: no tienes que hacer nada más.

appointment-confirmed = Cita confirmada
appointment-written-to = Te escribimos a { $contact }.
appointment-phone-noted = Si algo cambia, te llamamos al { $contact }.
appointment-keep-code = Guarda el código: con él puedes ver, cambiar o anular la cita.
appointment-code-only = Apunta este código en un papel: es la única forma de volver a encontrar la cita.
appointment-arrive-late = Si llegas tarde o no puedes venir, llama.

appointment-find-title = Mi cita
appointment-find-lead = Para verla, cambiarla o anularla. Aquí encuentras también la inscripción a un evento.
appointment-find-code = Código
appointment-find-code-hint = 6 letras y números, como { $example }
appointment-find-proof = Una cosa que solo sabes tú
appointment-find-proof-hint = Las últimas 4 cifras del teléfono que dejaste, o el correo, o el nombre
appointment-find-button = Ver mi cita
appointment-lost-code = ¿Perdiste el código?
appointment-lost-code-do = Llama al punto de ayuda donde reservaste.

appointment-title = Tu cita
appointment-status-cancelled = Esta cita está anulada.
appointment-status-past = Esta cita ya pasó.
appointment-duration =
    { $n-plural ->
        [one] dura { $n } minuto
       *[other] dura { $n } minutos
    }
appointment-calendar = Añadir al calendario
appointment-print = Imprimir
appointment-share = Enviar a alguien
appointment-share-text = Cita el { $when }, { $desk }
appointment-copy = Copiar
appointment-copied = Copiado
appointment-move = Cambiar a otra hora
appointment-cancel = Anular la cita
appointment-erase-on = Borramos tus datos el { $date }.
appointment-erase-now = Borrarlos ahora

appointment-move-title = Cambiar la cita de hora
appointment-move-here = Cambiar de hora
appointment-move-heading = ¿Para cuándo la cambiamos?
appointment-move-lead = Ahora es el { $when }, { $desk }. Sigue siendo tuya hasta que confirmes la nueva hora.
appointment-move-button = Cambiar la cita de hora
appointment-move-to = Cambiar al { $when }
appointment-move-keep = Dejarla como está
appointment-moved = Cita cambiada. La hora de antes ya no vale.

appointment-cancel-title = Anular la cita
appointment-cancel-here = Anular
appointment-cancel-heading = ¿Quieres anular la cita?
appointment-cancel-what = El lugar queda libre para otra familia. Si solo quieres cambiar de hora, { $link }.
appointment-cancel-move-link = elige otra
appointment-cancel-button = Anular la cita
appointment-cancel-keep = No, me la quedo
appointment-cancelled = Cita anulada
appointment-cancelled-what = El punto de ayuda ya lo sabe.
appointment-cancelled-again = Reservar otra hora

appointment-erase-title = Borrar mis datos
appointment-erase-heading = ¿Quieres borrar tus datos ahora?
appointment-erase-what = Borramos nombre, teléfono, correo y mensaje. No se puede volver atrás.
appointment-erase-cancels = La cita se anula.
appointment-erase-button = Borrar mis datos
appointment-erase-button-cancels = Borrar mis datos y anular
appointment-erase-keep = No, volver a la cita
appointment-erased = Tus datos están borrados
appointment-erased-what = De esta cita queda solo el número, para contar a cuántas familias recibimos.

callback-title = Te llamamos nosotros
callback-lead = Tres cosas, y te llama un punto de ayuda.
callback-lead-desk = Tres cosas, y te llamamos nosotros: { $desk }.
callback-phone = Tu número
callback-language = ¿En qué idioma?
callback-hour = ¿A qué hora es mejor?
callback-privacy = Usamos el número solo para llamarte. Lo borramos el { $date }.
callback-button = Pedir que me llamen
callback-call-yourself = O llama tú
callback-received-here = Petición recibida
callback-received = Tenemos tu número
callback-received-desk = Te llamamos al número que termina en { $phone }: { $desk }.
callback-received-any = Te llamamos al número que termina en { $phone }.
callback-tried = Intentamos llamarte el { $when }: no contestó nadie. Lo intentamos otra vez. Si prefieres, llama tú.
callback-erase-on = Borramos el número el { $date }.
callback-erase = Borrar mi número
callback-erase-heading = ¿Quieres borrar tu número?
callback-erase-what = Ya no te llamaremos. No se puede volver atrás.
callback-erase-keep = No, espero la llamada
callback-erased = Tu número está borrado
callback-hurry = Si es urgente
callback-over = Esta petición está cerrada.

callback-box-none-fits = ¿Ninguno te va bien? Te llamamos
callback-box-title = Te llamamos nosotros
callback-box-text = Deja tu número, el idioma y la mejor hora.
callback-box-short = Deja el número y la mejor hora
