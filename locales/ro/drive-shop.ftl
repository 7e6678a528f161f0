# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = Ce a fost lăsat?
drive-shop-what = Scrie câte bucăți a plătit și a lăsat cineva în magazin. Lasă gol restul.
drive-shop-code = Codul promisiunii, dacă persoana îl are
drive-shop-code-hint = Șase litere și cifre, de exemplu K7P Q2M.
drive-shop-goods = Câte bucăți
drive-shop-button = Notează
drive-shop-noted = Am notat, mulțumim. Poți nota următorul cadou.
drive-shop-noted-before = Era deja notat: nu s-a schimbat nimic.
drive-shop-gone-title = Acest link nu se deschide
drive-shop-gone = Poate există unul mai nou. Cere-l celor care organizează colecta.
drive-shop-error-code = Nicio promisiune nu are acest cod. Verifică-l sau lasă gol

## What is wrong with quantities.

drive-shop-error-empty = Scrie cel puțin un număr
# $n: 100.
drive-shop-error-lines = Cel mult { $n } de lucruri deodată
