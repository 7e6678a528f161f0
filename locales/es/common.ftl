# The words that every page and message shares.

date-time = { $date }, a las { $time }
time-range = { $from }–{ $until }
day-hours = { $day } { $hours }
hours-comma = {", "}
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }

language-it = italiano
language-en = inglés
language-ar = árabe
language-fil = filipino
language-zh-hans = chino
language-es = español
language-si = cingalés
language-ro = rumano
language-uk = ucraniano
language-bn = bengalí
language-sq = albanés
language-fr = francés
language-ur = urdu

kind-in_person = En persona
kind-in_person-hint = Vienes tú al punto de ayuda
kind-phone = Por teléfono
kind-phone-hint = Te llamamos nosotros a la hora elegida
kind-video = Por video
kind-video-hint = Nos vemos en una videollamada
kind-in_person-inline = en persona
kind-phone-inline = por teléfono
kind-video-inline = por video

topic-services = Servicios cerca de casa
topic-activities = Actividades para los hijos
topic-school = Escuela y útiles escolares
topic-listening = Hablar y recibir orientación
topic-none = Prefiero decirlo en persona

hour-any = Me da igual
hour-morning = Por la mañana
hour-midday = Entre las doce y las tres
hour-afternoon = Por la tarde

status-arrived = Estás en el punto de ayuda
status-seen = Ya está hecho
status-missed = No viniste

fact-when = Cuándo
fact-where = Dónde
fact-desk = Punto de ayuda
fact-how = Cómo
fact-topic = Tema
fact-note = Mensaje
fact-bring = Qué llevar
fact-bring-nothing = El punto de ayuda no ha indicado nada que llevar.
fact-code = Tu código
fact-phone = Teléfono del punto de ayuda
fact-name = Nombre
fact-your-phone = Tu teléfono
fact-email = Correo electrónico
fact-language = Idioma
fact-languages = Idiomas
fact-interpreter = Intérprete
fact-hours = Horario
fact-best-hour = Mejor hora

where-on-booking = El punto de ayuda te da la dirección.
where-ask = Para saber la dirección, llama al punto de ayuda.
where-phone-number = Te llamamos nosotros al { $phone }.
where-phone-call-us = Llama tú al punto de ayuda, a la hora elegida.
where-video = Por video. El punto de ayuda te manda el enlace.
where-steps-none = Se entra sin escalones.
where-steps = Hay escalones.
where-directions = Abrir el mapa

yes = Sí
no = No
button-back = Atrás
button-search = Buscar
button-show = Mostrar
button-call = Llamar al { $phone }
button-book = Reservar
button-book-at = : { $desk }
button-book-time = Reservar: { $when }
button-callback = Pedir que me llamen
button-change = Cambiar
required-mark = *
required-note = Los campos con asterisco (*) son obligatorios.
only-in-italian = Este texto está solo en italiano.

layout-skip-content = Ir al contenido
layout-skip-footer = Ir a los contactos y al menú de abajo
layout-language = Idioma:{" "}
layout-leave = Salir rápido
layout-menu = Menú
layout-menu-label = Menú principal
layout-breadcrumb-label = Estás aquí
layout-home = Inicio
layout-desks = Puntos de ayuda
layout-figures = Nuestros números
layout-municipi = Distritos
layout-comuni = Municipios
layout-my-appointment = Mi cita
layout-callback = Te llamamos
layout-help = ¿Necesitas ayuda?
layout-book = Reservar una cita
layout-faq = Preguntas frecuentes
layout-information = Información
layout-about = El proyecto
layout-report = Avisar de un problema
layout-translation = Ayúdanos a mejorar esta traducción
layout-privacy = Privacidad: tus datos
layout-accessibility = Declaración de accesibilidad
layout-legal = Aviso legal
layout-leave-empty = Deja vacío este campo
layout-listen = Escuchar la página
layout-listen-stop = Parar la voz
layout-in-italian = En italiano, para mostrar
