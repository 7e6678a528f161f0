# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = Çfarë u la në dyqan?
drive-shop-what = Shkruani sa copë ka paguar dhe ka lënë një person në dyqan. Pjesën tjetër lëreni bosh.
drive-shop-code = Kodi i premtimit, nëse personi e ka
drive-shop-code-hint = Gjashtë shkronja dhe numra, për shembull K7P Q2M.
drive-shop-goods = Sa copë
drive-shop-button = Shënoni
drive-shop-noted = E shënuam, faleminderit. Mund të shënoni dhuratën tjetër.
drive-shop-noted-before = Ishte shënuar tashmë: nuk ndryshoi asgjë.
drive-shop-gone-title = Kjo lidhje nuk hapet
drive-shop-gone = Ndoshta ka një më të re. Kërkojuani atyre që organizojnë mbledhjen.
drive-shop-error-code = Asnjë premtim nuk e ka këtë kod. Kontrollojeni, ose lëreni bosh

## What is wrong with quantities.

drive-shop-error-empty = Shkruani të paktën një numër
# $n: 100.
drive-shop-error-lines = Jo më shumë se { $n } gjëra njëherësh
