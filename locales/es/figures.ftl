# Figures, as staff and everybody see them, and the receipt of a family that was erased.

figures-title = Nuestros números: { $year }
figures-lead = Cuántas citas se han pedido y qué pasó con ellas. Cada una cuenta en el mes de la cita. Aquí no está el nombre de nadie.
figures-years = Elige el año
figures-none = En este período todavía no hay ninguna cita.
figures-whole-months = De este año contamos solo los meses ya terminados.
figures-hidden = Para que no se reconozca a nadie, los números del 1 al 4 se escriben { $few }. Donde hace falta se oculta también otro número, para que el primero no se encuentre haciendo cuentas. Las tablas que dirían demasiado no están.
figures-withheld = oculto
figures-chart-what = { $title }: una barra por cada fila de la tabla de abajo.
figures-median =
    { $n-plural ->
        [one] La mitad de las familias espera como máximo un día entre el momento en que pide la cita y la cita.
       *[other] La mitad de las familias espera como máximo { $n } días entre el momento en que pide la cita y la cita.
    }

figures-asked = Pedidas
figures-kept = Realizadas
figures-missed = Familia ausente
figures-not-kept = No realizadas
figures-cancelled = Anuladas
figures-cancelled-family = Anuladas por la familia
figures-cancelled-desk = Anuladas por el punto de ayuda
figures-open = Por venir o sin resultado
figures-interpreter-wanted = Con intérprete
figures-interpreter-not = Sin intérprete
figures-total = Total

figures-by-month = Por mes
figures-month = Mes
figures-by-municipality = Por zona
figures-municipality = Zona
figures-by-desk = Por punto de ayuda
figures-desk = Punto de ayuda
figures-unpublished = Ya no publicado
figures-by-language = Por idioma
figures-language = Idioma
figures-by-kind = Por forma de encontrarse
figures-kind = Forma
figures-kind-none = No se preguntó
figures-by-interpreter = Peticiones de intérprete
figures-interpreter = Intérprete
figures-by-wait = Días desde que se pide hasta la cita
figures-wait = Espera
figures-wait-0 = Menos de un día
figures-wait-1-3 = De 1 a 3 días
figures-wait-4-7 = De 4 a 7 días
figures-wait-8-14 = De 8 a 14 días
figures-wait-15-30 = De 15 a 30 días
figures-wait-31 = Más de 30 días

figures-open-data = Datos abiertos
figures-licence = Tú también puedes usar estos números, con la licencia { $licence }: basta decir de dónde vienen. El archivo es un CSV con punto y coma, para abrir con una hoja de cálculo.
figures-file = Descargar el archivo CSV
figures-file-year = año
figures-file-table = tabla
figures-file-row = fila
figures-file-measure = medida
figures-file-count = número

erased-title = Hemos borrado tus datos
erased-what = { $network } ha borrado todo lo que sabía de ti:
erased-bookings =
    { $n-plural ->
        [one] una cita
       *[other] { $n } citas
    }
erased-callbacks =
    { $n-plural ->
        [one] una petición de llamada
       *[other] { $n } peticiones de llamada
    }
erased-unfinished =
    { $n-plural ->
        [one] una reserva empezada y no terminada
       *[other] { $n } reservas empezadas y no terminadas
    }
erased-pledges = Promesas de donación: { $n }
erased-sign-ups =
    { $n-plural ->
        [one] una inscripción a un evento
       *[other] { $n } inscripciones a eventos
    }
erased-called-off =
    { $n-plural ->
        [one] Una cita estaba todavía por hacer: está anulada.
       *[other] { $n } citas estaban todavía por hacer: están anuladas.
    }
erased-number = Número de este recibo
