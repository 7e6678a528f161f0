# What is wrong, and what to do about it. Nobody is blamed.

error-summary-title =
    { $n-plural ->
        [one] Ka një gjë për të ndrequr
       *[other] Ka { $n } gjëra për të ndrequr
    }
error-title = Gabim: { $title }

error-name-missing = Shkruani si quheni
error-name-long = Emri është shumë i gjatë: shkruani vetëm emrin
error-phone-missing = Shkruani numrin tuaj të telefonit
error-phone-wrong = Ky numër nuk shkon: kontrolloni shifrat. Nëse nuk është italian, fillon me + dhe prefiksin e vendit
error-phone-for-call = Për të folur me telefon na duhet numri juaj
error-email-wrong = Kjo adresë emaili nuk shkon: kontrollojeni. Shkruhet kështu: emri@example.com
error-contact-both = Lini telefonin ose emailin: mjafton njëri
error-note-long =
    { $n-plural ->
        [one] Shënimi është shumë i gjatë: e shumta { $n } shkronjë
       *[other] Shënimi është shumë i gjatë: e shumta { $n } shkronja
    }
error-text-unreadable = Ka shenja që nuk i lexojmë dot: shkruajeni përsëri
error-desk-missing = Zgjidhni një sportel
error-slot-missing = Zgjidhni një orë
error-slot-wrong = Në këtë orë nuk mund të lihet takim: zgjidhni një tjetër
error-slot-full = Dikush sapo e mori këtë orë: zgjidhni një tjetër
error-kind-missing = Zgjidhni si doni të flisni me ne
error-choice-wrong = Zgjidhni një nga përgjigjet
error-language-missing = Zgjidhni një gjuhë
error-hour-missing = Zgjidhni kur është më mirë
error-terms-missing = Shënoni kutinë për të vazhduar
error-code-missing = Shkruani kodin e takimit tuaj
error-proof-missing = Shkruani 4 shifrat e fundit të telefonit, ose emailin, ose emrin
error-proof-wrong = Kodi ose përgjigjja tjetër nuk shkon: kontrollojini të dyja
error-form-old = Faqja ishte hapur për një kohë të gjatë. Ajo që shkruat është ende këtu: dërgojeni përsëri

error-guesses = Shumë prova të gabuara. Prisni pak, ose telefononi në sportel.
error-too-many-appointments = Me këtë telefon ose këtë email ka tashmë shumë takime. Për të lënë një tjetër, telefononi në sportel.
error-too-many-callbacks = Për këtë numër kemi tashmë shumë kërkesa. Ju telefonojmë sapo të mundemi. Nëse është urgjente, telefononi në sportel.
error-too-late = Takimi ka filluar tashmë: nuk ndryshohet dot më. Telefononi në sportel.
error-no-more-time = Nuk mund ta ruajmë më orën. Mbarojeni tani, ose telefononi në sportel.

error-code = Gabimi { $code }
error-call = Flisni me dikë

error-400-title = Nuk e kuptojmë këtë kërkesë
error-400-what = Adresa ose të dhënat nuk janë shkruar ashtu si duhet.
error-400-do = Kthehuni te faqja e parë dhe provoni përsëri, ose telefononi.
error-403-title = Kjo kërkesë vjen nga një sajt tjetër
error-403-what = Për të mbrojtur të dhënat tuaja nuk e pranuam. Nuk ndryshoi asgjë.
error-403-do = Hapeni faqen në këtë sajt dhe provoni përsëri.
error-404-title = Kjo faqe nuk ekziston
error-404-what = Ndoshta adresa është shkruar gabim, ose faqja është hequr.
error-404-do = Kthehuni te faqja e parë, ose telefononi në një sportel.
error-405-title = Kjo faqe nuk përdoret kështu
error-405-what = Kërkesa erdhi në një mënyrë që faqja nuk e njeh.
error-405-do = Kthehuni te faqja e parë dhe provoni përsëri.
error-408-title = U vonua shumë
error-408-what = Kërkesa juaj nuk erdhi e plotë: ndoshta sinjali është i dobët. Nuk ndryshoi asgjë.
error-408-do = Provoni përsëri pas pak, ose telefononi.
error-409-title = Dikush sapo e mori këtë orë
error-409-what = Nuk keni bërë asgjë gabim. Ajo që shkruat është ende këtu.
error-409-do = Zgjidhni një orë tjetër.
error-410-title = Kjo lidhje nuk vlen më
error-410-what = Takimi ka kaluar, ose të dhënat e tij janë fshirë.
error-410-do = Lini një takim tjetër. Nëse keni një kod, kërkojeni me kod.
error-413-title = Është shumë e gjatë
error-413-what = Dërguat më shumë tekst nga ç’mund të marrim. Nuk ndryshoi asgjë.
error-413-do = Kthehuni prapa, shkruani më pak dhe dërgojeni përsëri.
error-415-title = Nuk e lexojmë dot atë që erdhi
error-415-what = Të dhënat nuk kanë formën e një formulari të këtij sajti. Nuk ndryshoi asgjë.
error-415-do = Hapeni faqen dhe plotësojeni formularin përsëri.
error-422-title = Diçka nuk shkon me atë që dërguat
error-422-what = Një ose disa përgjigje nuk lexohen dot. Nuk ndryshoi asgjë.
error-422-do = Kthehuni prapa, kontrolloni dhe dërgojeni përsëri.
error-429-title = Shumë kërkesa njëherësh
error-429-what = Nga ky telefon ose nga ky rrjet kanë ardhur shumë në pak kohë.
error-429-do = Prisni një minutë dhe provoni përsëri. Nëse është urgjente, telefononi.
error-500-title = Diçka u prish tek ne
error-500-what = Nuk e keni fajin ju.
error-500-do = Provoni përsëri pas disa minutash, ose telefononi.
error-503-title = Sajti është ndalur për pak
error-503-what = Takimet e konfirmuara vlejnë ende.
error-503-do = Provoni përsëri pas një minute. Nëse është urgjente, telefononi.

error-home = Shkoni te faqja e parë
error-all-desks = Të gjitha sportelet
error-have-code = Kam një kod
