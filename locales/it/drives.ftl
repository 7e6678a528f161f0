# Drives: what is collected. Names stand in lists after a count ("3 × zaino"), so they are in the singular.

## The catalogue.

drive-item-squares-1cm = quaderno a quadretti da 1 cm
drive-item-squares-5mm = quaderno a quadretti da 5 mm
drive-item-lines-1-2 = quaderno a righe di prima e seconda
drive-item-lines-3 = quaderno a righe di terza
drive-item-lines-4-5 = quaderno a righe di quarta e quinta
drive-item-lines-a4 = quaderno grande (A4) a righe
drive-item-squares-a4 = quaderno grande (A4) a quadretti da 5 mm
drive-item-pencil = matita
drive-item-coloured-pencils = scatola di matite colorate
drive-item-felt-pens = scatola di pennarelli
drive-item-pen-blue = penna blu
drive-item-pen-red = penna rossa
drive-item-pen-black = penna nera
drive-item-rubber = gomma
drive-item-sharpener = temperino con contenitore
drive-item-glue-stick = colla stick
drive-item-scissors = forbici con le punte rotonde
drive-item-ruler = righello
drive-item-set-square = squadra
drive-item-compasses = compasso
drive-item-pencil-case = astuccio
drive-item-backpack = zaino
drive-item-diary = diario
drive-item-album = album da disegno
drive-item-folder = cartelletta con elastico
drive-item-water-colours = acquerelli con pennello
drive-item-recorder = flauto dolce
drive-item-dictionary = dizionario di italiano
drive-item-atlas = atlante
