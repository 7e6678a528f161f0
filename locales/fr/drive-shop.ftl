# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = Qu’est-ce qui a été laissé ?
drive-shop-what = Écrivez combien d’articles une personne a payés et laissés au magasin. Laissez le reste vide.
drive-shop-code = Code de la promesse, si la personne l’a
drive-shop-code-hint = Six lettres et chiffres, par exemple K7P Q2M.
drive-shop-goods = Combien d’articles
drive-shop-button = Noter
drive-shop-noted = C’est noté, merci. Vous pouvez noter le don suivant.
drive-shop-noted-before = C’était déjà noté : rien n’a changé.
drive-shop-gone-title = Ce lien ne s’ouvre pas
drive-shop-gone = Il y en a peut-être un plus récent. Demandez-le à ceux qui organisent la collecte.
drive-shop-error-code = Aucune promesse n’a ce code. Vérifiez-le, ou laissez vide

## What is wrong with quantities.

drive-shop-error-empty = Écrivez au moins un nombre
# $n: 100.
drive-shop-error-lines = Au maximum { $n } choses à la fois
