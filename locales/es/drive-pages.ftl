# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = Recogidas
drives-menu = Donar
drives-lead = Dona algo nuevo para la escuela a un niño del barrio. Elige qué, y luego dónde y cuándo lo traes.
drives-running = Recogidas abiertas
drives-none = Ahora no hay recogidas abiertas. Vuelve en unos días, o llama.
drives-ended = Recogidas terminadas
drives-all = Todas las recogidas
drives-here = Recogidas para las familias de aquí
drives-door = Donar
drives-door-text = Útiles escolares: qué, dónde y cuándo
drives-find-pledge = ¿Ya has prometido algo? Búscalo con el código

drive-until = Hasta el { $until }
drive-from-until = Del { $from } al { $until }
drive-ended-on = Terminó el { $until }
drive-for-all = Para las familias de toda la red
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = Próxima vez: { $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
        [one] { $n } cosa prometida de { $all }
       *[other] { $n } cosas prometidas de { $all }
    }
drive-arrived =
    { $n-plural ->
        [one] { $n } ya ha llegado
       *[other] { $n } ya han llegado
    }
drive-given =
    { $n-plural ->
        [one] { $n } repartida a las familias
       *[other] { $n } repartidas a las familias
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = Dónde y cuándo traerlo
drive-shop-when = En el horario de la tienda: elige, paga y déjalo allí.
drive-point-over = Aquí ya no hay más horas.
drive-point-phone = Teléfono de este lugar: { $phone }
drive-more-dates =
    { $n-plural ->
        [one] y otra fecha
       *[other] y otras { $n } fechas
    }
drive-needs = Qué hace falta
drive-needs-how = Escribe cuántas cosas traes. También puedes traer una sola.
drive-item-left =
    { $n-plural ->
        [one] falta { $n }
       *[other] faltan { $n }
    }
drive-item-some = todavía faltan algunas unidades
drive-item-none = ya no hace falta: ya está prometido
drive-item-urgent = Hace falta ya
drive-item-welcome = también viene bien
drive-item-price = alrededor de { $amount } €
drive-fewer = Uno menos:
drive-more = Uno más:
drive-complete =
    { $n-plural ->
        [one] Ya está todo prometido: { $n } cosa
       *[other] Ya está todo prometido: { $n } cosas
    }
drive-story = Por qué
drive-contact = Quién responde
drive-called-off = Esta recogida está anulada. No traigas nada.
drive-over = Esta recogida ha terminado. Gracias a quienes han donado.
drive-instead = Recogidas abiertas ahora
drive-report-item = Qué
drive-report-needed = Hacían falta
drive-report-arrived = Llegaron
drive-report-given = Repartidas
drive-report-kits = Repartido a las familias
drive-kits-given = { $kit }: { $n }
drive-kits-few = { $kit }: pocos

drive-kit-primary_1 = Primer año de primaria
drive-kit-primary_2 = Segundo año de primaria
drive-kit-primary_3 = Tercer año de primaria
drive-kit-primary_4 = Cuarto año de primaria
drive-kit-primary_5 = Quinto año de primaria
drive-kit-lower_secondary = Primer ciclo de secundaria (11–14 años)
drive-kit-upper_secondary = Segundo ciclo de secundaria (14–19 años)

## Promising something.

pledge-basket-title = Qué traes
pledge-go-on = Seguir: dónde y cuándo
pledge-go-on-who = Seguir
pledge-back = Atrás
pledge-kits = ¿Traes cosas de parte de una clase o de una empresa?
pledge-kits-what = Elige cuántos niños: nosotros ponemos las cosas en la lista. Después puedes cambiarlas.
pledge-kit = Para qué año de escuela
pledge-kit-count = Cuántos niños
pledge-kits-button = Poner en la lista
pledge-when-title = Dónde y cuándo lo traes
pledge-when-legend = Elige un lugar y una hora
pledge-at-shop = En la tienda
pledge-room =
    { $n-plural ->
        [one] queda { $n } lugar
       *[other] quedan { $n } lugares
    }
pledge-more-hours =
    { $n-plural ->
        [one] Otra fecha
       *[other] Otras { $n } fechas
    }
pledge-point-full = Aquí ya no quedan lugares.
pledge-nowhere = Ahora no hay ninguna hora libre. Llama: buscamos juntos cuándo traerlo.
pledge-confirm-title = Revisa y promete
pledge-what = Qué
pledge-where = Dónde y cuándo
pledge-what-change = las cosas
pledge-where-change = el lugar y la hora
pledge-who = Quién eres
pledge-name = Con qué nombre te llamamos
pledge-contact = Dónde te escribimos
pledge-not-public = Tu nombre no se ve nunca en el sitio.
pledge-button = Prometo traerlo
pledge-item-lost = Una cosa que habías elegido ya no hace falta: la hemos quitado de la lista.
pledge-ended-title = Esta recogida ha terminado
pledge-ended-what = No hemos anotado nada: no traigas nada aquí. Mira qué se recoge ahora.

error-basket-empty = Elige al menos una cosa: escribe cuántas traes.
error-basket-large = Son demasiadas cosas a la vez. Divídelas en dos promesas.
error-quantity-zero = Escribe al menos 1, o déjalo vacío.
error-quantity-negative = Escribe un número mayor que cero, o déjalo vacío.
error-quantity-fraction = Escribe un número entero, por ejemplo 2.
error-quantity-huge = El número es demasiado grande. Para cantidades grandes, llama.
error-item-complete = Mientras tanto ya se ha prometido todo: quita esta cosa.
error-item-left =
    { $n-plural ->
        [one] Ya solo falta { $n }: escribe 1.
       *[other] Ya solo faltan { $n }: escribe un número más pequeño.
    }
error-item-few = Hacen falta menos: escribe un número más pequeño.
error-kit-count = Escribe cuántos niños, de 1 a 999.
error-pledge-place = Elige dónde y cuándo lo traes.
error-window-full = A esa hora ya no hay lugar. Elige otra.

## A promise.

pledge-page-title = Tu promesa
pledge-status-promised = Gracias, está anotado
pledge-status-received = Gracias, ya ha llegado
pledge-status-withdrawn = Promesa retirada
pledge-status-lapsed = Promesa vencida
pledge-thanks = Te esperamos aquí:
pledge-received-thanks = Un niño lo usará en la escuela.
pledge-withdrawn-what = Ya no te esperamos. Otra persona puede prometer las mismas cosas.
pledge-lapsed-what = No ha llegado a tiempo: otra persona puede prometer las mismas cosas. Si lo traes de todos modos, está bien.
pledge-place-gone = A la hora que habías elegido no habrá nadie: no vayas. Elige otra.
pledge-overdue = Te hemos esperado. Elige otra hora, o llama.
pledge-overdue-until = Te hemos esperado. Guardamos tu promesa hasta el { $until }: elige otra hora, o llama.
pledge-changed = Hemos cambiado tu promesa.
pledge-drive = Recogida
pledge-brought = Qué has traído
pledge-received-on = Llegó el
pledge-keep-code = Guarda el código: con él vuelves a encontrar esta página, y lo dices cuando traes las cosas.
pledge-again = Ver qué hace falta ahora
pledge-change = Cambiar la promesa
pledge-change-button = Guardar
pledge-change-late = La promesa ya no se puede cambiar, o ha cambiado mientras tanto. Abajo ves cómo está ahora.
pledge-withdraw = Ya no lo traigo
pledge-withdraw-heading = ¿Quieres retirar la promesa?
pledge-withdraw-what = Las cosas vuelven a la lista: las puede traer otra persona.
pledge-withdraw-button = Retirar la promesa
pledge-withdraw-late = Tus cosas ya han llegado: gracias.
pledge-keep = No, lo traigo
pledge-erase-withdraws = La promesa se retira: las cosas vuelven a la lista.
pledge-erase-keep = No, volver a la promesa
pledge-erased-what = De esta promesa queda solo cuántas cosas eran.
pledge-gone-title = Esta promesa no existe

pledge-receipt = Recibo
pledge-receipt-title = Recibo de cosas donadas
pledge-receipt-by = Recibido por
pledge-receipt-thanks = Gracias. Las cosas llegan a los niños a través de los puntos de ayuda de la red.
pledge-receipt-value = Son cosas, sin un valor en dinero: este recibo no sirve para los impuestos.
pledge-receipt-print = Imprimir
pledge-receipt-back = Volver a la promesa
