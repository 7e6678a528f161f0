# What takes place: the list, an event, the archive.

events-title = Fiestas y actividades
events-lead = Fiestas, talleres, paseos y encuentros para niños y familias.
events-dates = Fechas
events-found =
    { $n-plural ->
        [one] { $n } fecha
       *[other] { $n } fechas
    }
events-none = Ahora no hay fechas. Vuelve en unos días.
events-none-such = Con lo que has elegido no hay nada. Quita algo, o mira todas las fechas.
events-show-all = Ver todas las fechas
events-embed-all = Todas las actividades, quién las hace y cómo inscribirse
events-archive = Actividades pasadas
events-archive-none = Aquí todavía no hay nada.

events-when = Cuándo
events-when-coming = Todas
events-when-today = Hoy
events-when-weekend = Sábado y domingo
events-when-month = Este mes
events-as-month = Calendario del mes
events-as-list = En lista
events-months = Otros meses
events-month-title = Eventos de { $month }
events-month-none = Para este mes todavía no hay nada.
events-from = Desde el día
events-until = Hasta el día
events-narrow = Más opciones
events-any = Cualquiera
events-municipality =
    { $word ->
        [comune] Municipio
       *[municipio] Distrito
    }
events-age = Edad del niño
events-age-years =
    { $n-plural ->
        [one] { $n } año
       *[other] { $n } años
    }
events-kind = Qué
events-language = Idioma
events-free = Solo donde se puede no pagar

pager-label = Páginas
pager-before = Página anterior
pager-after = Página siguiente
pager-here = Página { $page } de { $pages }

event-kind-party = Fiesta
event-kind-show = Espectáculo
event-kind-workshop = Taller creativo
event-kind-laboratory = Taller comunitario
event-kind-course = Curso
event-kind-trip = Paseo
event-kind-meeting = Encuentro
event-kind-volunteering = Voluntariado
event-kind-other = Otro

event-when-where = Cuándo y dónde
event-together = Desde aquí vamos juntos a pie.
event-online = Por internet
event-online-enter = Entrar ahora
event-online-later = Por internet. El enlace aparece aquí a la hora de inicio.
event-other-dates = Otras fechas
event-more = Qué se hace
event-outcome = Cómo fue
event-organisers = Quién lo organiza
event-participants = Quién participa
event-for = Para las familias de

event-cost = Cuánto cuesta
event-cost-free = Gratis
event-cost-offering = Aporte voluntario
event-cost-offering-explained = Da lo que quieras. Si no das nada, también está bien.
event-cost-price =
    { $n-plural ->
        [one] { $n } euro por persona
       *[other] { $n } euros por persona
    }
event-cost-price-exact = { $amount } euros por persona
event-ages = Para quién
event-ages-all = Para todas las edades
event-ages-from =
    { $n-plural ->
        [one] Desde { $n } año
       *[other] Desde { $n } años
    }
event-ages-until =
    { $n-plural ->
        [one] Hasta { $n } año
       *[other] Hasta { $n } años
    }
event-ages-between =
    { $n-plural ->
        [one] De { $from } a { $n } año
       *[other] De { $from } a { $n } años
    }

event-called-off = No se hace: está anulado. No vayas.
event-called-off-short = Anulado
event-moved = Ha cambiado la fecha o el lugar. Abajo están los nuevos.
event-moved-short = Cambiado
event-moved-from = Cambiado. Antes era: { $when }, { $place }.
event-moved-from-time = Cambiado. Antes era: { $when }.
event-over = Ya pasó.
event-full-short = Sin lugares
event-full = Ya no quedan lugares.
event-just-come = No hace falta inscribirse: ven y ya está.
event-sign-up = Los lugares son limitados: inscríbete.
event-sign-up-closed = Las inscripciones están cerradas. Para saber si hay lugar, llama.
event-add-calendar = Añadir al calendario

events-door-text = Cerca de ti, casi siempre gratis
events-here = Próximas fiestas y actividades
events-all-here = Todas las fiestas y actividades

feeds-title = Las fechas en tu calendario
feeds-what = Las fechas nuevas y los cambios llegan solos al calendario del teléfono.
feeds-button = Seguir con el calendario
feeds-by-hand = Si no se abre nada, copia esta dirección en tu calendario, donde pide una «URL»:
feeds-readers = Si usas un lector de noticias: { $rss } o { $atom }.

share-title = Cuéntaselo a otros
share-whatsapp = Enviar por WhatsApp
share-mail = Enviar por correo
share-copy = Copiar la dirección
share-copied = Copiado

event-next = Qué hay ahora

poster-title = Cartel para imprimir
poster-how = Imprime esta hoja y cuélgala. Con el código se abre la página del evento.
poster-paper = Tamaño de la hoja
poster-image = Imagen para enviar
poster-code = Código que abre la página del evento
poster-phone = Teléfono

sign-up-title = Inscríbete
sign-up-adults = Cuántos adultos
sign-up-children = Cuántos niños y adolescentes
sign-up-children-of = Niños y adolescentes de { $from } a { $until } años
sign-up-children-gift = Niños y adolescentes con un regalo { $size }
sign-up-gift = Tamaño de los regalos
sign-up-gift-any = Cualquiera va bien
sign-up-gift-small = pequeño
sign-up-gift-medium = mediano
sign-up-gift-large = grande
sign-up-stage = A qué vienes
sign-up-stage-full = { $time }: sin lugares
sign-up-arrival = A qué hora llegas
sign-up-arrival-hint = Las familias llegan poco a poco: así nadie hace cola.
sign-up-arrival-any = La primera hora libre
sign-up-wait = Si no quedan lugares, ponme en la lista de espera
sign-up-name = Tu nombre
sign-up-contact = Dónde te avisamos si algo cambia
sign-up-contact-hint = Teléfono o correo. Si quieres, no pongas nada: al final recibes un código para guardar.
sign-up-language = El idioma de los mensajes
sign-up-privacy = Borramos el nombre y el contacto el { $date }.
sign-up-button = Inscribirme
sign-up-back = Volver al evento
sign-up-left =
    { $n-plural ->
        [one] Todavía hay { $n } lugar.
       *[other] Todavía hay { $n } lugares.
    }
sign-up-full = Ya no quedan lugares. Puedes ponerte en la lista de espera.

error-count = Escribe un número, por ejemplo 2.
error-nobody = Escribe cuántas personas vienen.
error-party-large =
    { $n-plural ->
        [one] Con una inscripción puede venir { $n } persona.
       *[other] Con una inscripción pueden venir { $n } personas como máximo.
    }
error-places-left =
    { $n-plural ->
        [one] Solo queda { $n } lugar.
       *[other] Solo quedan { $n } lugares.
    }
error-places-wait = Elige menos personas, o la lista de espera.
error-arrival-full = A esa hora ya no hay lugar. Elige otra.
error-wait-contact = Para la lista de espera hace falta un contacto: así te avisamos.
error-signed-up-already = Con este contacto ya hay una inscripción. Abre el enlace que te enviamos.
error-sign-up-closed = Las inscripciones para esta fecha están cerradas.

sign-up-page-title = Tu inscripción
sign-up-status-confirmed = Tu inscripción está confirmada
sign-up-status-waiting = Estás en la lista de espera
sign-up-status-offered = Hay un lugar para ti
sign-up-status-lapsed = Se acabó el plazo
sign-up-status-left = Inscripción anulada
sign-up-status-called_off = El evento no se hace
sign-up-waiting =
    { $n-plural ->
        [one] Antes que tú espera { $n } familia. Te escribimos en cuanto quede libre un lugar.
       *[other] Antes que tú esperan { $n } familias. Te escribimos en cuanto quede libre un lugar.
    }
sign-up-offered = Te guardamos el lugar hasta el { $until }.
sign-up-accept = Quiero el lugar
sign-up-lapsed = El lugar pasó a la familia siguiente. Puedes inscribirte otra vez.
sign-up-event = Evento
sign-up-code = Tu código
sign-up-keep-code = Guarda el código: con él vuelves a encontrar esta página.
sign-up-who = Quién viene
sign-up-leave = Ya no voy
sign-up-leave-heading = ¿Quieres anular la inscripción?
sign-up-leave-what = Tu lugar pasa a otra familia.
sign-up-leave-button = Anular la inscripción
sign-up-keep = No la anulo: voy
sign-up-change = Cambiar quién viene
sign-up-change-button = Guardar
sign-up-change-keep = Dejarlo como está
sign-up-changed = Hemos cambiado tu inscripción.
sign-up-change-late = La inscripción ya no se puede cambiar: el evento ha empezado, o ha cambiado mientras tanto. Abajo ves cómo está ahora.
sign-up-arrival-none = Sin hora
error-places-no-more = No hay más lugares. Los que tienes siguen siendo tuyos.
error-places-more =
    { $n-plural ->
        [one] Además de los tuyos, solo queda { $n } lugar.
       *[other] Además de los tuyos, solo quedan { $n } lugares.
    }
error-places-others-wait = Las demás personas pueden inscribirse aparte, en la lista de espera.
error-places-ever =
    { $n-plural ->
        [one] En total hay { $n } lugar.
       *[other] En total hay { $n } lugares.
    }
sign-up-erase-what = Borramos nombre, teléfono y correo. No se puede volver atrás.
sign-up-erase-leaves = La inscripción se anula y el lugar pasa a otra familia.
sign-up-erase-keep = No, volver a la inscripción
sign-up-erased-what = De esta inscripción queda solo cuántas personas eran.
sign-up-gone-title = Esta inscripción no existe
sign-up-gone = El enlace está mal, o los datos ya están borrados.

party-of-age = { $from }–{ $until } años: { $n }
party-of-gift = regalo { $size }: { $n }
party-with-gift = { $who } (regalo { $size })
