# Members of the network, and those who ask to be.

organisations-title = Organizaciones de la red
organisations-lead = Quienes trabajan juntos para las familias: asociaciones, cooperativas, servicios.
organisations-all = Todas
organisations-none = Aquí todavía no hay ninguna organización.
organisation-name = Nombre de la organización
organisation-tier = Papel en la red
organisation-tier-first = Primer nivel: dirige la red
organisation-tier-second = Segundo nivel: participa en la red
organisation-does = Qué hace
organisation-silent = La organización todavía no ha escrito qué hace.
organisation-contacts = Contactos
organisation-no-contacts = La organización no ha dado contactos públicos.
organisation-phone = Teléfono
organisation-email = Correo electrónico
organisation-web = Página web
organisation-desks = Puntos de ayuda que atiende
organisation-kept-by = De esta ficha se encarga { $name }.
organisation-changed = Último cambio: { $date }.
desk-kept-by = Del punto de ayuda se encarga { $name }.

apply-title = Tu organización en la red
apply-invitation = ¿Tu organización trabaja con las familias de estas zonas? Puede pedir entrar en la red.
apply-open = Pedir entrar
apply-lead = Cuéntanos quiénes son. Quien coordina la red lee la solicitud y te responde por correo.
apply-organisation = La organización
apply-does-hint = En pocas frases, en italiano. Lo leerán las familias.
apply-contacts = Contactos públicos, si los hay
apply-person = La persona de contacto
apply-name = Nombre y apellido
apply-email = Correo para la cuenta
apply-email-hint = Aquí te escribimos la respuesta. No será público.
apply-privacy = Usamos el nombre y el correo solo para responderte y para la cuenta. Si la solicitud no se acepta, los borramos. Si nadie decide, los borramos después de seis meses.
apply-button = Enviar la solicitud
apply-received = Solicitud recibida
apply-received-what = Quien coordina la red la leerá y te escribirá por correo.
apply-too-many = Hoy ya han llegado demasiadas solicitudes desde esta dirección. Inténtalo mañana.
