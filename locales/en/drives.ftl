# Drives: what is collected. Names stand in lists after a count ("3 × backpack"), so they are in the singular.

## The catalogue.

drive-item-squares-1cm = exercise book, 1 cm squares
drive-item-squares-5mm = exercise book, 5 mm squares
drive-item-lines-1-2 = exercise book, lines of years 1 and 2
drive-item-lines-3 = exercise book, lines of year 3
drive-item-lines-4-5 = exercise book, lines of years 4 and 5
drive-item-lines-a4 = large exercise book (A4), lines
drive-item-squares-a4 = large exercise book (A4), 5 mm squares
drive-item-pencil = pencil
drive-item-coloured-pencils = box of coloured pencils
drive-item-felt-pens = box of felt pens
drive-item-pen-blue = blue pen
drive-item-pen-red = red pen
drive-item-pen-black = black pen
drive-item-rubber = rubber
drive-item-sharpener = sharpener with a box
drive-item-glue-stick = glue stick
drive-item-scissors = scissors with round ends
drive-item-ruler = ruler
drive-item-set-square = set square
drive-item-compasses = pair of compasses
drive-item-pencil-case = pencil case
drive-item-backpack = backpack
drive-item-diary = school diary
drive-item-album = drawing album
drive-item-folder = folder with elastic bands
drive-item-water-colours = water colours with a brush
drive-item-recorder = recorder (flute)
drive-item-dictionary = Italian dictionary
drive-item-atlas = atlas
