# What is wrong, and what to do about it. Nobody is blamed.

error-summary-title =
    { $n-plural ->
        [one] Hay una cosa que corregir
       *[other] Hay { $n } cosas que corregir
    }
error-title = Error: { $title }

error-name-missing = Escribe cómo te llamas
error-name-long = El nombre es demasiado largo: escribe solo el nombre
error-phone-missing = Escribe tu número de teléfono
error-phone-wrong = Este número no va bien: revisa las cifras. Si no es italiano, empieza con + y el prefijo del país
error-phone-for-call = Para hablar por teléfono necesitamos tu número
error-email-wrong = Este correo electrónico no va bien: revísalo. Se escribe así: nombre@example.com
error-contact-both = Deja el teléfono o el correo: basta uno
error-note-long =
    { $n-plural ->
        [one] El mensaje es demasiado largo: { $n } letra como máximo
       *[other] El mensaje es demasiado largo: { $n } letras como máximo
    }
error-text-unreadable = Hay signos que no podemos leer: escríbelo otra vez
error-desk-missing = Elige un punto de ayuda
error-slot-missing = Elige una hora
error-slot-wrong = Esta hora no se puede reservar: elige otra
error-slot-full = Alguien acaba de tomar esta hora: elige otra
error-kind-missing = Elige cómo quieres hablar con nosotros
error-choice-wrong = Elige una de las respuestas
error-language-missing = Elige un idioma
error-hour-missing = Elige la mejor hora
error-terms-missing = Marca la casilla para seguir
error-code-missing = Escribe el código de tu cita
error-proof-missing = Escribe las últimas 4 cifras del teléfono, o el correo, o el nombre
error-proof-wrong = El código o la otra respuesta no van bien: revisa los dos
error-form-old = La página estuvo abierta demasiado tiempo. Lo que escribiste sigue aquí: envíalo otra vez

error-guesses = Demasiados intentos equivocados. Espera un poco, o llama al punto de ayuda.
error-too-many-appointments = Con este teléfono o este correo ya hay muchas citas. Para pedir otra, llama al punto de ayuda.
error-too-many-callbacks = Para este número ya tenemos muchas peticiones. Te llamamos en cuanto podamos. Si es urgente, llama al punto de ayuda.
error-too-late = La cita ya ha empezado: no se puede cambiar. Llama al punto de ayuda.
error-no-more-time = No podemos guardar la hora más tiempo. Termina ahora, o llama al punto de ayuda.

error-code = Error { $code }
error-call = Habla con alguien

error-400-title = No entendemos esta petición
error-400-what = La dirección o los datos no están escritos como los esperamos.
error-400-do = Vuelve a la página de inicio e inténtalo otra vez, o llama.
error-403-title = Esta petición viene de otro sitio
error-403-what = Para proteger tus datos no la hemos aceptado. No ha cambiado nada.
error-403-do = Abre la página en este sitio e inténtalo otra vez.
error-404-title = Esta página no existe
error-404-what = Quizá la dirección está mal escrita, o la página se quitó.
error-404-do = Vuelve a la página de inicio, o llama a un punto de ayuda.
error-405-title = Esta página no se usa así
error-405-what = La petición llegó de una forma que la página no conoce.
error-405-do = Vuelve a la página de inicio e inténtalo otra vez.
error-408-title = Ha tardado demasiado
error-408-what = Tu petición no llegó entera: quizá la señal es débil. No ha cambiado nada.
error-408-do = Inténtalo otra vez dentro de poco, o llama.
error-409-title = Alguien acaba de tomar esta hora
error-409-what = No hiciste nada mal. Lo que escribiste sigue aquí.
error-409-do = Elige otra hora.
error-410-title = Este enlace ya no vale
error-410-what = La cita ya pasó, o sus datos se han borrado.
error-410-do = Reserva otra cita. Si tienes un código, búscala con el código.
error-413-title = Es demasiado largo
error-413-what = Has enviado más texto del que podemos recibir. No ha cambiado nada.
error-413-do = Vuelve atrás, escribe menos y envía otra vez.
error-415-title = No podemos leer lo que ha llegado
error-415-what = Los datos no tienen la forma de un formulario de este sitio. No ha cambiado nada.
error-415-do = Abre la página y llena el formulario otra vez.
error-422-title = Algo no va bien en lo que enviaste
error-422-what = Una o más respuestas no se pueden leer. No ha cambiado nada.
error-422-do = Vuelve atrás, revisa y envía otra vez.
error-429-title = Demasiadas peticiones a la vez
error-429-what = Desde este teléfono o esta red han llegado muchas en poco tiempo.
error-429-do = Espera un minuto e inténtalo otra vez. Si es urgente, llama.
error-500-title = Algo se ha roto de nuestro lado
error-500-what = No es culpa tuya.
error-500-do = Inténtalo otra vez en unos minutos, o llama.
error-503-title = El sitio está parado por poco tiempo
error-503-what = Las citas ya confirmadas siguen valiendo.
error-503-do = Inténtalo otra vez en un minuto. Si es urgente, llama.

error-home = Ir a la página de inicio
error-all-desks = Todos los puntos de ayuda
error-have-code = Tengo un código
