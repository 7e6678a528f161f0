# Home, municipalities, desks, search, and the pages about the site.

home-title = Una ayuda para tu familia, cerca de casa
home-door-talk = Habla con alguien
home-door-talk-text = Te escuchamos y te orientamos
home-door-callback = Te llamamos nosotros
home-door-appointment = Mi cita
home-door-appointment-text = Verla, cambiarla, anularla
home-area = Tu zona
home-desks = Puntos de ayuda
home-all-desks = Todos los puntos de ayuda
home-who = Quiénes somos
home-no-network = Estamos preparando este sitio. Vuelve en unos días.

search-label = ¿Dónde vives?
search-hint =
    { $word ->
        [comune] Municipio o pueblo, por ejemplo { $example }
       *[municipio] Barrio o distrito (Municipio), por ejemplo { $example }
    }
search-title = Buscar
search-anything = ¿Qué buscas?
search-anything-hint = Un lugar, un punto de ayuda, una fiesta o una organización.
search-empty = Escribe una palabra, o elige el lugar donde vives.
search-heading = Has buscado «{ $typed }»
search-none = No encontramos «{ $typed }»
search-none-do =
    { $word ->
        [comune] Prueba con otra palabra o con menos palabras, o elige el municipio.
       *[municipio] Prueba con otra palabra o con menos palabras, o elige el distrito.
    }
search-area = Barrio { $area }
search-instead = No encontramos «{ $typed }»: buscamos «{ $meant }».
search-places = Lugares ({ $n })
search-desks = Puntos de ayuda ({ $n })
search-events = Fiestas y actividades ({ $n })
search-drives = Recogidas ({ $n })
search-organisations = Organizaciones ({ $n })
search-all = Mostrar todo ({ $n })
search-everything = Buscar en todo el sitio
search-again = Buscar otra vez

municipalities-lead =
    { $word ->
        [comune] Elige dónde vives.
       *[municipio] Elige dónde vives. Debajo de cada distrito (Municipio) están los nombres de los barrios.
    }
municipalities-all =
    { $n-plural ->
        [one] { $word ->
            [comune] El municipio
           *[municipio] El distrito
        }
       *[other] { $word ->
            [comune] Los { $n } municipios
           *[municipio] Los { $n } distritos
        }
    }
municipalities-none = Aquí todavía no hay ningún nombre. Vuelve en unos días.
municipality-desks = Puntos de ayuda para las familias
municipality-empty =
    { $word ->
        [comune] En este sitio todavía no hay puntos de ayuda de { $name }. Te podemos llamar nosotros, o puedes ir a uno de los puntos de ayuda de abajo.
       *[municipio] En este sitio todavía no hay puntos de ayuda del { $name }. Te podemos llamar nosotros, o puedes ir a uno de los puntos de ayuda de abajo.
    }
municipality-nearest = Los puntos de ayuda más cercanos
municipality-network =
    { $word ->
        [comune] La red de { $name }
       *[municipio] La red del { $name }
    }

desks-title = Puntos de ayuda
desks-lead = Información, orientación y alguien que te escucha, para las familias. Llama o reserva una hora en un punto de ayuda (sportello).
desks-none = Todavía no hay puntos de ayuda. Te llamamos nosotros.
desk-state-now = Atiende ahora, hasta las { $time }
desk-state-today = Hoy { $hours }
desk-state-tomorrow = Mañana { $hours }
desk-state-next = Próxima vez: { $day } { $hours }
desk-state-stale = Horario sin confirmar: llama antes
desk-state-unconfirmed = Horario sin confirmar

desk-stale = Nadie ha confirmado estos datos desde hace más de 60 días (última vez: { $date }).
desk-never-verified = Nadie ha confirmado todavía estos datos.
desk-call-first = Llama antes de ir.
desk-verified = Datos confirmados: { $date }.
desk-all-times = Todas las horas libres
desk-none-free = Por ahora no hay lugares libres.
desk-by-phone = Aquí la cita se pide por teléfono.
desk-no-phone = Este punto de ayuda no tiene teléfono: te llamamos nosotros.
desk-summary = En breve
desk-kinds = Cómo te atienden
desk-languages = Idiomas
desk-languages-interpreter = { $languages }. Puedes pedir un intérprete cuando reservas.
desk-hours = Horario
desk-phone-hours = Por teléfono
desk-hours-from = { $hours }, desde el { $date }
desk-hours-until = { $hours }, hasta el { $date }
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = Hoy cerrado
desk-closed-today-why = Hoy cerrado ({ $reason })
desk-closed-today-hours = Hoy cerrado de { $from } a { $until }
desk-closed-today-hours-why = Hoy cerrado de { $from } a { $until } ({ $reason })
desk-closed = Cerrado el { $date }
desk-closed-why = Cerrado el { $date } ({ $reason })
desk-closed-range = Cerrado desde el { $from } hasta el { $until }
desk-closed-range-why = Cerrado desde el { $from } hasta el { $until } ({ $reason })
desk-closed-hours = Cerrado el { $date }, { $hours }
desk-closed-hours-why = Cerrado el { $date }, { $hours } ({ $reason })
desk-closed-range-hours = Cerrado desde el { $from } hasta el { $until }, { $hours }
desk-closed-range-hours-why = Cerrado desde el { $from } hasta el { $until }, { $hours } ({ $reason })
desk-closed-holidays = Cerrado los días de fiesta.
desk-open-extra = Abierto también el { $date }, { $hours }
desk-where = Dónde
desk-topics = De qué puedes hablar

desk-index = En esta página
desk-for = Para quién es
desk-for-text =
    { $word ->
        [comune] Para las familias de { $name }.
       *[municipio] Para las familias del { $name }.
    }
desk-how = Cómo se hace
desk-how-text = Reserva una hora en este sitio, o llama para pedir una cita.
desk-how-phone = Llama para pedir una cita.
desk-how-callback = Deja tu número: te llamamos nosotros.
desk-needed = Qué hace falta
desk-needed-name = Para reservar basta un nombre. No pedimos documentos ni el motivo.
desk-needed-nothing = Para reservar no hace falta nada: recibes un código. No pedimos documentos ni el motivo.
desk-obtain = Qué recibes
desk-times = Tiempos y plazos
desk-times-horizon =
    { $n-plural ->
        [one] Puedes reservar para hoy y para mañana.
       *[other] Puedes reservar para los próximos { $n } días.
    }
desk-times-notice =
    { $n-plural ->
        [one] Reserva al menos una hora antes.
       *[other] Reserva al menos { $n } horas antes.
    }
desk-times-text = Puedes cambiar de hora o anular la cita cuando quieras, hasta que empiece.
desk-access = Usar el servicio
desk-access-button = Elegir otra hora
desk-terms = Condiciones del servicio
desk-terms-link = Qué hacemos con tus datos y cuándo los borramos
desk-contacts = Contactos
desk-contacts-phone = Teléfono { $phone }
desk-contacts-phone-hours = Teléfono { $phone }, { $hours }.

info-project-funders = Quién lo apoya
info-project-municipalities =
    { $word ->
        [comune] Los municipios
       *[municipio] Los distritos
    }

info-privacy-title = Tus datos
info-privacy-lead = Pedimos lo menos posible y lo borramos pronto.
info-privacy-asked = Qué pedimos
info-privacy-asked-name = El nombre de un adulto, sin apellido.
info-privacy-asked-contact = Una forma de avisarte: teléfono o correo. También puedes no dejar nada.
info-privacy-asked-language = El idioma, y si necesitas un intérprete.
info-privacy-asked-topic = De qué quieres hablar y un mensaje, si quieres decirlo.
info-privacy-asked-callback = Para llamarte: el número, el idioma y la mejor hora.
info-privacy-not-asked = Qué no pedimos
info-privacy-not-asked-text = Nombres de los hijos, fechas de nacimiento, nacionalidad, código fiscal (codice fiscale), ingresos, motivo de la visita.
info-privacy-why = Para qué sirven
info-privacy-why-text = Sirven para la cita y para nada más: recibirte, avisarte, llamarte. Es una tarea de interés público (Reglamento UE 2016/679, artículo 6, apartado 1, letra e).
info-privacy-who = Quién los ve
info-privacy-who-text = Solo quien trabaja en el punto de ayuda que has elegido y quien mantiene el sitio en marcha. No se los damos a nadie más.
info-privacy-network = El sitio es de la red { $network }. Si tienes una pregunta, llama a un punto de ayuda.
info-privacy-until = Cuándo los borramos
info-privacy-until-text = 30 días después de la cita. El número que dejas para que te llamemos: 30 días después de pedirlo. El día está escrito en la página de tu cita.
info-privacy-until-application = La solicitud de una organización que quiere entrar en la red: seis meses después del último cambio, si nadie decide.
info-privacy-until-feedback = Lo que escribes cuando valoras una página: después de seis meses. Las estrellas se quedan, sin decir quién las dio.
info-privacy-now = Puedes borrarlos antes, cuando quieras, desde la página de tu cita.
info-privacy-counts = Después quedan solo los números, para saber a cuántas familias recibimos. No dicen quién eres.
info-privacy-rights = Tus derechos
info-privacy-rights-text = Puedes pedir ver, corregir o borrar tus datos: pídelo en el punto de ayuda. También puedes dirigirte a la autoridad italiana que protege los datos personales (Garante per la protezione dei dati personali).
info-privacy-cookies = Cookies
info-privacy-cookies-text = Usamos una sola cookie, para recordar el idioma. Nada de publicidad, nada de perfiles. Ninguna página contacta con otros sitios.
info-privacy-logs = Durante siete días guardamos un registro técnico de las visitas, sin la dirección de red completa.
info-privacy-reads = Contamos cuántas veces se lee una página. No sabemos quién la lee.

info-accessibility-title = Accesibilidad
info-accessibility-lead = Este sitio debe funcionar para todos: en un teléfono viejo, con el teclado, con un lector de pantalla, sin JavaScript.
info-accessibility-standard = Qué reglas seguimos
info-accessibility-standard-text = Las WCAG 2.2, nivel AA, y la norma europea EN 301 549.
info-accessibility-how = Cómo lo comprobamos
info-accessibility-how-text = Con cada cambio, cada página pasa pruebas automáticas, con el teclado, en una pantalla estrecha y de derecha a izquierda.
info-accessibility-how-far = Las pruebas automáticas no lo encuentran todo. Todavía no lo han revisado expertos de fuera.
info-accessibility-checks = Las últimas pruebas
info-accessibility-checked = La última prueba completa fue el { $date }, en { $languages }.
info-accessibility-check =
    { $n-plural ->
        [one] { $tool }: una página, ningún error
       *[other] { $tool }: { $n } páginas, ningún error
    }
info-accessibility-report = ¿Algo no funciona?
info-accessibility-report-phone = Llama a un punto de ayuda: te ayudamos hablando.

info-legal-title = Aviso legal
info-legal-licence = Licencia de los contenidos
info-legal-licence-text = Los textos de este sitio se pueden usar libremente, diciendo de dónde vienen (licencia CC BY 4.0).
info-legal-licence-formal = En aplicación del principio de apertura por defecto (open by default), según el artículo 52 del decreto legislativo italiano n.º 82 de 7 de marzo de 2005 (CAD), y salvo que se indique otra cosa (incluidos los contenidos de terceros insertados en el sitio), los datos, los documentos y la información publicados en el sitio se ofrecen con { $licence }. Por tanto, los usuarios son libres de compartir (reproducir, distribuir, comunicar al público, exponer en público), representar, ejecutar y recitar este material por cualquier medio y en cualquier formato, y de modificarlo (transformar el material y usarlo para obras derivadas), para cualquier fin, también comercial, con la única obligación de citar la fuente y sin añadir otras restricciones.
info-legal-licence-link = licencia CC BY 4.0
info-legal-software = Programa
info-legal-software-text = El sitio funciona con Vicino, un programa libre (licencia EUPL-1.2).
info-legal-data = Datos de otros
info-legal-data-text = Nombres y población de los municipios: ISTAT, licencia CC BY 3.0 IT.
info-legal-liability = Horarios y direcciones
info-legal-liability-text = En cada punto de ayuda está escrito cuándo se confirmaron los datos. Si tienes dudas, llama.

info-faq-title = Preguntas frecuentes
info-faq-account = ¿Tengo que registrarme?
info-faq-account-text = No. No hace falta registrarse ni tener contraseña.
info-faq-documents = ¿Tengo que llevar documentos?
info-faq-documents-text = Para reservar, no. Si un punto de ayuda necesita algo, lo encuentras escrito en «Qué llevar».
info-faq-no-contact = No tengo teléfono ni correo. ¿Puedo reservar?
info-faq-no-contact-text = Sí. Recibes un código de 6 letras y números: apúntalo en un papel.
info-faq-language = No hablo bien italiano. ¿Qué hago?
info-faq-language-text = Elige tu idioma arriba. Cuando reservas puedes pedir un intérprete. En cada punto de ayuda está escrito qué idiomas se hablan.
info-faq-change = Me equivoqué, o ya no puedo ir.
info-faq-change-text = Abre «Mi cita»: puedes cambiarla o anularla hasta que empiece. O llama.
info-faq-lost = Perdí el código.
info-faq-lost-text = Llama al punto de ayuda donde reservaste.
info-faq-full = No hay lugar. ¿Qué hago?
info-faq-full-text = Mira los puntos de ayuda cercanos, o deja tu número: te llamamos nosotros.
info-faq-shared-phone = Otras personas usan mi teléfono.
info-faq-shared-phone-text = En los mensajes de texto no escribimos tu nombre ni el motivo. Arriba, en cada página, está «Salir rápido».

desk-silent-link = ¿El número no contesta?
desk-silent-title = El número no contesta
desk-silent-what = ¿Has llamado a { $desk }, { $phone }, a las horas en que atiende, y no ha contestado nadie? Dínoslo: si les pasa a más familias, pedimos que lo revisen.
desk-silent-button = Sí, no contesta
desk-silent-thanks = Gracias, lo hemos anotado
desk-silent-next = Si mientras tanto necesitas ayuda, te llamamos nosotros.
