<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows who has just signed in to the guest WiFi.</source>
        <translation>Mostra chi ha appena effettuato l&apos;accesso al WiFi per gli ospiti.</translation>
    </message>
    <message>
        <source>Say this and quit.</source>
        <translation>Mostra questo testo ed esce.</translation>
    </message>
    <message>
        <source>Say the version and quit.</source>
        <translation>Mostra la versione ed esce.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Conserva tutto in DIR.</translation>
    </message>
    <message>
        <source>Show invented guests; nothing is kept and nothing is reachable from outside.</source>
        <translation>Mostra ospiti inventati; nulla viene conservato e nulla è raggiungibile dall&apos;esterno.</translation>
    </message>
    <message>
        <source>Open NAME: live, visitors, venues, endpoint, deliveries or settings.</source>
        <translation>Apre NAME: live, visitors, venues, endpoint, deliveries o settings.</translation>
    </message>
    <message>
        <source>Show no window, only the icon in the tray.</source>
        <translation>Non mostra alcuna finestra, solo l&apos;icona nell&apos;area di notifica.</translation>
    </message>
    <message>
        <source>Show the wallboard, full screen.</source>
        <translation>Mostra il tabellone a schermo intero.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light o dark.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE, e.g. de.</source>
        <translation>Usa la lingua LANGUAGE, ad es. de.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and quit.</source>
        <translation>Scrive un&apos;immagine della finestra in FILE (PNG) ed esce.</translation>
    </message>
    <message>
        <source>Size of that picture, e.g. 1280x800.</source>
        <translation>Dimensioni dell&apos;immagine, ad es. 1280x800.</translation>
    </message>
    <message>
        <source>There is nothing to do with &quot;%1&quot;.</source>
        <translation>Argomento non previsto: «%1».</translation>
    </message>
    <message>
        <source>--demo keeps nothing, so it takes no --data-dir.</source>
        <translation>--demo non conserva nulla, quindi non ammette --data-dir.</translation>
    </message>
    <message>
        <source>--screenshot needs a file name.</source>
        <translation>--screenshot richiede un nome di file.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;.</source>
        <translation>La pagina «%1» non esiste.</translation>
    </message>
    <message>
        <source>--minimised shows nothing, so it takes no --wallboard or --screenshot.</source>
        <translation>--minimised non mostra nulla, quindi non ammette --wallboard o --screenshot.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Il tema «%1» non esiste.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; there are: %2.</source>
        <translation>La lingua «%1» non è disponibile; lingue disponibili: %2.</translation>
    </message>
    <message>
        <source>--size needs width and height, like 1280x800.</source>
        <translation>--size richiede larghezza e altezza, ad es. 1280x800.</translation>
    </message>
    <message>
        <source>foyer: %1 Try foyer --help.</source>
        <translation>foyer: %1 Provare foyer --help.</translation>
    </message>
</context>
<context>
    <name>DateRangeText</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Ultimi 28 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one date to another</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Date format: weekday, day, month and year (https://doc.qt.io/qt-6/qdate.html#toString)</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format: weekday, day and month</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date format: day, month and year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date format: day and month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Several days: first and last date</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>DeliveryText</name>
    <message>
        <source>Stored</source>
        <translation>Salvata</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ripetizione</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In quarantena</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>A delivery&apos;s outcome: somebody only looked at the address</extracomment>
        <translation>Consultazione</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Non salvata</translation>
    </message>
    <message>
        <source>A new sign-in, stored.</source>
        <translation>Un nuovo accesso, salvato.</translation>
    </message>
    <message>
        <source>This sign-in was stored already; Purple sends one again until it hears 200.</source>
        <translation>Questo accesso era già stato salvato; Purple lo reinvia finché non riceve 200.</translation>
    </message>
    <message>
        <source>Purple&apos;s test of the address; never counted as a visitor.</source>
        <translation>Test dell&apos;indirizzo da parte di Purple; non viene mai conteggiato come visitatore.</translation>
    </message>
    <message>
        <source>It could not be understood and is kept whole until somebody looks at it.</source>
        <translation>Non è stato possibile interpretarla; viene conservata per intero finché qualcuno non la esamina.</translation>
    </message>
    <message>
        <source>A browser or a monitor looked at the address; nothing was sent.</source>
        <translation>Un browser o un sistema di monitoraggio ha consultato l&apos;indirizzo; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>It came with a method that a webhook does not use, and was refused (405).</source>
        <translation>È arrivata con un metodo non usato dai webhook ed è stata rifiutata (405).</translation>
    </message>
    <message>
        <source>It could not be stored and was answered 503; Purple sends it again.</source>
        <translation>Non è stato possibile salvarla e la risposta è stata 503; Purple la reinvia.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <extracomment>Date and time of a delivery in a table (https://doc.qt.io/qt-6/qdatetime.html#toString)</extracomment>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage; languages differ in the space before the sign</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Live</source>
        <translation>In diretta</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitatori</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Consegne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>No name given</source>
        <translation>Nome non indicato</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Donna</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Uomo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date of birth (age in years)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year, Qt format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, Qt format</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture was not saved</source>
        <translation>L&apos;immagine non è stata salvata</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place that is yours to write in.</source>
        <translation>Impossibile scrivere il file in questa posizione. Sceglierne un&apos;altra in cui sia consentito scrivere.</translation>
    </message>
    <message>
        <source>The file could not be completed. Check that there is room on the disk.</source>
        <translation>Impossibile completare il file. Verificare che ci sia spazio sul disco.</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Salva l&apos;immagine come</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Immagine PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Disegno SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>ReceiverWords</name>
    <message>
        <source>Viewing</source>
        <translation>Visualizzazione</translation>
    </message>
    <message>
        <source>Viewing: another Foyer receives</source>
        <translation>Visualizzazione: riceve un altro Foyer</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>In ricezione</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>In ascolto su %1</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Nessuna ricezione</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Non in ascolto</translation>
    </message>
    <message>
        <source>Listening, but the certificate does not work</source>
        <translation>In ascolto, ma il certificato non funziona</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>Errore di salvataggio</translation>
    </message>
    <message>
        <source>Listening, but sign-ins cannot be stored</source>
        <translation>In ascolto, ma è impossibile salvare gli accessi</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrestato</translation>
    </message>
</context>
<context>
    <name>TimeAgo</name>
    <message>
        <source>just now</source>
        <translation>poco fa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln s fa</numerusform>
            <numerusform>%Ln s fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min fa</numerusform>
            <numerusform>%Ln min fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h fa</numerusform>
            <numerusform>%Ln h fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln giorno fa</numerusform>
            <numerusform>%Ln giorni fa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Visits today</source>
        <translation>Visite oggi</translation>
    </message>
    <message>
        <source>New visitors</source>
        <translation>Nuovi visitatori</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Di ritorno</translation>
    </message>
    <message>
        <source>Sign-ins, last 15 min</source>
        <translation>Accessi, ultimi 15 min</translation>
    </message>
    <message>
        <source>Busiest hour today</source>
        <translation>Ora di punta oggi</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message>
        <source>%1 of today</source>
        <translation>%1 di oggi</translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>ancora nessun confronto</translation>
    </message>
    <message>
        <source>none by now last %1</source>
        <comment>a weekday</comment>
        <translation>%1 precedente: ancora nessuna</translation>
    </message>
    <message>
        <source>vs last %1</source>
        <comment>a weekday</comment>
        <translation>vs %1 precedente</translation>
    </message>
    <message>
        <source>= same</source>
        <comment>no change</comment>
        <translation>= invariato</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>ancora nessuna visita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln visita</numerusform>
            <numerusform>%Ln visite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraitText</name>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>&lt; 18</source>
        <translation>&lt; 18</translation>
    </message>
    <message>
        <source>18–24</source>
        <translation>18–24</translation>
    </message>
    <message>
        <source>25–34</source>
        <translation>25–34</translation>
    </message>
    <message>
        <source>35–44</source>
        <translation>35–44</translation>
    </message>
    <message>
        <source>45–54</source>
        <translation>45–54</translation>
    </message>
    <message>
        <source>55–64</source>
        <translation>55–64</translation>
    </message>
    <message>
        <source>65 +</source>
        <translation>65+</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Donna</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Uomo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A way of signing in: with a form, as opposed to Facebook and the like</extracomment>
        <translation>Modulo</translation>
    </message>
</context>
<context>
    <name>VenueCombo</name>
    <message>
        <source>All venues</source>
        <translation>Tutte le sedi</translation>
    </message>
</context>
<context>
    <name>VenueNumbers</name>
    <message>
        <source>Gender</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Accesso con</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>How often they come back</source>
        <translation>Frequenza di ritorno</translation>
    </message>
    <message>
        <source>Age of visitors</source>
        <translation>Età dei visitatori</translation>
    </message>
</context>
<context>
    <name>VenueQuestion</name>
    <message>
        <source>Visits by hour of the day</source>
        <translation>Visite per ora del giorno</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>Visite per settimana</translation>
    </message>
    <message>
        <source>Visits per month</source>
        <translation>Visite per mese</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Visite per giorno</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periodo precedente</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Un anno prima</translation>
    </message>
</context>
<context>
    <name>VenueReport</name>
    <message>
        <source>%1, compared with %2</source>
        <extracomment>Under the title of a report: its days, and those that they are compared with</extracomment>
        <translation>%1, a confronto con %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Beside a number of visits: its change against the number before, e.g. &quot;+8 % from 1,234&quot;</extracomment>
        <translation>%1 rispetto a %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Di ritorno</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accessi</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Quando arrivano i visitatori</translation>
    </message>
    <message>
        <source>No visit in the period</source>
        <translation>Nessuna visita nel periodo</translation>
    </message>
</context>
<context>
    <name>VenueText</name>
    <message>
        <source>Venue %1</source>
        <extracomment>A venue that came without a name; %1 is Purple&apos;s number of it</extracomment>
        <translation>Sede %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::AboutDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Data about this visitor</source>
        <translation>Dati su questo visitatore</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura in corso…</translation>
    </message>
    <message>
        <source>Privacy mode masks names on the screen only: the files hold them, and everything else, in full.</source>
        <translation>La modalità privacy maschera i nomi solo sullo schermo: i file li contengono per intero, come tutto il resto.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Written to “%1”: one JSON file with everything, and the sign-ins and visits as CSV.</source>
        <translation>Scritto in «%1»: un file JSON con tutti i dati, e gli accessi e le visite in formato CSV.</translation>
    </message>
</context>
<context>
    <name>foyer::app::CalendarFields</name>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Inizio della giornata</translation>
    </message>
    <message>
        <source>A visit is one visitor at one venue on one business day. When this changes, Foyer counts every visit anew; until that has ended, all numbers stay as they are.</source>
        <translation>Una visita corrisponde a un visitatore in una sede in una giornata operativa. Se questo valore cambia, Foyer ricalcola tutte le visite; fino al termine, tutti i numeri restano invariati.</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Inizio giornata</translation>
    </message>
</context>
<context>
    <name>foyer::app::CertificateFields</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file</source>
        <translation>File PEM o PKCS#12</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chiave privata</translation>
    </message>
    <message>
        <source>PEM file; none with PKCS#12</source>
        <translation>File PEM; nessuno con PKCS#12</translation>
    </message>
    <message>
        <source>Password of the private key</source>
        <translation>Password della chiave privata</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)</source>
        <translation>Certificati e chiavi (*.pem *.crt *.cer *.key *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Without files Foyer uses a certificate of its own making, for trying out. Purple does not accept it.</source>
        <translation>Senza file, Foyer usa un certificato creato da sé, a scopo di prova. Purple non lo accetta.</translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to this key.</source>
        <translation>Scegliere il certificato che corrisponde a questa chiave.</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to this certificate.</source>
        <translation>Scegliere la chiave privata che corrisponde a questo certificato.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, scadenza %2</translation>
    </message>
    <message>
        <source>Foyer keeps the password in the system&apos;s keychain.</source>
        <translation>Foyer conserva la password nel portachiavi di sistema.</translation>
    </message>
    <message>
        <source>Foyer finds no keychain on this system, so it keeps the password in %1, which only you can read.</source>
        <translation>Foyer non trova alcun portachiavi in questo sistema, quindi conserva la password in %1, leggibile solo dall&apos;utente corrente.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ChartTableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Numeri del grafico</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copia tutto</translation>
    </message>
</context>
<context>
    <name>foyer::app::CheckRow</name>
    <message>
        <source>Pass</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was checked, %2 is Pass, Check or Fail
----------
%1 is &quot;Review&quot; or &quot;Settings&quot;, %2 is what was checked</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>foyer::app::ChoicePopup</name>
    <message>
        <source>Search…</source>
        <translation>Cerca…</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Cerca in: %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::ColumnList</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonne del file</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt with the arrow keys moves it.</source>
        <translation>Barra spaziatrice per selezionare una colonna, Alt con i tasti freccia per spostarla.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Moves the chosen column to the front</source>
        <translation>Sposta in avanti la colonna scelta</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Moves the chosen column to the back</source>
        <translation>Sposta indietro la colonna scelta</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Ticks all columns, in their usual order</source>
        <translation>Seleziona tutte le colonne, nell&apos;ordine abituale</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Unticks all columns</source>
        <translation>Deseleziona tutte le colonne</translation>
    </message>
</context>
<context>
    <name>foyer::app::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>foyer::app::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Backup in</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Cartella dei backup</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Scegli la cartella dei backup</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Keep backups in Foyer&apos;s own folder</source>
        <translation>Conserva i backup nella cartella di Foyer</translation>
    </message>
    <message>
        <source>Default…</source>
        <translation>Predefinita…</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Backup conservati</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Esegui backup ora</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>Verifica il database</translation>
    </message>
    <message>
        <source>Reads all of the database and compares its indexes</source>
        <translation>Legge l&apos;intero database e ne confronta gli indici</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Creazione del backup in corso…</translation>
    </message>
    <message>
        <source>The backup is being copied and checked…</source>
        <translation>Copia e verifica del backup in corso…</translation>
    </message>
    <message>
        <source>All of the database is being read…</source>
        <translation>Lettura dell&apos;intero database in corso…</translation>
    </message>
    <message>
        <source>The backups are being moved…</source>
        <translation>Spostamento dei backup in corso…</translation>
    </message>
    <message>
        <source>No backup yet. One is made every day.</source>
        <translation>Ancora nessun backup. Ne viene creato uno ogni giorno.</translation>
    </message>
    <message>
        <source>Newest backup: %1. Kept: %2.</source>
        <translation>Backup più recente: %1. Conservati: %2.</translation>
    </message>
    <message>
        <source>What had come before the backup was restored is being stored again.</source>
        <translation>I dati ricevuti prima del ripristino del backup vengono salvati di nuovo.</translation>
    </message>
    <message>
        <source>Keep backups in “%1”?</source>
        <translation>Conservare i backup in «%1»?</translation>
    </message>
    <message>
        <source>The backups in “%1” move there, unless that folder is away just now: then they stay, and forgetting a visitor does not reach them. A backup holds all that is known of your guests, so choose a folder that only you can read. While its drive is away, Foyer goes on receiving and says that no backup can be made.</source>
        <translation>I backup in «%1» vengono spostati lì, a meno che quella cartella non sia al momento indisponibile: in tal caso restano dove sono e la richiesta di dimenticare un visitatore non li raggiunge. Un backup contiene tutto ciò che si sa degli ospiti: scegliere quindi una cartella che nessun altro possa leggere. Finché l&apos;unità non è disponibile, Foyer continua a ricevere e segnala che non è possibile creare backup.</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Conserva lì</translation>
    </message>
    <message>
        <source>Backups are kept there from now on.</source>
        <translation>Da ora i backup vengono conservati lì.</translation>
    </message>
    <message>
        <source>The next backup removes those that are more than that.</source>
        <translation>Il prossimo backup rimuove quelli in eccesso.</translation>
    </message>
    <message>
        <source>Cancelled. Backups are kept where they were.</source>
        <translation>Annullato. I backup restano dov&apos;erano.</translation>
    </message>
    <message>
        <source>The backup is whole and checked.</source>
        <translation>Il backup è completo e verificato.</translation>
    </message>
    <message>
        <source>Cancelled; no backup was made.</source>
        <translation>Annullato; non è stato creato alcun backup.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Ripristinare questo backup (%1)?</translation>
    </message>
    <message>
        <source>It takes the place of the database. No sign-in is lost: what the backup does not have is stored once more, and nothing is counted twice. Visitors who were forgotten stay forgotten. Time zones, starts of the day, the delivery log and what waits in quarantine are as they were then. Sign-ins are received meanwhile, except for the moment in which the window closes and opens again.</source>
        <translation>Prende il posto del database. Nessun accesso va perso: ciò che manca nel backup viene salvato di nuovo e nulla viene conteggiato due volte. I visitatori dimenticati restano dimenticati. Fusi orari, inizi della giornata, registro delle consegne e contenuto della quarantena tornano com&apos;erano allora. Nel frattempo gli accessi vengono ricevuti, tranne nel momento in cui la finestra si chiude e si riapre.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>The backup is whole; the window opens again with it.</source>
        <translation>Il backup è completo; la finestra si riapre usandolo.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annullato; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Il database è integro.</translation>
    </message>
    <message>
        <source>Cancelled; the database was not read to its end.</source>
        <translation>Annullato; il database non è stato letto fino alla fine.</translation>
    </message>
</context>
<context>
    <name>foyer::app::DateRangeDialog</name>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Il primo giorno è successivo all&apos;ultimo.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primo giorno</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Ultimo giorno</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostra questi giorni</translation>
    </message>
</context>
<context>
    <name>foyer::app::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Consegne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Esporta CSV…</translation>
    </message>
    <message>
        <source>Choose a delivery to see its request and its body.</source>
        <translation>Scegliere una consegna per vederne la richiesta e il corpo.</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Richiesta</translation>
    </message>
    <message>
        <source>Request line and fields</source>
        <translation>Riga di richiesta e campi</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corpo</translation>
    </message>
    <message>
        <source>Body of the delivery</source>
        <translation>Corpo della consegna</translation>
    </message>
    <message>
        <source>Not all of it is shown. Save it as a file to see the rest.</source>
        <translation>Il contenuto non è mostrato per intero. Salvarlo come file per vedere il resto.</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Salva come file…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place or make room.</source>
        <translation>Impossibile scrivere il file: %1. Scegliere un&apos;altra posizione o liberare spazio.</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tutti gli esiti</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura in corso…</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet. Paste the address on the Endpoint page into Purple to begin.</source>
        <translation>Non è ancora arrivata alcuna consegna. Per iniziare, incollare in Purple l&apos;indirizzo della pagina Endpoint.</translation>
    </message>
    <message>
        <source>No delivery with this outcome. Choose “All outcomes” to see the others.</source>
        <translation>Nessuna consegna con questo esito. Scegliere «Tutti gli esiti» per vedere le altre.</translation>
    </message>
    <message>
        <source>It has been handled already.</source>
        <translation>È già stata gestita.</translation>
    </message>
    <message>
        <source>Privacy mode hides what deliveries say. Switch it off in Settings or with Ctrl+Shift+P to see it; “Save as file…” saves it in full.</source>
        <translation>La modalità privacy nasconde il contenuto delle consegne. Per vederlo, disattivarla in Impostazioni o con Ctrl+Shift+P; «Salva come file…» lo salva per intero.</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Nessun corpo</translation>
    </message>
    <message>
        <source>Delete delivery</source>
        <translation>Elimina consegna</translation>
    </message>
    <message>
        <source>Delete what this delivery said?</source>
        <translation>Eliminare il contenuto di questa consegna?</translation>
    </message>
    <message>
        <source>Its body is gone for good; the log keeps a line that it came. Purple does not send it again, because it was answered 200.</source>
        <translation>Il corpo viene eliminato definitivamente; nel registro resta una riga che ne indica l&apos;arrivo. Purple non la reinvia, perché la risposta è stata 200.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Salva come file</translation>
    </message>
    <message>
        <source>delivery-%1.json</source>
        <translation>consegna-%1.json</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvata come %1.</translation>
    </message>
</context>
<context>
    <name>foyer::app::EndpointMonitor</name>
    <message>
        <source>%1:%2, %3 threads, %L4 of %L5 connections in use</source>
        <extracomment>%1 address, %2 port, %3 threads, %4 connections open, %5 connections allowed</extracomment>
        <translation>%1:%2, %3 thread, %L4 di %L5 connessioni in uso</translation>
    </message>
</context>
<context>
    <name>foyer::app::EndpointPage</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>State of the endpoint</source>
        <translation>Stato dell&apos;endpoint</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Asks the address as Purple would and shows what comes back</source>
        <translation>Interroga l&apos;indirizzo come farebbe Purple e mostra la risposta</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Ripristino del backup</translation>
    </message>
    <message>
        <source>Paste this address into Purple: Management › Venues › Webhooks</source>
        <translation>Incollare questo indirizzo in Purple: Management › Venues › Webhooks</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Indirizzo del webhook</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Puts the whole address on the clipboard</source>
        <translation>Copia l&apos;intero indirizzo negli appunti</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>The address is the only secret between Purple and Foyer: show it to nobody else</source>
        <translation>L&apos;indirizzo è l&apos;unico segreto tra Purple e Foyer: non mostrarlo a nessun altro</translation>
    </message>
    <message>
        <source>No public host name is set, so the address names this computer. Purple finds it only if that name is known on the internet.</source>
        <translation>Non è impostato alcun nome host pubblico, quindi l&apos;indirizzo contiene il nome di questo computer. Purple lo trova solo se quel nome è noto su Internet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Settings: public host name</source>
        <translation>Impostazioni: nome host pubblico</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tempo di risposta</translation>
    </message>
    <message>
        <source>half within (p50)</source>
        <translation>metà entro (p50)</translation>
    </message>
    <message>
        <source>99 of 100 within (p99)</source>
        <translation>99 su 100 entro (p99)</translation>
    </message>
    <message>
        <source>Deliveries, last 24 h</source>
        <translation>Consegne, ultime 24 h</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prova in corso…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Refused since the first start (wrong address, not HTTP)</source>
        <translation>Rifiutate dal primo avvio (indirizzo errato, non HTTP)</translation>
    </message>
    <message>
        <source>Not stored in time since the first start (503: Purple sends them again)</source>
        <translation>Non salvate in tempo dal primo avvio (503: Purple le reinvia)</translation>
    </message>
    <message>
        <source>Of the newest answers. Purple gives up after 10 s.</source>
        <translation>Sulle risposte più recenti. Purple rinuncia dopo 10 s.</translation>
    </message>
    <message>
        <source>No delivery yet. Purple gives up after 10 s.</source>
        <translation>Ancora nessuna consegna. Purple rinuncia dopo 10 s.</translation>
    </message>
    <message>
        <source>The backup is being copied and checked. Sign-ins are received meanwhile; then the window opens anew.</source>
        <translation>Copia e verifica del backup in corso. Nel frattempo gli accessi vengono ricevuti; poi la finestra si riapre.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Ripristina il backup</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continua senza</translation>
    </message>
    <message>
        <source>Go on without the earlier sign-ins?</source>
        <translation>Continuare senza gli accessi precedenti?</translation>
    </message>
    <message>
        <source>Foyer then keeps the new database and no longer offers the backup. The damaged file stays where it is until you delete it; the backups are replaced by newer ones day by day.</source>
        <translation>Foyer mantiene quindi il nuovo database e non propone più il backup. Il file danneggiato resta dov&apos;è finché non viene eliminato; i backup vengono sostituiti giorno dopo giorno da altri più recenti.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continua senza</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>Esporta CSV</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenuto</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Dati da esportare</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Columns, in this order</source>
        <translation>Colonne, in quest&apos;ordine</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Formato di scrittura</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Separatore</translation>
    </message>
    <message>
        <source>Character between columns</source>
        <translation>Carattere tra le colonne</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Formato date</translation>
    </message>
    <message>
        <source>How dates and times are written</source>
        <translation>Formato di date e ore</translation>
    </message>
    <message>
        <source>B&amp;yte-order mark, for Excel</source>
        <translation>&amp;BOM (byte order mark), per Excel</translation>
    </message>
    <message>
        <source>Without this mark at its beginning, Excel does not read every script</source>
        <translation>Senza questo contrassegno iniziale, Excel non legge tutti i sistemi di scrittura</translation>
    </message>
    <message>
        <source>&amp;Neutralise formulas</source>
        <translation>&amp;Neutralizza formule</translation>
    </message>
    <message>
        <source>Guests type their own names. A cell that a spreadsheet would run as a formula gets an apostrophe in front, so that opening the file is safe.</source>
        <translation>Gli ospiti digitano da sé il proprio nome. Alle celle che un foglio di calcolo eseguirebbe come formula viene anteposto un apostrofo, in modo che il file si possa aprire in sicurezza.</translation>
    </message>
    <message>
        <source>Privacy mode masks names on the screen only: the file holds them in full.</source>
        <translation>La modalità privacy maschera i nomi solo sullo schermo: il file li contiene per intero.</translation>
    </message>
    <message>
        <source>The first rows, as they will be in the file</source>
        <translation>Le prime righe, come appariranno nel file</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Anteprima del file</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avanzamento dell&apos;esportazione</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostra nella ca&amp;rtella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>ISO 8601, times in UTC</source>
        <translation>ISO 8601, ore in UTC</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Come su questo computer</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Selezionare almeno una colonna.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio in corso…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln rows written</source>
        <translation>
            <numerusform>Righe scritte: %L1 di %Ln</numerusform>
            <numerusform>Righe scritte: %L1 di %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Annullato; non è stato scritto alcun file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation>
            <numerusform>%Ln riga scritta in %1</numerusform>
            <numerusform>%Ln righe scritte in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportJob</name>
    <message>
        <source>The file cannot be written there. Choose another place that is yours to write in.</source>
        <translation>Impossibile scrivere il file in questa posizione. Sceglierne un&apos;altra in cui sia consentito scrivere.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L&apos;esportazione è stata annullata.</translation>
    </message>
    <message>
        <source>The file could not be completed. Check that there is room on the disk.</source>
        <translation>Impossibile completare il file. Verificare che ci sia spazio sul disco.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation>«%1» non è un file. Scegliere un altro nome.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportPresets</name>
    <message>
        <source>The presets could not be saved in %1. Check that there is room on the disk and that the file is yours to write.</source>
        <translation>Impossibile salvare le preimpostazioni in %1. Verificare che ci sia spazio sul disco e che sia consentito scrivere nel file.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportText</name>
    <message>
        <source>Answer time in ms</source>
        <translation>Tempo di risposta in ms</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Dimensioni in byte</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Prima visita</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Primo accesso</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ultima visita</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>New visitors</source>
        <translation>Nuovi visitatori</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Accesso con</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricezione</translation>
    </message>
    <message>
        <source>Returning visitors</source>
        <translation>Visitatori di ritorno</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accessi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Venue number</source>
        <translation>Numero della sede</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>Numero della visita</translation>
    </message>
    <message>
        <source>New or returning</source>
        <translation>Nuova o di ritorno</translation>
    </message>
    <message>
        <source>Visitor number</source>
        <translation>Numero del visitatore</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Venues by day</source>
        <translation>Sedi per giorno</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Consegne</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitatori</translation>
    </message>
    <message>
        <source>One row for each sign-in, with the visitor and the venue.</source>
        <translation>Una riga per ogni accesso, con il visitatore e la sede.</translation>
    </message>
    <message>
        <source>One row for each visitor, venue and business day.</source>
        <translation>Una riga per ogni visitatore, sede e giornata operativa.</translation>
    </message>
    <message>
        <source>One row for each venue and business day, with its numbers.</source>
        <translation>Una riga per ogni sede e giornata operativa, con i relativi numeri.</translation>
    </message>
    <message>
        <source>One row for each delivery in the log, with what became of it.</source>
        <translation>Una riga per ogni consegna nel registro, con il relativo esito.</translation>
    </message>
    <message>
        <source>One row for each person, with first and last visit.</source>
        <translation>Una riga per ogni persona, con la prima e l&apos;ultima visita.</translation>
    </message>
    <message>
        <source>No rows: nothing matches. Choose other venues or days.</source>
        <translation>Nessuna riga: nessuna corrispondenza. Scegliere altre sedi o altri giorni.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of rows, size of the file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>number of rows, size of the file</comment>
        <translation>%1, circa %2</translation>
    </message>
</context>
<context>
    <name>foyer::app::FilterPill</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Rimuovi il filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Rimuovi questo filtro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what was chosen: &quot;Gender: Female&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: qualsiasi</translation>
    </message>
</context>
<context>
    <name>foyer::app::ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Forget visitors</source>
        <translation>Dimentica visitatori</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln visitors for good?</source>
        <translation>
            <numerusform>Dimenticare definitivamente %Ln visitatore?</numerusform>
            <numerusform>Dimenticare definitivamente %Ln visitatori?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed are their profiles, their sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too. The numbers in charts and totals stay, without names. This cannot be undone.</source>
        <translation>Vengono rimossi i profili, gli accessi con tutti i dati inviati da Purple, le visite e i dati in quarantena che li nominano; anche dai backup. I numeri nei grafici e nei totali restano, senza nomi. L&apos;operazione non può essere annullata.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>visitor %1</source>
        <translation>visitatore %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln altro</numerusform>
            <numerusform>altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Rimozione in corso…</translation>
    </message>
    <message>
        <source>Foyer goes on receiving meanwhile.</source>
        <translation>Nel frattempo Foyer continua a ricevere.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors are forgotten.</source>
        <translation>
            <numerusform>%Ln visitatore dimenticato.</numerusform>
            <numerusform>%Ln visitatori dimenticati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is left in the database and its backups.</source>
        <translation>Nel database e nei backup non resta alcun dato su di loro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that were chosen are still there.</source>
        <translation>
            <numerusform>%Ln visitatore scelto è ancora presente.</numerusform>
            <numerusform>%Ln visitatori scelti sono ancora presenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <translation>Arresto dopo il visitatore corrente…</translation>
    </message>
</context>
<context>
    <name>foyer::app::GeneralSection</name>
    <message>
        <source>Start Foyer with the computer</source>
        <translation>Avvia Foyer con il computer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Keep receiving, in the tray</source>
        <translation>Continua a ricevere, nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Quit Foyer</source>
        <translation>Esci da Foyer</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Alla chiusura della finestra</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window asks, then quits.</source>
        <translation>Questo desktop al momento non mostra un&apos;area di notifica, quindi alla chiusura della finestra Foyer chiede conferma e poi termina.</translation>
    </message>
    <message>
        <source>When you log in, without a window. A computer at which nobody logs in receives with foyerctl as a service.</source>
        <translation>All&apos;apertura della sessione, senza finestra. Un computer su cui nessuno apre una sessione riceve con foyerctl come servizio.</translation>
    </message>
    <message>
        <source>Not a demonstration</source>
        <translation>Non disponibile nella dimostrazione</translation>
    </message>
</context>
<context>
    <name>foyer::app::HeatMap</name>
    <message>
        <source>Visits by weekday and hour</source>
        <translation>Visite per giorno della settimana e ora</translation>
    </message>
</context>
<context>
    <name>foyer::app::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>The newest %1 of %2 sign-ins</source>
        <translation>I %1 accessi più recenti su %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln accesso</numerusform>
            <numerusform>%Ln accessi</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ins of the visitor</source>
        <translation>Accessi del visitatore</translation>
    </message>
</context>
<context>
    <name>foyer::app::LiveDelegate</name>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
</context>
<context>
    <name>foyer::app::LivePage</name>
    <message>
        <source>Live</source>
        <translation>In diretta</translation>
    </message>
    <message>
        <source>Go to the newest sign-ins</source>
        <translation>Vai agli accessi più recenti</translation>
    </message>
    <message>
        <source>Search name, email… (Ctrl+F)</source>
        <translation>Cerca nome, email… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search sign-ins</source>
        <translation>Cerca accessi</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold the table still; what arrives is counted and waits</source>
        <translation>Blocca la tabella; i nuovi arrivi vengono conteggiati e restano in attesa</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Esporta CSV…</translation>
    </message>
    <message>
        <source>Sign-ins, newest first</source>
        <translation>Accessi, dal più recente</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Mostra l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>The sign-ins cannot be read</source>
        <translation>Impossibile leggere gli accessi</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>No sign-in matches this search and venue.</source>
        <translation>Nessun accesso corrisponde a questa ricerca e sede.</translation>
    </message>
    <message>
        <source>Show all sign-ins</source>
        <translation>Mostra tutti gli accessi</translation>
    </message>
    <message>
        <source>No sign-ins yet</source>
        <translation>Ancora nessun accesso</translation>
    </message>
    <message>
        <source>Paste this computer&apos;s webhook address into Purple, under Management › Venues › Webhooks. Guests appear here as they sign in.</source>
        <translation>Incollare l&apos;indirizzo del webhook di questo computer in Purple, in Management › Venues › Webhooks. Gli ospiti compaiono qui quando effettuano l&apos;accesso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ↑</source>
        <translation>
            <numerusform>%Ln nuovo ↑</numerusform>
            <numerusform>%Ln nuovi ↑</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Cerca: %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Apri Impostazioni</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln consegna da esaminare</numerusform>
            <numerusform>%Ln consegne da esaminare</numerusform>
        </translation>
    </message>
    <message>
        <source>Foyer keeps running</source>
        <translation>Foyer resta in esecuzione</translation>
    </message>
    <message>
        <source>Foyer goes on receiving sign-ins when this window is closed.</source>
        <translation>Foyer continua a ricevere accessi quando questa finestra è chiusa.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows how it is and opens the window again; Quit in the icon&apos;s menu ends it. If closing the window should quit Foyer instead, change that in Settings › General.</source>
        <translation>L&apos;icona nell&apos;area di notifica ne mostra lo stato e riapre la finestra; il comando Esci nel menu dell&apos;icona lo termina. Per uscire da Foyer alla chiusura della finestra, cambiare l&apos;opzione in Impostazioni › Generale.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Chiudi finestra</translation>
    </message>
    <message>
        <source>Quit Foyer?</source>
        <translation>Uscire da Foyer?</translation>
    </message>
    <message>
        <source>When you quit, Foyer stops receiving sign-ins. Purple tries again for a while, but switches the webhook off when nothing answers for long.</source>
        <translation>All&apos;uscita Foyer smette di ricevere accessi. Purple riprova per un po&apos;, ma disattiva il webhook se a lungo non risponde nulla.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Lascia in esecuzione</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationCentre</name>
    <message numerus="yes">
        <source>It is good for %Ln more days. Renew it: without it Purple delivers nothing.</source>
        <translation>
            <numerusform>È valido ancora per %Ln giorno. Rinnovarlo: senza di esso Purple non consegna nulla.</numerusform>
            <numerusform>È valido ancora per %Ln giorni. Rinnovarlo: senza di esso Purple non consegna nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purple delivers nothing until it has been renewed.</source>
        <translation>Purple non consegna nulla finché non viene rinnovato.</translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>The first visitor of the day</source>
        <translation>Il primo visitatore del giorno</translation>
    </message>
    <message>
        <source>A visitor whom I follow arrives</source>
        <translation>Arriva un visitatore seguito</translation>
    </message>
    <message>
        <source>Choose Follow beside a visitor on Live or Visitors.</source>
        <translation>Scegliere Segui accanto a un visitatore in «In diretta» o «Visitatori».</translation>
    </message>
    <message>
        <source>Trouble with the endpoint</source>
        <translation>Problemi con l&apos;endpoint</translation>
    </message>
    <message>
        <source>It does not listen or cannot store, or its certificate is about to end.</source>
        <translation>Non è in ascolto, non può salvare o il certificato sta per scadere.</translation>
    </message>
    <message>
        <source>Each at most once a day. They come through the tray, whose menu pauses them for today; privacy mode leaves the names out.</source>
        <translation>Ciascuna al massimo una volta al giorno. Arrivano dall&apos;area di notifica, il cui menu le sospende per oggi; la modalità privacy omette i nomi.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Notifier</name>
    <message>
        <source>First visitor today</source>
        <translation>Primo visitatore di oggi</translation>
    </message>
    <message>
        <source>A visitor whom you follow is here</source>
        <translation>È arrivato un visitatore seguito</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>venue, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First visitor today: %1</source>
        <extracomment>%1 is a visitor&apos;s name</extracomment>
        <translation>Primo visitatore di oggi: %1</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>Arrivo: %1</translation>
    </message>
    <message>
        <source>Foyer does not receive sign-ins</source>
        <translation>Foyer non riceve accessi</translation>
    </message>
    <message>
        <source>Foyer cannot store sign-ins</source>
        <translation>Foyer non può salvare gli accessi</translation>
    </message>
    <message>
        <source>The certificate is about to end</source>
        <translation>Il certificato sta per scadere</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Il certificato è scaduto</translation>
    </message>
</context>
<context>
    <name>foyer::app::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Ultimi 28 giorni</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ultimi 90 giorni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Altri giorni</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>A confronto con</translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation>Confronto: nessuno</translation>
    </message>
    <message>
        <source>Compare: period before</source>
        <translation>Confronto: periodo precedente</translation>
    </message>
    <message>
        <source>Compare: a year ago</source>
        <translation>Confronto: un anno prima</translation>
    </message>
    <message>
        <source>As many days, up to the day before the first one</source>
        <translation>Lo stesso numero di giorni, fino al giorno prima del primo</translation>
    </message>
    <message>
        <source>The same weeks a year ago: 52 weeks earlier, so that weekdays meet</source>
        <translation>Le stesse settimane un anno prima: 52 settimane indietro, in modo che i giorni della settimana coincidano</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two dates</extracomment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>foyer::app::PreparationWindow</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Ripristino del backup</translation>
    </message>
    <message>
        <source>It is copied and checked before it takes the place of the database.</source>
        <translation>Viene copiato e verificato prima di prendere il posto del database.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Creazione di un backup</translation>
    </message>
    <message>
        <source>This version of Foyer keeps the database in a newer form. Before it is changed, a backup is made.</source>
        <translation>Questa versione di Foyer conserva il database in un formato più recente. Prima di modificarlo viene creato un backup.</translation>
    </message>
    <message>
        <source>Changing the database</source>
        <translation>Modifica del database</translation>
    </message>
    <message>
        <source>It gets the form that this version of Foyer needs. The larger it is, the longer that takes.</source>
        <translation>Viene convertito nel formato richiesto da questa versione di Foyer. Più è grande, più tempo occorre.</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>Apertura del database</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Purple sends again what comes meanwhile. If you close this window, nothing is lost, and the next start goes on.</source>
        <translation>Purple reinvia ciò che arriva nel frattempo. Se questa finestra viene chiusa, nulla va perso e il prossimo avvio riprende da qui.</translation>
    </message>
</context>
<context>
    <name>foyer::app::PresetBar</name>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preimpostazione</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Keeps what is chosen here under a name</source>
        <translation>Conserva con un nome le scelte fatte qui</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Salva preimpostazione</translation>
    </message>
    <message>
        <source>Name; a preset that has it already is replaced:</source>
        <translation>Nome; una preimpostazione con lo stesso nome viene sostituita:</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Rinomina preimpostazione</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nuovo nome:</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Nessuna salvata</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
</context>
<context>
    <name>foyer::app::PrivacySection</name>
    <message numerus="yes">
        <source>%Ln visitors</source>
        <translation>
            <numerusform>%Ln visitatore</numerusform>
            <numerusform>%Ln visitatori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln accesso</numerusform>
            <numerusform>%Ln accessi</numerusform>
        </translation>
    </message>
    <message>
        <source>after their time</source>
        <translation>a fine conservazione</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>su richiesta</translation>
    </message>
    <message>
        <source>%1: %2 with %3, %4</source>
        <extracomment>a line of the list of forgotten visitors: day, &quot;3 visitors&quot;, &quot;12 sign-ins&quot;, why</extracomment>
        <translation>%1: %2 con %3, %4</translation>
    </message>
    <message>
        <source>Privacy mode: mask who visitors are</source>
        <translation>Modalità privacy: maschera l&apos;identità dei visitatori</translation>
    </message>
    <message>
        <source>Keep visitors for ever</source>
        <translation>Conserva i visitatori per sempre</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Shows dots in the place of names, emails, dates of birth and device addresses, for when others see the screen (Ctrl+Shift+P). What you export or save as a file is not masked.</source>
        <translation>Mostra puntini al posto di nomi, email, date di nascita e indirizzi dei dispositivi, per quando altri vedono lo schermo (Ctrl+Shift+P). Ciò che viene esportato o salvato come file non è mascherato.</translation>
    </message>
    <message>
        <source>Forgotten so far</source>
        <translation>Dimenticati finora</translation>
    </message>
    <message>
        <source>Months after the last visit</source>
        <translation>Mesi dopo l&apos;ultima visita</translation>
    </message>
    <message>
        <source>Months after their last visit until visitors are removed</source>
        <translation>Mesi dall&apos;ultima visita alla rimozione dei visitatori</translation>
    </message>
    <message>
        <source>Removing those who have not come for so long…</source>
        <translation>Rimozione di chi non viene da tanto tempo…</translation>
    </message>
    <message>
        <source>Nobody is ever removed by time.</source>
        <translation>Nessuno viene rimosso per scadenza.</translation>
    </message>
    <message>
        <source>At present that removes nobody.</source>
        <translation>Al momento non viene rimosso nessuno.</translation>
    </message>
    <message>
        <source>At present that removes %1 with %2, the oldest last seen on %3.</source>
        <translation>Al momento verrebbero rimossi: %1 con %2; ultima visita meno recente: %3.</translation>
    </message>
    <message>
        <source>Remove visitors</source>
        <translation>Rimuovi visitatori</translation>
    </message>
    <message>
        <source>Remove %1 now?</source>
        <translation>Rimuovere %1 ora?</translation>
    </message>
    <message numerus="yes">
        <source>They have not come for %Ln months. Their profiles and %1 go, from the backups, too; the numbers in charts and totals stay, without names. This cannot be undone. From then on Foyer looks every day.</source>
        <translation>
            <numerusform>Non vengono da %Ln mese. I profili e %1 vengono eliminati, anche dai backup; i numeri nei grafici e nei totali restano, senza nomi. L&apos;operazione non può essere annullata. Da quel momento Foyer controlla ogni giorno.</numerusform>
            <numerusform>Non vengono da %Ln mesi. I profili e %1 vengono eliminati, anche dai backup; i numeri nei grafici e nei totali restano, senza nomi. L&apos;operazione non può essere annullata. Da quel momento Foyer controlla ogni giorno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nessuno.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Program</name>
    <message>
        <source>Foyer cannot start</source>
        <translation>Impossibile avviare Foyer</translation>
    </message>
    <message>
        <source>Demonstration: these guests are invented. Nothing here is kept, and nothing can be reached from outside this computer.</source>
        <translation>Dimostrazione: questi ospiti sono inventati. Qui nulla viene conservato e nulla è raggiungibile dall&apos;esterno di questo computer.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Impossibile scrivere l&apos;immagine in %1.</translation>
    </message>
</context>
<context>
    <name>foyer::app::QuarantineBar</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show deliveries in quarantine</source>
        <translation>Mostra le consegne in quarantena</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Rileggi tutte</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Elimina tutte…</translation>
    </message>
    <message>
        <source>Another Foyer receives for this data; do it in that window.</source>
        <translation>Per questi dati riceve un altro Foyer; eseguire l&apos;operazione in quella finestra.</translation>
    </message>
    <message>
        <source>Delete deliveries</source>
        <translation>Elimina consegne</translation>
    </message>
    <message>
        <source>Delete what all deliveries in quarantine said?</source>
        <translation>Eliminare il contenuto di tutte le consegne in quarantena?</translation>
    </message>
    <message>
        <source>Their bodies are gone for good; the log keeps its lines. Purple does not send them again, because they were answered 200.</source>
        <translation>I corpi vengono eliminati definitivamente; nel registro restano le righe. Purple non le reinvia, perché la risposta è stata 200.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Elimina tutte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were deleted.</source>
        <translation>
            <numerusform>%Ln consegna eliminata.</numerusform>
            <numerusform>%Ln consegne eliminate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Read again: none is understood yet.</source>
        <translation>Rilettura: ancora nessuna interpretata.</translation>
    </message>
    <message>
        <source>Read again: %L1 of %L2 understood and stored.</source>
        <extracomment>%1 and %2 are numbers of deliveries</extracomment>
        <translation>Rilettura: interpretate e salvate %L1 di %L2.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminazione in corso…</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Rilettura in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait in quarantine: they could not be understood when they came.</source>
        <translation>
            <numerusform>%Ln consegna in quarantena: all&apos;arrivo non è stato possibile interpretarla.</numerusform>
            <numerusform>%Ln consegne in quarantena: all&apos;arrivo non è stato possibile interpretarle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::RecountBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Counting anew</source>
        <translation>Ricalcolo</translation>
    </message>
    <message>
        <source>Cancel counting anew</source>
        <translation>Annulla il ricalcolo</translation>
    </message>
    <message>
        <source>Counting every visit anew. Until that has ended, all numbers are the old ones, and Foyer goes on receiving.</source>
        <translation>Ricalcolo di tutte le visite in corso. Fino al termine tutti i numeri restano quelli precedenti e Foyer continua a ricevere.</translation>
    </message>
    <message>
        <source>The numbers could not be counted anew, and are the old ones. Foyer tries again by itself. %1</source>
        <translation>Impossibile ricalcolare i numeri: restano quelli precedenti. Foyer riprova automaticamente. %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::ReportDialog</name>
    <message>
        <source>Print report</source>
        <translation>Stampa report</translation>
    </message>
    <message>
        <source>&amp;What is chosen:</source>
        <translation>Sele&amp;zione attuale:</translation>
    </message>
    <message>
        <source>&amp;Every venue, a page each</source>
        <translation>&amp;Tutte le sedi, una pagina ciascuna</translation>
    </message>
    <message>
        <source>A page has the numbers of the period, all charts, and what they are compared with. It names no visitor.</source>
        <translation>Una pagina contiene i numeri del periodo, tutti i grafici e i dati di confronto. Non nomina alcun visitatore.</translation>
    </message>
    <message>
        <source>Pages drawn</source>
        <translation>Pagine create</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostra nella &amp;cartella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Sal&amp;va come PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln pagina</numerusform>
            <numerusform>%Ln pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Salva il report come</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Annullato; non è stato scritto alcun file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages sent to the printer</source>
        <translation>
            <numerusform>%Ln pagina inviata alla stampante</numerusform>
            <numerusform>%Ln pagine inviate alla stampante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages written to %1</source>
        <translation>
            <numerusform>%Ln pagina scritta in %1</numerusform>
            <numerusform>%Ln pagine scritte in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ReportJob</name>
    <message>
        <source>Venues</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>The report could not be begun. Check the printer, or save it as a PDF.</source>
        <translation>Impossibile iniziare il report. Controllare la stampante o salvarlo in PDF.</translation>
    </message>
    <message>
        <source>The report could not be completed. Check the printer, or that there is room on the disk.</source>
        <translation>Impossibile completare il report. Controllare la stampante o verificare che ci sia spazio sul disco.</translation>
    </message>
    <message>
        <source>Foyer, %1</source>
        <extracomment>Below each page of a report; %1 is a date and time</extracomment>
        <translation>Foyer, %1</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Pagina %L1 di %L2</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Il report è stato annullato.</translation>
    </message>
</context>
<context>
    <name>foyer::app::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Choose the backup that takes the place of the database. What has come since is kept.</source>
        <translation>Scegliere il backup che prenderà il posto del database. Ciò che è arrivato in seguito viene conservato.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Backup, dal più recente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accessi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>Non ripristinabile</translation>
    </message>
</context>
<context>
    <name>foyer::app::RowsChoice</name>
    <message>
        <source>As the &amp;page shows</source>
        <translation>Come nella pa&amp;gina</translation>
    </message>
    <message>
        <source>&amp;All venues</source>
        <translation>&amp;Tutte le sedi</translation>
    </message>
    <message>
        <source>&amp;Chosen venues</source>
        <translation>Sedi sce&amp;lte</translation>
    </message>
    <message>
        <source>Venues to export</source>
        <translation>Sedi da esportare</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Dal</translation>
    </message>
    <message>
        <source>Limit to days from</source>
        <translation>Limita ai giorni a partire da</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Al</translation>
    </message>
    <message>
        <source>Limit to days up to</source>
        <translation>Limita ai giorni fino a</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>%1 cannot be limited as the page is.</source>
        <translation>%1: impossibile applicare i limiti della pagina.</translation>
    </message>
    <message>
        <source>Tick at least one venue.</source>
        <translation>Selezionare almeno una sede.</translation>
    </message>
    <message>
        <source>The preset&apos;s venues are no longer there. Tick at least one venue.</source>
        <translation>Le sedi della preimpostazione non esistono più. Selezionare almeno una sede.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Il primo giorno è successivo all&apos;ultimo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the preset&apos;s venues are no longer there.</source>
        <translation>
            <numerusform>%Ln sede della preimpostazione non esiste più.</numerusform>
            <numerusform>%Ln sedi della preimpostazione non esistono più.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::SavedFiltersMenu</name>
    <message>
        <source>No saved filters yet</source>
        <translation>Ancora nessun filtro salvato</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Salva questi filtri…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Salva filtri</translation>
    </message>
    <message>
        <source>Name for these filters. What you search for by text is not saved with them.</source>
        <translation>Nome per questi filtri. Il testo cercato non viene salvato con essi.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>The filters could not be saved: the file “window.ini” in the data directory cannot be written. Check that the disk is not full.</source>
        <translation>Impossibile salvare i filtri: non è possibile scrivere il file «window.ini» nella cartella dei dati. Verificare che il disco non sia pieno.</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>Rimuovi filtro salvato</translation>
    </message>
    <message>
        <source>Remove the saved filter “%1”? No visitor is removed.</source>
        <translation>Rimuovere il filtro salvato «%1»? Non viene rimosso alcun visitatore.</translation>
    </message>
    <message>
        <source>It could not be removed: the file “window.ini” in the data directory cannot be written. Check that the disk is not full.</source>
        <translation>Impossibile rimuoverlo: non è possibile scrivere il file «window.ini» nella cartella dei dati. Verificare che il disco non sia pieno.</translation>
    </message>
</context>
<context>
    <name>foyer::app::SelectedVisitors</name>
    <message>
        <source>Selected visitors</source>
        <translation>Visitatori selezionati</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Esporta CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors selected</source>
        <translation>
            <numerusform>%Ln visitatore selezionato</numerusform>
            <numerusform>%Ln visitatori selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: visits %1, sign-ins %2</source>
        <translation>In totale: visite %1, accessi %2</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln visitors…</source>
        <translation>
            <numerusform>Dimentica %Ln visitatore…</numerusform>
            <numerusform>Dimentica %Ln visitatori…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::Session</name>
    <message>
        <source>Another Foyer receives sign-ins for this data directory. This window shows what it stores, as it comes.</source>
        <translation>Un altro Foyer riceve gli accessi per questa cartella dei dati. Questa finestra mostra ciò che salva, man mano che arriva.</translation>
    </message>
    <message>
        <source>The database was damaged, and a new one was begun. The Endpoint page says what became of it and what you can do.</source>
        <translation>Il database era danneggiato e ne è stato iniziato uno nuovo. La pagina Endpoint spiega che cosa ne è stato e che cosa si può fare.</translation>
    </message>
</context>
<context>
    <name>foyer::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Search settings… (Ctrl+F)</source>
        <translation>Cerca impostazioni… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cerca impostazioni</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predefinite</translation>
    </message>
    <message>
        <source>Fills in what Foyer comes with: listener, business day and appearance. Nothing changes until you save.</source>
        <translation>Inserisce i valori iniziali di Foyer: listener, giornata operativa e aspetto. Nulla cambia prima del salvataggio.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Annulla modifiche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>This window is not the one that receives sign-ins. Change the listener, the certificate, the address, the business day and how long visitors are kept in the Foyer that does.</source>
        <translation>Questa finestra non è quella che riceve gli accessi. Listener, certificato, indirizzo, giornata operativa e durata di conservazione dei visitatori si cambiano nel Foyer che li riceve.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nessuna impostazione contiene queste parole.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>In ascolto su</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Indirizzo di ascolto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Scelta dal sistema</translation>
    </message>
    <message>
        <source>Public host name</source>
        <translation>Nome host pubblico</translation>
    </message>
    <message>
        <source>Public port</source>
        <translation>Porta pubblica</translation>
    </message>
    <message>
        <source>Same as the port</source>
        <translation>Uguale alla porta</translation>
    </message>
    <message>
        <source>Purple reaches Foyer by the public host name and port. They differ from the ones above when a router or a proxy stands in between.</source>
        <translation>Purple raggiunge Foyer tramite il nome host pubblico e la porta pubblica. Sono diversi dai valori precedenti se in mezzo c&apos;è un router o un proxy.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Address for Purple</source>
        <translation>Indirizzo per Purple</translation>
    </message>
    <message>
        <source>Address for Purple, its secret part masked</source>
        <translation>Indirizzo per Purple, con la parte segreta mascherata</translation>
    </message>
    <message>
        <source>The address is a secret: whoever knows it can deliver sign-ins. Copy it on the Endpoint page.</source>
        <translation>L&apos;indirizzo è un segreto: chiunque lo conosca può consegnare accessi. Copiarlo dalla pagina Endpoint.</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>Crea un nuovo indirizzo…</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Giornata operativa</translation>
    </message>
    <message>
        <source>Venues with another business day…</source>
        <translation>Sedi con un&apos;altra giornata operativa…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Another language, with its dates and numbers, is used from the next start on.</source>
        <translation>Un&apos;altra lingua, con le relative date e i relativi numeri, viene usata dal prossimo avvio.</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nuovo indirizzo</translation>
    </message>
    <message>
        <source>Make a new address for Purple?</source>
        <translation>Creare un nuovo indirizzo per Purple?</translation>
    </message>
    <message>
        <source>The present address stops working at once: what Purple sends there is refused, and sign-ins are missed until you paste the new address into Purple and validate it there. Do this when the address has come into wrong hands.</source>
        <translation>L&apos;indirizzo attuale smette subito di funzionare: ciò che Purple invia lì viene rifiutato e gli accessi vanno persi finché il nuovo indirizzo non viene incollato e convalidato in Purple. Procedere solo se l&apos;indirizzo è finito nelle mani sbagliate.</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Crea un nuovo indirizzo</translation>
    </message>
    <message>
        <source>All addresses of this PC</source>
        <translation>Tutti gli indirizzi di questo PC</translation>
    </message>
    <message>
        <source>This PC only (127.0.0.1)</source>
        <translation>Solo questo PC (127.0.0.1)</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Lingua del sistema</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Choose one of the list, or type an address of this PC.</source>
        <translation>«%1» non è un indirizzo IP. Sceglierne uno dall&apos;elenco o digitare un indirizzo di questo PC.</translation>
    </message>
    <message>
        <source>“%1” is no host name. Type the name alone, such as wifi.example.com.</source>
        <translation>«%1» non è un nome host. Digitare solo il nome, ad es. wifi.example.com.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one of the list.</source>
        <translation>Non esiste un fuso orario con questo nome. Sceglierne uno dall&apos;elenco.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>The new address is in force. Copy it on the Endpoint page and paste it into Purple.</source>
        <translation>Il nuovo indirizzo è attivo. Copiarlo dalla pagina Endpoint e incollarlo in Purple.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Sidebar</name>
    <message>
        <source>Guest WiFi sign-ins</source>
        <translation>Accessi al WiFi ospiti</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tabellone</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for all to see, full screen (F11)</source>
        <translation>I numeri di oggi visibili a tutti, a schermo intero (F11)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>foyer::app::StatusStrip</name>
    <message>
        <source>Privacy mode (Ctrl+Shift+P)</source>
        <translation>Modalità privacy (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Verified by Purple</source>
        <translation>Verificato da Purple</translation>
    </message>
    <message>
        <source>Not yet verified by Purple</source>
        <translation>Non ancora verificato da Purple</translation>
    </message>
    <message>
        <source>p99 response %1 ms</source>
        <translation>Risposta p99 %1 ms</translation>
    </message>
    <message>
        <source>99 of 100 deliveries were answered within this time. Purple waits for 10 s.</source>
        <translation>99 consegne su 100 hanno ricevuto risposta entro questo tempo. Purple attende 10 s.</translation>
    </message>
    <message>
        <source>No sign-in yet</source>
        <translation>Ancora nessun accesso</translation>
    </message>
    <message>
        <source>Last sign-in %1</source>
        <translation>Ultimo accesso: %1</translation>
    </message>
    <message>
        <source>Last sign-in %1, from this computer</source>
        <translation>Ultimo accesso: %1, da questo computer</translation>
    </message>
    <message>
        <source>Certificate: self-signed</source>
        <translation>Certificato: autofirmato</translation>
    </message>
    <message>
        <source>For trying out. Purple does not accept a self-signed certificate.</source>
        <translation>A scopo di prova. Purple non accetta un certificato autofirmato.</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %Ln days left</source>
        <translation>
            <numerusform>Certificato: %Ln giorno rimanente</numerusform>
            <numerusform>Certificato: %Ln giorni rimanenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::StepBar</name>
    <message>
        <source>done</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>open</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step such as Listening, %2 is &quot;done&quot; or &quot;open&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foyer::app::TrayMenu</name>
    <message>
        <source>Open Foyer</source>
        <translation>Apri Foyer</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tabellone</translation>
    </message>
    <message>
        <source>Pause notifications today</source>
        <translation>Sospendi le notifiche per oggi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueBars</name>
    <message>
        <source>%1 · Purple: %2</source>
        <extracomment>Visits of one visitor at a venue: %1 by Foyer&apos;s count, %2 by Purple&apos;s own, which is another one</extracomment>
        <translation>%1 · Purple: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more venues</source>
        <translation>
            <numerusform>e %Ln altra sede</numerusform>
            <numerusform>e altre %Ln sedi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueCalendarDialog</name>
    <message>
        <source>As for all venues</source>
        <translation>Come per tutte le sedi</translation>
    </message>
    <message>
        <source>Business day of a venue</source>
        <translation>Giornata operativa di una sede</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>A venue can be chosen here when its first sign-in has come.</source>
        <translation>Una sede si può scegliere qui dopo il suo primo accesso.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one of the list.</source>
        <translation>Non esiste un fuso orario con questo nome. Sceglierne uno dall&apos;elenco.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueCharts</name>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>More on the chart of visits</source>
        <translation>Altro sul grafico delle visite</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Di ritorno</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>More on the chart of weekdays and hours</source>
        <translation>Altro sul grafico di giorni della settimana e ore</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>More on this report</source>
        <translation>Altro su questo report</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Quando arrivano i visitatori</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>Of all visitors so far</source>
        <translation>Su tutti i visitatori finora</translation>
    </message>
    <message>
        <source>Of the visits in the period</source>
        <translation>Sulle visite del periodo</translation>
    </message>
    <message>
        <source>%1 — visits by hour of the day</source>
        <translation>%1 — visite per ora del giorno</translation>
    </message>
    <message>
        <source>%1 — visits per day</source>
        <translation>%1 — visite per giorno</translation>
    </message>
    <message>
        <source>%1 — visits per week</source>
        <translation>%1 — visite per settimana</translation>
    </message>
    <message>
        <source>%1 — visits per month</source>
        <translation>%1 — visite per mese</translation>
    </message>
    <message>
        <source>%1: no numbers yet</source>
        <extracomment>In the legend of the chart; %1 is &quot;Period before&quot; or &quot;A year ago&quot;</extracomment>
        <translation>%1: ancora nessun dato</translation>
    </message>
    <message>
        <source>%1: visits %L2, returning %L3, new %L4, sign-ins %L5</source>
        <translation>%1: visite %L2, di ritorno %L3, nuove %L4, accessi %L5</translation>
    </message>
    <message>
        <source>; %1: %L2</source>
        <extracomment>Added to the numbers of a period; %1 is &quot;Period before&quot; or &quot;A year ago&quot;, %2 its visits</extracomment>
        <translation>; %1: %L2</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>%1 — when visitors arrive</source>
        <translation>%1 — quando arrivano i visitatori</translation>
    </message>
</context>
<context>
    <name>foyer::app::VenuesPage</name>
    <message>
        <source>Venues</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Stampa report…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Esporta CSV…</translation>
    </message>
    <message>
        <source>No sign-ins yet</source>
        <translation>Ancora nessun accesso</translation>
    </message>
    <message>
        <source>Once Purple sends sign-ins, every venue has its numbers here. Paste the address on the Endpoint page into Purple to begin.</source>
        <translation>Quando Purple invierà gli accessi, qui compariranno i numeri di ogni sede. Per iniziare, incollare in Purple l&apos;indirizzo della pagina Endpoint.</translation>
    </message>
    <message>
        <source>Open Endpoint</source>
        <translation>Apri Endpoint</translation>
    </message>
    <message>
        <source>Show the line as table</source>
        <translation>Mostra la linea come tabella</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Tutti i grafici</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Quando arrivano i visitatori</translation>
    </message>
    <message>
        <source>The report that is chosen</source>
        <translation>Il report scelto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorActions</name>
    <message>
        <source>Data about this visitor…</source>
        <translation>Dati su questo visitatore…</translation>
    </message>
    <message>
        <source>Forget visitor…</source>
        <translation>Dimentica visitatore…</translation>
    </message>
    <message>
        <source>A notification tells you when they sign in for the first time in a day</source>
        <translation>Una notifica avvisa del primo accesso della giornata</translation>
    </message>
    <message>
        <source>✓ Following</source>
        <translation>✓ Segui già</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Segui</translation>
    </message>
    <message>
        <source>Following, stop following</source>
        <translation>Segui già, smetti di seguire</translation>
    </message>
    <message>
        <source>Follow visitor</source>
        <translation>Segui visitatore</translation>
    </message>
    <message>
        <source>Where to make a folder with the data about this visitor</source>
        <translation>Dove creare una cartella con i dati su questo visitatore</translation>
    </message>
    <message>
        <source>visitor %1</source>
        <translation>visitatore %1</translation>
    </message>
    <message>
        <source>Forget visitor</source>
        <translation>Dimentica visitatore</translation>
    </message>
    <message>
        <source>Forget %1 for good?</source>
        <translation>Dimenticare definitivamente %1?</translation>
    </message>
    <message numerus="yes">
        <source>Removed are their profile, %Ln sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too.</source>
        <translation>
            <numerusform>Vengono rimossi il profilo, %Ln accesso con tutti i dati inviati da Purple, le visite e i dati in quarantena che nominano il visitatore; anche dai backup.</numerusform>
            <numerusform>Vengono rimossi il profilo, %Ln accessi con tutti i dati inviati da Purple, le visite e i dati in quarantena che nominano il visitatore; anche dai backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers in charts and totals stay, without a name. Files that you exported stay as they are.</source>
        <translation>I numeri nei grafici e nei totali restano, senza nome. I file già esportati restano come sono.</translation>
    </message>
    <message>
        <source>This cannot be undone. Should they sign in again, they are stored like anybody else.</source>
        <translation>L&apos;operazione non può essere annullata. In caso di un nuovo accesso, il visitatore viene salvato come chiunque altro.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Rimozione in corso…</translation>
    </message>
    <message>
        <source>The visitor is forgotten.</source>
        <translation>Il visitatore è stato dimenticato.</translation>
    </message>
    <message>
        <source>Not every trace could be removed.</source>
        <translation>Non è stato possibile rimuovere ogni traccia.</translation>
    </message>
    <message>
        <source>Nothing of them is left in the database and its backups.</source>
        <translation>Nel database e nei backup non resta alcun dato sul visitatore.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorDrawer</name>
    <message>
        <source>Chosen visitor</source>
        <translation>Visitatore scelto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Prima visita</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Apri cronologia</translation>
    </message>
    <message>
        <source>Visits by venue</source>
        <translation>Visite per sede</translation>
    </message>
    <message>
        <source>Purple counts from the day a venue joined it, Foyer what it holds.</source>
        <translation>Purple conta dal giorno in cui una sede vi è stata aggiunta, Foyer in base ai dati che possiede.</translation>
    </message>
    <message>
        <source>New · visit %1</source>
        <translation>Nuova · visita %1</translation>
    </message>
    <message>
        <source>Returning · visit %1</source>
        <translation>Di ritorno · visita %1</translation>
    </message>
    <message>
        <source>Test delivery of Purple&apos;s: nobody signed in</source>
        <translation>Consegna di test di Purple: nessuno ha effettuato l&apos;accesso</translation>
    </message>
    <message>
        <source>Choose a row to see who it is.</source>
        <translation>Scegliere una riga per vedere di chi si tratta.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorFilterBar</name>
    <message>
        <source>Last seen</source>
        <translation>Ultima visita</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Prima visita</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>New (one visit)</source>
        <translation>Nuovi (una visita)</translation>
    </message>
    <message>
        <source>Returning (more than one)</source>
        <translation>Di ritorno (più di una)</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Accesso con</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Scegli date…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Cancella tutto</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtri salvati</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <translation>Visitatori</translation>
    </message>
    <message>
        <source>Search name, email, MAC… (Ctrl+F)</source>
        <translation>Cerca nome, email, MAC… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search visitors</source>
        <translation>Cerca visitatori</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Esporta CSV…</translation>
    </message>
    <message>
        <source>Visitors, last seen first</source>
        <translation>Visitatori, dall&apos;ultima visita più recente</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Mostra l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Forget these visitors…</source>
        <translation>Dimentica questi visitatori…</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Cerca: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors selected</source>
        <translation>
            <numerusform>%Ln visitatore selezionato</numerusform>
            <numerusform>%Ln visitatori selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>Corrispondenze: %1</translation>
    </message>
    <message>
        <source>The visitors cannot be read</source>
        <translation>Impossibile leggere i visitatori</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>No visitor matches this search and these filters.</source>
        <translation>Nessun visitatore corrisponde a questa ricerca e a questi filtri.</translation>
    </message>
    <message>
        <source>Show all visitors</source>
        <translation>Mostra tutti i visitatori</translation>
    </message>
    <message>
        <source>No visitors yet</source>
        <translation>Ancora nessun visitatore</translation>
    </message>
    <message>
        <source>Paste this computer&apos;s webhook address into Purple, under Management › Venues › Webhooks. Guests appear here as they sign in.</source>
        <translation>Incollare l&apos;indirizzo del webhook di questo computer in Purple, in Management › Venues › Webhooks. Gli ospiti compaiono qui quando effettuano l&apos;accesso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors</source>
        <translation>
            <numerusform>%Ln visitatore</numerusform>
            <numerusform>%Ln visitatori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitsChart</name>
    <message>
        <source>Chart of visits</source>
        <translation>Grafico delle visite</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitsPlot</name>
    <message>
        <source>Returning</source>
        <translation>Di ritorno</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuove</translation>
    </message>
</context>
<context>
    <name>foyer::app::WallChart</name>
    <message>
        <source>Visits by hour</source>
        <translation>Visite per ora</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Di ritorno</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuove</translation>
    </message>
</context>
<context>
    <name>foyer::app::Wallboard</name>
    <message>
        <source>Foyer – wallboard</source>
        <translation>Foyer – tabellone</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Tutte le sedi</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Esci (Esc)</translation>
    </message>
</context>
<context>
    <name>foyer::cli</name>
    <message>
        <source>The visitor&apos;s id.</source>
        <translation>L&apos;id del visitatore.</translation>
    </message>
    <message>
        <source>Write the files into this folder, new or empty.</source>
        <translation>Scrive i file in questa cartella, nuova o vuota.</translation>
    </message>
    <message>
        <source>Say whom it is about with --visitor ID.</source>
        <translation>Indicare la persona con --visitor ID.</translation>
    </message>
    <message>
        <source>Say where to write the files with --output DIR.</source>
        <translation>Indicare dove scrivere i file con --output DIR.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Scritto.</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>Il database è leggibile.</translation>
    </message>
    <message>
        <source>All of the database is sound.</source>
        <translation>L&apos;intero database è integro.</translation>
    </message>
    <message>
        <source>No delivery waits in quarantine.</source>
        <translation>Nessuna consegna in quarantena.</translation>
    </message>
    <message>
        <source>Deliveries that could not be understood wait in quarantine: %1. Look at them on the Deliveries page.</source>
        <translation>Consegne in quarantena che non è stato possibile interpretare: %1. Esaminarle nella pagina Consegne.</translation>
    </message>
    <message>
        <source>Visitors, visits and all counts are those that the sign-ins make.</source>
        <translation>Visitatori, visite e tutti i conteggi corrispondono agli accessi.</translation>
    </message>
    <message>
        <source>%1 (%2 missing, %3 too many)</source>
        <translation>%1 (%2 mancanti, %3 in eccesso)</translation>
    </message>
    <message>
        <source>Rows that are not those that the sign-ins make: %1.</source>
        <translation>Righe che non corrispondono agli accessi: %1.</translation>
    </message>
    <message>
        <source>With --repair Foyer counts them anew.</source>
        <translation>Con --repair Foyer le ricalcola.</translation>
    </message>
    <message>
        <source>Foyer counts them anew when it is started the next time.</source>
        <translation>Foyer le ricalcola al prossimo avvio.</translation>
    </message>
    <message>
        <source>There are no settings in %1 yet. Start Foyer with this data folder first, or name the address with --url.</source>
        <translation>In %1 non ci sono ancora impostazioni. Avviare prima Foyer con questa cartella dei dati o indicare l&apos;indirizzo con --url.</translation>
    </message>
    <message>
        <source>ok    </source>
        <translation>ok    </translation>
    </message>
    <message>
        <source>FAIL  </source>
        <translation>ERR   </translation>
    </message>
    <message>
        <source>Not all checks passed.</source>
        <translation>Non tutti i controlli sono stati superati.</translation>
    </message>
    <message>
        <source>The webhook address to check. Default: the public one of the settings, or the one on this computer.</source>
        <translation>L&apos;indirizzo del webhook da controllare. Predefinito: quello pubblico delle impostazioni o quello di questo computer.</translation>
    </message>
    <message>
        <source>Write one line of JSON.</source>
        <translation>Scrive una riga di JSON.</translation>
    </message>
    <message>
        <source>Count everything anew from the sign-ins and report each table that holds something else; the address is checked only with --url.</source>
        <translation>Ricalcola tutto dagli accessi e segnala ogni tabella con un contenuto diverso; l&apos;indirizzo viene controllato solo con --url.</translation>
    </message>
    <message>
        <source>With --rebuild: where something differs, have Foyer count it anew.</source>
        <translation>Con --rebuild: in caso di differenze, fa ricalcolare i dati a Foyer.</translation>
    </message>
    <message>
        <source>Also read all of the database and compare its indexes, which may take minutes.</source>
        <translation>Legge anche l&apos;intero database e ne confronta gli indici, il che può richiedere minuti.</translation>
    </message>
    <message>
        <source>--url wants the webhook address, https://HOST:PORT/hook/TOKEN.</source>
        <translation>--url richiede l&apos;indirizzo del webhook, https://HOST:PORT/hook/TOKEN.</translation>
    </message>
    <message>
        <source>--repair goes with --rebuild.</source>
        <translation>--repair va usato con --rebuild.</translation>
    </message>
    <message>
        <source>receive sign-ins from Purple</source>
        <translation>riceve gli accessi da Purple</translation>
    </message>
    <message>
        <source>post made-up sign-ins, as Purple would</source>
        <translation>invia accessi inventati, come farebbe Purple</translation>
    </message>
    <message>
        <source>write visitors, sign-ins, visits or deliveries as CSV</source>
        <translation>scrive visitatori, accessi, visite o consegne in CSV</translation>
    </message>
    <message>
        <source>count what is stored</source>
        <translation>conta i dati salvati</translation>
    </message>
    <message>
        <source>find out whether receiving works</source>
        <translation>verifica se la ricezione funziona</translation>
    </message>
    <message>
        <source>write all that is held on a visitor</source>
        <translation>scrive tutti i dati conservati su un visitatore</translation>
    </message>
    <message>
        <source>put a backup in the place of the database</source>
        <translation>mette un backup al posto del database</translation>
    </message>
    <message>
        <source>remove every trace of a visitor</source>
        <translation>rimuove ogni traccia di un visitatore</translation>
    </message>
    <message>
        <source>Foyer receives and keeps the sign-ins of a guest WiFi by Purple.</source>
        <translation>Foyer riceve e conserva gli accessi a un WiFi per ospiti di Purple.</translation>
    </message>
    <message>
        <source>The folder with the database and the settings.</source>
        <translation>La cartella con il database e le impostazioni.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandi:</translation>
    </message>
    <message>
        <source>“foyerctl COMMAND --help” tells the options of one.</source>
        <translation>«foyerctl COMMAND --help» mostra le opzioni di un comando.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» è una parola di troppo.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number, not “%2”.</source>
        <translation>--%1 richiede un numero intero, non «%2».</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not %4.</source>
        <translation>--%1 richiede un numero da %2 a %3, non %4.</translation>
    </message>
    <message>
        <source>“foyerctl --help” shows what is possible.</source>
        <translation>«foyerctl --help» mostra le possibilità.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Che cosa fare.</translation>
    </message>
    <message>
        <source>Say what to do: listen, simulate, export, stats, check, restore, about or forget.</source>
        <translation>Indicare che cosa fare: listen, simulate, export, stats, check, restore, about o forget.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il comando «%1» non esiste.</translation>
    </message>
    <message>
        <source>Say what to export: visitors, sign-ins, visits, venues-by-day or deliveries.</source>
        <translation>Indicare che cosa esportare: visitors, sign-ins, visits, venues-by-day o deliveries.</translation>
    </message>
    <message>
        <source>--delimiter wants comma, semicolon or tab, not “%1”.</source>
        <translation>--delimiter richiede comma, semicolon o tab, non «%1».</translation>
    </message>
    <message>
        <source>--dates wants iso or local, not “%1”.</source>
        <translation>--dates richiede iso o local, non «%1».</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from è successivo a --to.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check the folder and its rights.</source>
        <translation>Impossibile scrivere il file %1. Controllare la cartella e i suoi permessi.</translation>
    </message>
    <message>
        <source>visitors, sign-ins, visits, venues-by-day or deliveries.</source>
        <translation>visitors, sign-ins, visits, venues-by-day o deliveries.</translation>
    </message>
    <message>
        <source>Write to this file. Default: standard output.</source>
        <translation>Scrive in questo file. Predefinito: standard output.</translation>
    </message>
    <message>
        <source>Only this venue, by its id. May be given several times.</source>
        <translation>Solo questa sede, indicata con il suo id. Si può ripetere.</translation>
    </message>
    <message>
        <source>First business day, such as 2026-11-01.</source>
        <translation>Prima giornata operativa, ad es. 2026-11-01.</translation>
    </message>
    <message>
        <source>Last business day.</source>
        <translation>Ultima giornata operativa.</translation>
    </message>
    <message>
        <source>Only these columns, in this order, by the names in the header row. Default: all.</source>
        <translation>Solo queste colonne, in quest&apos;ordine, con i nomi della riga di intestazione. Predefinito: tutte.</translation>
    </message>
    <message>
        <source>iso (default; times in UTC), or local: as this computer&apos;s locale writes them, by its clock.</source>
        <translation>iso (predefinito; ore in UTC) o local: nel formato locale e con l&apos;orologio di questo computer.</translation>
    </message>
    <message>
        <source>comma (default), semicolon or tab.</source>
        <translation>comma (predefinito), semicolon o tab.</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, as Excel wants it.</source>
        <translation>Inizia con un byte order mark, come richiesto da Excel.</translation>
    </message>
    <message>
        <source>Leave cells as they are that a spreadsheet would run as formulas.</source>
        <translation>Lascia invariate le celle che un foglio di calcolo eseguirebbe come formule.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Impossibile scrivere sullo standard output.</translation>
    </message>
    <message>
        <source>Say whom to forget with --visitor ID.</source>
        <translation>Indicare chi dimenticare con --visitor ID.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Dimenticato.</translation>
    </message>
    <message>
        <source>--bind wants an IP address such as 127.0.0.1 or ::, not “%1”.</source>
        <translation>--bind richiede un indirizzo IP, ad es. 127.0.0.1 o ::, non «%1».</translation>
    </message>
    <message>
        <source>--certificate and --private-key belong together: give both or neither. Only a .pfx or .p12 file has its key inside.</source>
        <translation>--certificate e --private-key vanno insieme: indicarli entrambi o nessuno dei due. Solo un file .pfx o .p12 contiene anche la chiave.</translation>
    </message>
    <message>
        <source>--token wants 64 hexadecimal digits.</source>
        <translation>--token richiede 64 cifre esadecimali.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read. Check its name and its rights.</source>
        <translation>Impossibile leggere il file della password %1. Controllarne il nome e i permessi.</translation>
    </message>
    <message>
        <source>Give it with --password-file, or start foyerctl on a terminal and type it.</source>
        <translation>Indicarla con --password-file oppure avviare foyerctl in un terminale e digitarla.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>Receiving sign-ins at %1, port %2.</source>
        <translation>Ricezione degli accessi su %1, porta %2.</translation>
    </message>
    <message>
        <source>The certificate is self-signed, for trying out: Purple does not accept it. Give a real one with --certificate and --private-key.</source>
        <translation>Il certificato è autofirmato, a scopo di prova: Purple non lo accetta. Indicarne uno vero con --certificate e --private-key.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrestato.</translation>
    </message>
    <message>
        <source>To restore it, stop this and start “foyerctl listen --restore-backup”.</source>
        <translation>Per ripristinarlo, arrestare questo processo e avviare «foyerctl listen --restore-backup».</translation>
    </message>
    <message>
        <source>A new certificate is in use, valid until %1.</source>
        <translation>È in uso un nuovo certificato, scadenza %1.</translation>
    </message>
    <message>
        <source>Listen at this address only.</source>
        <translation>Ascolta solo su questo indirizzo.</translation>
    </message>
    <message>
        <source>Listen at this port; 0 lets the system pick one.</source>
        <translation>Ascolta su questa porta; con 0 la sceglie il sistema.</translation>
    </message>
    <message>
        <source>The certificate and its chain, PEM; or PKCS#12 with the key.</source>
        <translation>Il certificato e la sua catena, PEM; oppure PKCS#12 con la chiave.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key, PEM.</source>
        <translation>La chiave privata del certificato, PEM.</translation>
    </message>
    <message>
        <source>After a damaged database was put aside: put the newest backup in its place, and keep what has come since.</source>
        <translation>Dopo che un database danneggiato è stato messo da parte: mette al suo posto il backup più recente e conserva ciò che è arrivato in seguito.</translation>
    </message>
    <message>
        <source>The password of an encrypted private key is the first line of this file; without it foyerctl asks on the terminal.</source>
        <translation>La password di una chiave privata cifrata è la prima riga di questo file; in sua assenza foyerctl la chiede nel terminale.</translation>
    </message>
    <message>
        <source>The secret part of the webhook address, 64 hexadecimal digits.</source>
        <translation>La parte segreta dell&apos;indirizzo del webhook, 64 cifre esadecimali.</translation>
    </message>
    <message>
        <source>The backup is being copied and checked.</source>
        <translation>Copia e verifica del backup in corso.</translation>
    </message>
    <message>
        <source>This version of Foyer keeps the database in a newer form. A backup is being made first.</source>
        <translation>Questa versione di Foyer conserva il database in un formato più recente. Prima viene creato un backup.</translation>
    </message>
    <message>
        <source>The database is being changed to the newer form, which takes the longer the larger it is. Receiving starts after that.</source>
        <translation>Conversione del database nel formato più recente in corso: più è grande, più tempo occorre. La ricezione inizia al termine.</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Non ci sono backup.</translation>
    </message>
    <message>
        <source>sign-ins: %1, %2</source>
        <translation>accessi: %1, %2</translation>
    </message>
    <message>
        <source>cannot be restored, %1</source>
        <translation>non ripristinabile, %1</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “foyerctl restore” lists those that there are.</source>
        <translation>Il backup «%1» non esiste. «foyerctl restore» elenca quelli disponibili.</translation>
    </message>
    <message>
        <source>Restored; the rest is merged when Foyer is started.</source>
        <translation>Ripristinato; il resto viene unito all&apos;avvio di Foyer.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Ripristinato.</translation>
    </message>
    <message>
        <source>The backup to restore: its date, such as 2026-11-24, or a file.</source>
        <translation>Il backup da ripristinare: la sua data, ad es. 2026-11-24, o un file.</translation>
    </message>
    <message>
        <source>List the backups. So does leaving out --backup.</source>
        <translation>Elenca i backup, come in assenza di --backup.</translation>
    </message>
    <message>
        <source>--repeats, --late and --broken are shares of all: together at most 100.</source>
        <translation>--repeats, --late e --broken sono quote del totale: insieme al massimo 100.</translation>
    </message>
    <message>
        <source>--rate wants deliveries per second, more than 0, not “%1”.</source>
        <translation>--rate richiede un numero di consegne al secondo maggiore di 0, non «%1».</translation>
    </message>
    <message>
        <source>--ca and --insecure exclude each other.</source>
        <translation>--ca e --insecure si escludono a vicenda.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Impossibile leggere il file del certificato %1.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. Give a PEM file.</source>
        <translation>In %1 non c&apos;è alcun certificato. Indicare un file PEM.</translation>
    </message>
    <message>
        <source>%1 deliveries in %2 s (%3 per second), seed %4
</source>
        <translation>%1 consegne in %2 s (%3 al secondo), seed %4
</translation>
    </message>
    <message>
        <source>answered 200: %1, with another status: %2, without the header: %3, not answered: %4
</source>
        <translation>risposta 200: %1, con altro stato: %2, senza l&apos;intestazione: %3, senza risposta: %4
</translation>
    </message>
    <message>
        <source>time to the answer: half within %1 ms, 99 % within %2 ms, slowest %3 ms
</source>
        <translation>tempo di risposta: metà entro %1 ms, il 99% entro %2 ms, massimo %3 ms
</translation>
    </message>
    <message>
        <source>The webhook address to post to.</source>
        <translation>L&apos;indirizzo del webhook a cui inviare.</translation>
    </message>
    <message>
        <source>How many deliveries; 0: until stopped. Default: 1000.</source>
        <translation>Quante consegne; 0: fino all&apos;arresto. Predefinito: 1000.</translation>
    </message>
    <message>
        <source>Deliveries per second. Default: as fast as they are answered.</source>
        <translation>Consegne al secondo. Predefinito: alla velocità delle risposte.</translation>
    </message>
    <message>
        <source>Keep this many connections open. Default: a new one for every delivery.</source>
        <translation>Mantiene aperto questo numero di connessioni. Predefinito: una nuova per ogni consegna.</translation>
    </message>
    <message>
        <source>The same seed makes the same guests. Default: others each time.</source>
        <translation>Lo stesso seed crea gli stessi ospiti. Predefinito: ogni volta diversi.</translation>
    </message>
    <message>
        <source>How many venues. Default: 4.</source>
        <translation>Quante sedi. Predefinito: 4.</translation>
    </message>
    <message>
        <source>Share of deliveries that are sent again, in per cent.</source>
        <translation>Quota di consegne inviate di nuovo, in percentuale.</translation>
    </message>
    <message>
        <source>Share of deliveries that come up to three hours late, in per cent.</source>
        <translation>Quota di consegne che arrivano con un ritardo fino a tre ore, in percentuale.</translation>
    </message>
    <message>
        <source>Share of deliveries that cannot be understood, in per cent.</source>
        <translation>Quota di consegne non interpretabili, in percentuale.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file besides the system&apos;s.</source>
        <translation>Considera attendibili i certificati in questo file PEM oltre a quelli di sistema.</translation>
    </message>
    <message>
        <source>Accept any certificate.</source>
        <translation>Accetta qualsiasi certificato.</translation>
    </message>
    <message>
        <source>Not every delivery was answered as Purple wants it. The first problem: %1.</source>
        <translation>Non tutte le consegne hanno ricevuto la risposta richiesta da Purple. Il primo problema: %1.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accessi</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitatori</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <translation>Consegne nuove</translation>
    </message>
    <message>
        <source>Repeated deliveries</source>
        <translation>Consegne ripetute</translation>
    </message>
    <message>
        <source>Test deliveries</source>
        <translation>Consegne di test</translation>
    </message>
    <message>
        <source>Quarantined deliveries</source>
        <translation>Consegne in quarantena</translation>
    </message>
    <message>
        <source>  still waiting</source>
        <translation>  ancora in attesa</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Respinte</translation>
    </message>
    <message>
        <source>Last sign-in received</source>
        <translation>Ultimo accesso ricevuto</translation>
    </message>
    <message>
        <source>“%1” is not a file. Leave out --output to write to standard output.</source>
        <translation>«%1» non è un file. Omettere --output per scrivere sullo standard output.</translation>
    </message>
</context>
<context>
    <name>foyer::cli::CommandLine</name>
    <message>
        <source>--%1 wants a date like 2026-12-31, not “%2”.</source>
        <translation>--%1 richiede una data come 2026-12-31, non «%2».</translation>
    </message>
</context>
<context>
    <name>foyer::cli::preparing</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>foyer::exporting</name>
    <message>
        <source>The export could not be written to the end. Check that there is room on the disk and that the file can be written.</source>
        <translation>Impossibile completare la scrittura dell&apos;esportazione. Verificare che ci sia spazio sul disco e che il file sia scrivibile.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L&apos;esportazione è stata annullata.</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>La colonna «%1» non esiste. Colonne disponibili: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>La colonna «%1» è indicata due volte.</translation>
    </message>
</context>
<context>
    <name>foyer::exporting::PersonFiles</name>
    <message>
        <source>Nothing can be written in “%1”, so nothing was. Choose another folder that is yours to write in.</source>
        <translation>In «%1» non è possibile scrivere, quindi non è stato scritto nulla. Scegliere un&apos;altra cartella in cui sia consentito scrivere.</translation>
    </message>
    <message>
        <source>The files could not be written to the end, so none was kept. Check that there is room on the disk.</source>
        <translation>Impossibile completare la scrittura dei file, quindi non ne è stato conservato alcuno. Verificare che ci sia spazio sul disco.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>“%1” holds something already, which must not be mixed with the data of a person. Choose an empty folder, or the name of a new one.</source>
        <translation>«%1» contiene già qualcosa, che non va mescolato con i dati di una persona. Scegliere una cartella vuota o il nome di una nuova.</translation>
    </message>
</context>
<context>
    <name>foyer::health::Checks</name>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Another Foyer receives the sign-ins of this data folder. This window shows what it stores.</source>
        <translation>Un altro Foyer riceve gli accessi di questa cartella dei dati. Questa finestra mostra ciò che salva.</translation>
    </message>
    <message>
        <source>Foyer is not listening, so no sign-in arrives. Start it in Settings.</source>
        <translation>Foyer non è in ascolto, quindi non arriva alcun accesso. Avviarlo in Impostazioni.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln giorno rimanente</numerusform>
            <numerusform>%Ln giorni rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired, so Purple refuses the connection. Renew it, then choose the new files in Settings.</source>
        <translation>È scaduto, quindi Purple rifiuta la connessione. Rinnovarlo, poi scegliere i nuovi file in Impostazioni.</translation>
    </message>
    <message>
        <source>It is not valid yet, so Purple refuses the connection. Check the date of this computer.</source>
        <translation>Non è ancora valido, quindi Purple rifiuta la connessione. Controllare la data di questo computer.</translation>
    </message>
    <message>
        <source>%1. Renew it now: once it has expired, Purple refuses the connection and no sign-in arrives.</source>
        <translation>%1. Rinnovarlo ora: dopo la scadenza Purple rifiuta la connessione e non arriva alcun accesso.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Self-signed, which Purple does not accept; but the public address is served with another certificate, which it does.</source>
        <translation>Autofirmato, e Purple non lo accetta; l&apos;indirizzo pubblico usa però un altro certificato, che Purple accetta.</translation>
    </message>
    <message>
        <source>Self-signed, for trying out: Purple does not accept it, so no sign-in arrives. Choose a certificate from a public authority in Settings.</source>
        <translation>Autofirmato, a scopo di prova: Purple non lo accetta, quindi non arriva alcun accesso. Scegliere in Impostazioni un certificato di un&apos;autorità pubblica.</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Catena di certificati</translation>
    </message>
    <message>
        <source>Complete, trusted by this computer</source>
        <translation>Completa, attendibile per questo computer</translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not sent along, and this computer does not know it, so Purple refuses the connection. Use the file with the full chain (fullchain.pem, say).</source>
        <translation>Il certificato dell&apos;emittente «%1» non viene inviato e questo computer non lo conosce, quindi Purple rifiuta la connessione. Usare il file con la catena completa (ad es. fullchain.pem).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>The connection ended at the certificate, so there was no answer. Solve that first.</source>
        <translation>La connessione si è interrotta al certificato, quindi non c&apos;è stata risposta. Risolvere prima quel problema.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Indirizzo pubblico</translation>
    </message>
    <message>
        <source>This computer could not reach the public address. Either the port is not forwarded to Foyer, or the router does not let its own network in that way. Validating the address in Purple&apos;s portal tells which.</source>
        <translation>Questo computer non ha potuto raggiungere l&apos;indirizzo pubblico. La porta non è inoltrata a Foyer oppure il router non consente questo percorso dalla propria rete. Per saperlo, convalidare l&apos;indirizzo nel portale di Purple.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Only %1 free. When the disk is full, sign-ins are not stored and Purple sends them again later. Make room now.</source>
        <translation>Solo %1 liberi. Quando il disco è pieno gli accessi non vengono salvati e Purple li reinvia più tardi. Liberare spazio ora.</translation>
    </message>
    <message>
        <source>%1 free. That lasts a while; make room before sign-ins cannot be stored.</source>
        <translation>%1 liberi. Basteranno per un po&apos;; liberare spazio prima che sia impossibile salvare gli accessi.</translation>
    </message>
    <message>
        <source>%1 free · database %2</source>
        <translation>%1 liberi · database %2</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>None yet. One is made every day.</source>
        <translation>Ancora nessuno. Ne viene creato uno ogni giorno.</translation>
    </message>
    <message>
        <source>%1 · %2 kept</source>
        <translation>%1 · %2 conservati</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantena</translation>
    </message>
    <message>
        <source>Every delivery was understood</source>
        <translation>Tutte le consegne sono state interpretate</translation>
    </message>
    <message>
        <source>Quarantine is full: deliveries that are not understood are answered 503, and Purple switches a webhook off that fails for long. Read again or delete what waits on the Deliveries page now.</source>
        <translation>La quarantena è piena: alle consegne non interpretate viene risposto 503 e Purple disattiva un webhook che fallisce a lungo. Rileggere o eliminare ora quelle in attesa nella pagina Consegne.</translation>
    </message>
    <message>
        <source>%L1 deliveries not understood wait for review, and quarantine is %2 % full. Read them again or delete them on the Deliveries page before it is full.</source>
        <translation>%L1 consegne non interpretate da esaminare; la quarantena è piena al %2%. Rileggerle o eliminarle nella pagina Consegne prima che si riempia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln consegna da esaminare</numerusform>
            <numerusform>%Ln consegne da esaminare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::health::ProbeResult</name>
    <message>
        <source>The connection ended without an HTTP answer. Something other than Foyer listens at this address. Check the port and where the router forwards it.</source>
        <translation>La connessione si è chiusa senza una risposta HTTP. A questo indirizzo è in ascolto qualcosa di diverso da Foyer. Controllare la porta e dove la inoltra il router.</translation>
    </message>
    <message>
        <source>The answer was 404: this address is not the webhook address. Purple would report an error. Copy the address from Foyer again.</source>
        <translation>La risposta è stata 404: questo indirizzo non è quello del webhook. Purple segnalerebbe un errore. Copiare di nuovo l&apos;indirizzo da Foyer.</translation>
    </message>
    <message>
        <source>The answer was 503: the listener is there and cannot store sign-ins now. Purple sends them again after 3 hours. See what the other checks say.</source>
        <translation>La risposta è stata 503: il listener c&apos;è, ma ora non può salvare gli accessi. Purple li reinvia dopo 3 ore. Vedere l&apos;esito degli altri controlli.</translation>
    </message>
    <message>
        <source>The answer was a redirection (%1), which Purple does not follow. Let the proxy in front of Foyer pass requests on instead.</source>
        <translation>La risposta è stata un reindirizzamento (%1), che Purple non segue. Fare in modo che il proxy davanti a Foyer inoltri invece le richieste.</translation>
    </message>
    <message>
        <source>The answer was %1 and Purple accepts only 200. Something other than Foyer answers at this address. Check the port and any proxy in front of it.</source>
        <translation>La risposta è stata %1, mentre Purple accetta solo 200. A questo indirizzo risponde qualcosa di diverso da Foyer. Controllare la porta ed eventuali proxy davanti a Foyer.</translation>
    </message>
    <message>
        <source>200 with wifiWebhookListener: 1 in %1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>200 con wifiWebhookListener: 1 in %1 ms</translation>
    </message>
    <message>
        <source>The host name was not found, so Purple cannot find it either. Check its spelling and its entry in DNS.</source>
        <translation>Il nome host non è stato trovato, quindi non può trovarlo nemmeno Purple. Controllarne l&apos;ortografia e la voce DNS.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at this address, so no sign-in gets through. Check that Foyer listens, that the firewall lets the port in and the router forwards it.</source>
        <translation>Nulla accetta connessioni a questo indirizzo, quindi non passa alcun accesso. Verificare che Foyer sia in ascolto, che il firewall consenta la porta e che il router la inoltri.</translation>
    </message>
    <message>
        <source>No answer came within the 10 seconds that Purple waits. Purple would send the sign-in again after 3 hours. Check the firewall, the router and the load of this computer.</source>
        <translation>Nessuna risposta entro i 10 secondi attesi da Purple. Purple reinvierebbe l&apos;accesso dopo 3 ore. Controllare il firewall, il router e il carico di questo computer.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed: the other side does not speak TLS 1.2 or newer. Purple posts to https addresses only. Check that the port leads to Foyer.</source>
        <translation>Impossibile stabilire una connessione sicura: l&apos;altro lato non supporta TLS 1.2 o versioni successive. Purple invia solo a indirizzi https. Verificare che la porta conduca a Foyer.</translation>
    </message>
    <message>
        <source>The certificate has expired, so Purple refuses the connection. Renew it, then choose the new files in Settings.</source>
        <translation>Il certificato è scaduto, quindi Purple rifiuta la connessione. Rinnovarlo, poi scegliere i nuovi file in Impostazioni.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, so Purple refuses the connection. Check the date of this computer, or use the certificate from the day on which it begins.</source>
        <translation>Il certificato non è ancora valido, quindi Purple rifiuta la connessione. Controllare la data di questo computer o usare il certificato dal giorno di inizio della validità.</translation>
    </message>
    <message>
        <source>The certificate is for another host name, so Purple refuses the connection. Get a certificate for the name in the webhook address.</source>
        <translation>Il certificato è per un altro nome host, quindi Purple rifiuta la connessione. Ottenere un certificato per il nome contenuto nell&apos;indirizzo del webhook.</translation>
    </message>
    <message>
        <source>The certificate is self-signed, from an unknown issuer, or its chain is incomplete, so Purple refuses the connection. Use one from a public authority and include its intermediate certificates.</source>
        <translation>Il certificato è autofirmato, di un emittente sconosciuto o con una catena incompleta, quindi Purple rifiuta la connessione. Usarne uno di un&apos;autorità pubblica e includere i certificati intermedi.</translation>
    </message>
    <message>
        <source>The answer was 200 without the header wifiWebhookListener: 1, so Purple does not take it for a listener. Something other than Foyer answers, or a proxy in front of it removes the header.</source>
        <translation>La risposta è stata 200 senza l&apos;intestazione wifiWebhookListener: 1, quindi Purple non la considera di un listener. Risponde qualcosa di diverso da Foyer oppure un proxy davanti a Foyer rimuove l&apos;intestazione.</translation>
    </message>
</context>
<context>
    <name>foyer::health::VerificationStep</name>
    <message>
        <source>Listening</source>
        <translation>In ascolto</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Raggiungibile</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Convalidato</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>In ricezione</translation>
    </message>
</context>
<context>
    <name>foyer::listener</name>
    <message>
        <source>This is a webhook address of Foyer, and it works. There is nothing to see here: paste the address into Purple&apos;s portal.</source>
        <translation>Questo è un indirizzo webhook di Foyer e funziona. Qui non c&apos;è nulla da vedere: incollare l&apos;indirizzo nel portale di Purple.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::Certificate</name>
    <message>
        <source>The file %1 does not exist. Choose the certificate and the key again.</source>
        <translation>Il file %1 non esiste. Scegliere di nuovo il certificato e la chiave.</translation>
    </message>
    <message>
        <source>Foyer may not read %1. Give the user who runs Foyer the right to read it.</source>
        <translation>Foyer non può leggere %1. Concedere il permesso di lettura all&apos;utente che esegue Foyer.</translation>
    </message>
    <message>
        <source>%1 is too large to be a certificate or a key.</source>
        <translation>%1 è troppo grande per essere un certificato o una chiave.</translation>
    </message>
    <message>
        <source>%1 is neither a PEM file nor a PKCS#12 file (.pfx, .p12), or it is damaged: Foyer finds %2 in it. Choose another file.</source>
        <translation>%1 non è né un file PEM né un file PKCS#12 (.pfx, .p12) oppure è danneggiato (%2). Scegliere un altro file.</translation>
    </message>
    <message>
        <source>Foyer finds %2 in %1. Choose another file.</source>
        <translation>File %1 non utilizzabile: %2. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>nessuna chiave privata</translation>
    </message>
    <message>
        <source>The private key in %1 is not that of the certificate in %2. Choose the two files that were issued together.</source>
        <translation>La chiave privata in %1 non è quella del certificato in %2. Scegliere i due file rilasciati insieme.</translation>
    </message>
    <message>
        <source>%1 has its private key inside. Leave the file of the private key empty.</source>
        <translation>%1 contiene già la chiave privata. Lasciare vuoto il file della chiave privata.</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>nessun certificato</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to the certificate in %1.</source>
        <translation>Scegliere la chiave privata che corrisponde al certificato in %1.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2, so Purple would refuse it. Renew it.</source>
        <translation>Il certificato in %1 è scaduto in data %2, quindi Purple lo rifiuterebbe. Rinnovarlo.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid from %2 on, which is in the future. Check this computer&apos;s clock, or wait.</source>
        <translation>Il certificato in %1 sarà valido solo dalla data %2. Controllare l&apos;orologio di questo computer o attendere.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old method (RC2 or DES) that OpenSSL no longer reads, so Foyer cannot use it. Export it again with AES-256, or convert it: %2</source>
        <translation>%1 è cifrato con un metodo obsoleto (RC2 o DES) che OpenSSL non legge più, quindi Foyer non può usarlo. Esportarlo di nuovo con AES-256 o convertirlo: %2</translation>
    </message>
    <message>
        <source>Foyer cannot use the private key in %1: it is damaged, or of a kind other than RSA and ECDSA (Ed25519, say). Ask for a certificate with an ECDSA P-256 or RSA key.</source>
        <translation>Foyer non può usare la chiave privata in %1: è danneggiata o di un tipo diverso da RSA ed ECDSA (ad es. Ed25519). Richiedere un certificato con una chiave ECDSA P-256 o RSA.</translation>
    </message>
    <message>
        <source>The password is not that of %1, so Foyer cannot use the private key in it. Type it again.</source>
        <translation>La password non è quella di %1, quindi Foyer non può usarne la chiave privata. Digitarla di nuovo.</translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a password, so Foyer cannot use it yet. Enter its password.</source>
        <translation>La chiave privata in %1 è protetta da una password, quindi Foyer non può ancora usarla. Immettere la password.</translation>
    </message>
    <message>
        <source>%1 does not hold a certificate together with its private key. Export it again, with the private key.</source>
        <translation>%1 non contiene un certificato insieme alla relativa chiave privata. Esportarlo di nuovo, con la chiave privata.</translation>
    </message>
    <message>
        <source>Foyer could not make a certificate for trying out. Choose one of your own.</source>
        <translation>Foyer non ha potuto creare un certificato di prova. Sceglierne uno proprio.</translation>
    </message>
    <message>
        <source>Foyer cannot write %1. Check the rights of that directory and the space on its disk.</source>
        <translation>Foyer non può scrivere %1. Controllare i permessi della cartella e lo spazio sul disco.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::CertificateTrial</name>
    <message>
        <source>The handshake did not end.</source>
        <translation>L&apos;handshake non si è concluso.</translation>
    </message>
    <message>
        <source>Another chain was sent than the one in the file.</source>
        <translation>È stata inviata una catena diversa da quella nel file.</translation>
    </message>
    <message>
        <source>A trial connection with this certificate and key failed, so Purple could not connect either (%1). Ask for a certificate with an ECDSA P-256 or RSA 2048 key.</source>
        <translation>Una connessione di prova con questo certificato e questa chiave non è riuscita, quindi non potrebbe connettersi nemmeno Purple (%1). Richiedere un certificato con una chiave ECDSA P-256 o RSA 2048.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::Listener</name>
    <message>
        <source>Port %1 is in use by another program, so Foyer cannot listen there. Close that program, or choose another port.</source>
        <translation>La porta %1 è usata da un altro programma, quindi Foyer non può mettersi in ascolto. Chiudere quel programma o scegliere un&apos;altra porta.</translation>
    </message>
    <message>
        <source>The system does not let Foyer listen on port %1. Ports below 1024 need special rights: choose a higher one, such as 8443.</source>
        <translation>Il sistema non consente a Foyer l&apos;ascolto sulla porta %1. Le porte inferiori a 1024 richiedono diritti speciali: sceglierne una più alta, ad es. 8443.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer, so Foyer cannot listen there. Choose one of this computer&apos;s addresses, or all of them.</source>
        <translation>%1 non è un indirizzo di questo computer, quindi Foyer non può mettersi in ascolto. Scegliere uno degli indirizzi di questo computer o tutti.</translation>
    </message>
    <message>
        <source>Foyer cannot listen on port %1. Choose another port or address.</source>
        <translation>Foyer non può mettersi in ascolto sulla porta %1. Scegliere un&apos;altra porta o un altro indirizzo.</translation>
    </message>
    <message>
        <source>Foyer listens already. Stop it first.</source>
        <translation>Foyer è già in ascolto. Arrestarlo prima.</translation>
    </message>
    <message>
        <source>Foyer cannot listen without a certificate and its private key. Choose both.</source>
        <translation>Foyer non può mettersi in ascolto senza un certificato e la relativa chiave privata. Sceglierli entrambi.</translation>
    </message>
</context>
<context>
    <name>foyer::models::DeliveriesModel</name>
    <message>
        <source>From the last byte of the request until it was stored durably</source>
        <translation>Dall&apos;ultimo byte della richiesta al salvataggio definitivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Tempo di risposta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
</context>
<context>
    <name>foyer::models::EndpointView</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date and time of a step, without the year (https://doc.qt.io/qt-6/qdatetime.html#toString)</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>by another Foyer</source>
        <translation>da un altro Foyer</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrestato</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>avvio: %1</translation>
    </message>
    <message>
        <source>probed %1</source>
        <translation>verifica: %1</translation>
    </message>
    <message>
        <source>from outside, %1</source>
        <translation>dall&apos;esterno, %1</translation>
    </message>
    <message>
        <source>the probe failed, %1</source>
        <translation>verifica non riuscita, %1</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>non ancora provato</translation>
    </message>
    <message>
        <source>no public host name set</source>
        <translation>nessun nome host pubblico</translation>
    </message>
    <message>
        <source>by a test delivery, %1</source>
        <translation>con una consegna di test, %1</translation>
    </message>
    <message>
        <source>sign-ins arrive from outside</source>
        <translation>gli accessi arrivano dall&apos;esterno</translation>
    </message>
    <message>
        <source>tested from this computer only</source>
        <translation>provato solo da questo computer</translation>
    </message>
    <message>
        <source>waiting for Purple&apos;s test</source>
        <translation>in attesa del test di Purple</translation>
    </message>
    <message>
        <source>no sign-in yet</source>
        <translation>ancora nessun accesso</translation>
    </message>
    <message>
        <source>last sign-in %1</source>
        <translation>ultimo accesso: %1</translation>
    </message>
    <message>
        <source>from this computer, %1</source>
        <translation>da questo computer, %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Salvate</translation>
    </message>
    <message>
        <source>Repeat of a stored sign-in</source>
        <translation>Ripetizioni di accessi salvati</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In quarantena</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Funzionante</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Visualizzazione</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Guasto</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>Errore di salvataggio</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Non in ascolto</translation>
    </message>
</context>
<context>
    <name>foyer::models::LiveRowModel</name>
    <message>
        <source>Returning</source>
        <comment>status of a visit</comment>
        <translation>Di ritorno</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>status of a visit</comment>
        <translation>%1, in ritardo</translation>
    </message>
    <message>
        <source>Purple&apos;s test</source>
        <translation>Test di Purple</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a visit</comment>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a test delivery</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1. Delivered late: it reached Foyer on %2.</source>
        <comment>status of the visit, moment</comment>
        <translation>%1. Consegna in ritardo, arrivata a Foyer in data %2.</translation>
    </message>
    <message>
        <source>Time, newest first</source>
        <comment>column: when a guest signed in</comment>
        <translation>Ora, dalla più recente</translation>
    </message>
    <message>
        <source>Time ▾</source>
        <comment>column: when a guest signed in, newest first</comment>
        <translation>Ora ▾</translation>
    </message>
    <message>
        <source>Visitor</source>
        <comment>column: a guest&apos;s name</comment>
        <translation>Visitatore</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>column: where it was</comment>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: new or returning</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>column: the how-manieth visit it is</comment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <comment>column: form, Facebook, …</comment>
        <translation>Accesso con</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>column: kind of phone or computer and browser</comment>
        <translation>Dispositivo</translation>
    </message>
</context>
<context>
    <name>foyer::models::SharesModel</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>One bar of a chart of shares: a group such as &quot;25–34&quot;, its number, its share in per cent</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>1 visit</source>
        <extracomment>How many visits a visitor has made</extracomment>
        <translation>1 visita</translation>
    </message>
    <message>
        <source>2–3 visits</source>
        <translation>2–3 visite</translation>
    </message>
    <message>
        <source>4–9 visits</source>
        <translation>4–9 visite</translation>
    </message>
    <message>
        <source>10 + visits</source>
        <translation>10+ visite</translation>
    </message>
</context>
<context>
    <name>foyer::models::VenueSummaryModel</name>
    <message numerus="yes">
        <source>%1: %Ln visits</source>
        <extracomment>One point of a line of visits: its days and its number</extracomment>
        <translation>
            <numerusform>%1: %Ln visita</numerusform>
            <numerusform>%1: %Ln visite</numerusform>
        </translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Tutte le sedi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits in the days compared with</source>
        <translation>
            <numerusform>%Ln visita nei giorni di confronto</numerusform>
            <numerusform>%Ln visite nei giorni di confronto</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %L1 and %L2 visits a day</source>
        <translation>Tra %L1 e %L2 visite al giorno</translation>
    </message>
    <message>
        <source>Visits against those of the period that is compared with</source>
        <translation>Visite rispetto a quelle del periodo di confronto</translation>
    </message>
    <message>
        <source>Share of visits that were the visitor&apos;s first ever at that venue</source>
        <translation>Quota di visite che erano la prima in assoluto del visitatore in quella sede</translation>
    </message>
    <message>
        <source>The weekday with most visits, and the hour in which most visits began</source>
        <translation>Il giorno della settimana con più visite e l&apos;ora in cui ne sono iniziate di più</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Picco</translation>
    </message>
</context>
<context>
    <name>foyer::models::VisitorsModel</name>
    <message>
        <source>Female</source>
        <translation>Donna</translation>
    </message>
    <message>
        <source>Visitor</source>
        <comment>column: a guest&apos;s name</comment>
        <translation>Visitatore</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>column</comment>
        <translation>Email</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>column: number of visits</comment>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <comment>column: number of sign-ins</comment>
        <translation>Accessi</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>column: date</comment>
        <translation>Prima visita</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column: time or date</comment>
        <translation>Ultima visita</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>column</comment>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: in years</comment>
        <translation>Età</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <comment>column: form, Facebook, …</comment>
        <translation>Accesso con</translation>
    </message>
</context>
<context>
    <name>foyer::models::VisitsChartModel</name>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Date format under the bars of a chart of months: month and year (https://doc.qt.io/qt-6/qdate.html#toString)</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format under the bars of a chart of one week: weekday, day and month</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date format under the bars of a chart: day and month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: visits %L2, returning %L3, new %L4, sign-ins %L5</source>
        <extracomment>What one bar of the chart says; %1 is a date or an hour, the others are counts</extracomment>
        <translation>%1: visite %L2, di ritorno %L3, nuove %L4, accessi %L5</translation>
    </message>
    <message>
        <source>, visitors %L1</source>
        <extracomment>Added to what a bar says; how many people that were</extracomment>
        <translation>, visitatori %L1</translation>
    </message>
    <message>
        <source>; %1: visits %L2</source>
        <extracomment>Added to what a bar says; %1 is the days that it is compared with, %2 their visits</extracomment>
        <translation>; %1: visite %L2</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Di ritorno</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuove</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accessi</translation>
    </message>
    <message>
        <source>Visits before</source>
        <translation>Visite precedenti</translation>
    </message>
</context>
<context>
    <name>foyer::models::WeekHoursModel</name>
    <message numerus="yes">
        <source>%1 %2: %Ln visits</source>
        <extracomment>One cell of the chart of weekdays and hours: weekday, hour, number of visits</extracomment>
        <translation>
            <numerusform>%1 %2: %Ln visita</numerusform>
            <numerusform>%1 %2: %Ln visite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::platform::Autostart</name>
    <message>
        <source>%1 cannot be written. Check that the folder belongs to you and that the disk is not full.</source>
        <translation>Impossibile scrivere %1. Verificare di essere proprietari della cartella e che il disco non sia pieno.</translation>
    </message>
    <message>
        <source>Windows did not let Foyer change what starts with the computer. Try again, or ask whoever manages this computer.</source>
        <translation>Windows non ha consentito a Foyer di modificare i programmi che si avviano con il computer. Riprovare o rivolgersi a chi amministra questo computer.</translation>
    </message>
</context>
<context>
    <name>foyer::platform::SecretStore</name>
    <message>
        <source>The password could not be kept: this system has no keychain, and Foyer cannot write %1. Check the rights of that folder and the space on its disk.</source>
        <translation>Impossibile conservare la password: questo sistema non ha un portachiavi e Foyer non può scrivere %1. Controllare i permessi della cartella e lo spazio sul disco.</translation>
    </message>
    <message>
        <source>Foyer cannot delete %1, which holds an older password. Check the rights of that folder, or delete the file yourself, and save again.</source>
        <translation>Foyer non può eliminare %1, che contiene una password precedente. Controllare i permessi della cartella o eliminare il file manualmente, poi salvare di nuovo.</translation>
    </message>
    <message>
        <source>The keychain was not opened, so the password could not be kept. Save again and let Foyer into the keychain.</source>
        <translation>Il portachiavi non è stato aperto, quindi non è stato possibile conservare la password. Salvare di nuovo e consentire a Foyer l&apos;accesso al portachiavi.</translation>
    </message>
    <message>
        <source>The keychain was not opened, so the earlier password is still in it. Save again and let Foyer into the keychain.</source>
        <translation>Il portachiavi non è stato aperto, quindi contiene ancora la password precedente. Salvare di nuovo e consentire a Foyer l&apos;accesso al portachiavi.</translation>
    </message>
</context>
<context>
    <name>foyer::service</name>
    <message>
        <source>The settings file %1 has a value that Foyer cannot use, at “%2”. Correct that line, or delete it to go back to the default.</source>
        <translation>Il file delle impostazioni %1 ha un valore che Foyer non può usare, in «%2». Correggere la riga o eliminarla per tornare al valore predefinito.</translation>
    </message>
</context>
<context>
    <name>foyer::service::DirectoryLock</name>
    <message>
        <source>The data directory %1 cannot be written. Check that it belongs to you and is not read-only, or choose another one.</source>
        <translation>Impossibile scrivere nella cartella dei dati %1. Verificare di esserne proprietari e che non sia di sola lettura, oppure sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>Another Foyer already receives sign-ins for %1. Close it first, or choose another data directory.</source>
        <translation>Un altro Foyer riceve già gli accessi per %1. Chiuderlo prima o scegliere un&apos;altra cartella dei dati.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Forgetting</name>
    <message>
        <source>The visitor is no longer in the database or its backups, but files of a restoration that is not complete may still hold them: %1. Start Foyer to complete it, and forget the visitor again.</source>
        <translation>Il visitatore non è più nel database né nei backup, ma i file di un ripristino non completato potrebbero contenerne ancora i dati: %1. Avviare Foyer per completarlo e dimenticare di nuovo il visitatore.</translation>
    </message>
    <message>
        <source>The visitor is no longer in the database or its backups, but a damaged database that was put aside may still hold them: %1. Delete it when it is no longer needed.</source>
        <translation>Il visitatore non è più nel database né nei backup, ma un database danneggiato messo da parte potrebbe contenerne ancora i dati: %1. Eliminarlo quando non serve più.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Receiver</name>
    <message>
        <source>The settings were not used: Foyer was stopped, or given other settings, meanwhile.</source>
        <translation>Le impostazioni non sono state applicate: nel frattempo Foyer è stato arrestato o ne ha ricevute altre.</translation>
    </message>
    <message>
        <source>Until then Foyer goes on with the certificate that it has.</source>
        <translation>Fino ad allora Foyer continua con il certificato attuale.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Recovery</name>
    <message>
        <source>Stopped; the next start goes on with it.</source>
        <translation>Arrestato; il prossimo avvio riprende da qui.</translation>
    </message>
    <message>
        <source>No backup was made before the database is changed.</source>
        <translation>Non è stato creato alcun backup prima della modifica del database.</translation>
    </message>
    <message>
        <source>Nothing is to be restored: the database is not one that was begun anew after damage.</source>
        <translation>Non c&apos;è nulla da ripristinare: il database non è stato iniziato da capo dopo un danno.</translation>
    </message>
    <message>
        <source>The database was damaged. On %1 it was put aside as “%2”, unchanged, and sign-ins have been received into a new one since.</source>
        <translation>Il database era danneggiato. In data %1 è stato messo da parte come «%2», invariato, e da allora gli accessi vengono ricevuti in uno nuovo.</translation>
    </message>
    <message>
        <source>There is no backup that could be restored.</source>
        <translation>Non c&apos;è alcun backup ripristinabile.</translation>
    </message>
    <message>
        <source>The newest backup is of %1 (sign-ins: %2). Restoring it keeps what has come since.</source>
        <translation>Backup più recente: %1 (accessi: %2). Ripristinandolo, ciò che è arrivato in seguito viene conservato.</translation>
    </message>
    <message>
        <source>“%1” is no backup that this Foyer can restore. Choose one of the list.</source>
        <translation>«%1» non è un backup che questo Foyer possa ripristinare. Sceglierne uno dall&apos;elenco.</translation>
    </message>
    <message>
        <source>“%1” is a backup of another database. Visitors were forgotten in the one that is in use, and would come back with it, so it is not restored.</source>
        <translation>«%1» è un backup di un altro database. In quello in uso alcuni visitatori sono stati dimenticati e ricomparirebbero, quindi non viene ripristinato.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged, so it was not restored, and nothing was changed. Choose another one.</source>
        <translation>Il backup «%1» è danneggiato, quindi non è stato ripristinato e nulla è stato modificato. Sceglierne un altro.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Retention</name>
    <message>
        <source>Not everybody who is too old could be removed yet.</source>
        <translation>Non è ancora stato possibile rimuovere tutti i visitatori oltre il termine di conservazione.</translation>
    </message>
    <message>
        <source>Visitors removed because they have not come for long: %1.</source>
        <translation>Visitatori rimossi perché non vengono da molto tempo: %1.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Safekeeping</name>
    <message>
        <source>What forgetting may have left could not be erased yet.</source>
        <translation>Non è ancora stato possibile cancellare eventuali tracce dei visitatori dimenticati.</translation>
    </message>
    <message>
        <source>What was received before the backup was restored has been merged.</source>
        <translation>Ciò che era stato ricevuto prima del ripristino del backup è stato unito.</translation>
    </message>
    <message>
        <source>Of what was received before the backup was restored, what can be read has been merged.</source>
        <translation>Di ciò che era stato ricevuto prima del ripristino del backup è stato unito quanto è leggibile.</translation>
    </message>
    <message>
        <source>What was received before the backup was restored is not merged yet.</source>
        <translation>Ciò che era stato ricevuto prima del ripristino del backup non è ancora stato unito.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>È stato creato un backup.</translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>Impossibile creare un backup.</translation>
    </message>
    <message>
        <source>A backup or a look at the database is under way. Try again when it is done.</source>
        <translation>È in corso un backup o una verifica del database. Riprovare al termine.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Settings</name>
    <message>
        <source>The settings could not be saved in %1. Check that the folder can be written and that the disk is not full.</source>
        <translation>Impossibile salvare le impostazioni in %1. Verificare che la cartella sia scrivibile e che il disco non sia pieno.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it belongs to you and is a settings file.</source>
        <translation>Impossibile leggere il file delle impostazioni %1. Verificare di esserne proprietari e che sia un file di impostazioni.</translation>
    </message>
</context>
<context>
    <name>foyer::simulation::SimulationLane</name>
    <message>
        <source>no answer within 10 seconds</source>
        <translation>nessuna risposta entro 10 secondi</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la risposta non è HTTP</translation>
    </message>
</context>
<context>
    <name>foyer::simulation::Simulator</name>
    <message>
        <source>answered %1</source>
        <translation>risposta %1</translation>
    </message>
    <message>
        <source>answered 200 without the header wifiWebhookListener: 1</source>
        <translation>risposta 200 senza l&apos;intestazione wifiWebhookListener: 1</translation>
    </message>
</context>
<context>
    <name>foyer::storage</name>
    <message>
        <source>Cancelled; no backup was made.</source>
        <translation>Annullato; non è stato creato alcun backup.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there, so none can be made. Connect its drive, or choose another folder in Settings.</source>
        <translation>La cartella dei backup, «%1», non è disponibile, quindi non è possibile crearne. Collegare l&apos;unità o scegliere un&apos;altra cartella in Impostazioni.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the rights of the folder, and that the disk works.</source>
        <translation>Impossibile scrivere «%1». Controllare i permessi della cartella e che il disco funzioni.</translation>
    </message>
    <message>
        <source>A backup is being made or changed just now. Try again in a few minutes.</source>
        <translation>È in corso la creazione o la modifica di un backup. Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>“%1” holds the backups of another Foyer, so none of this one is put there. Choose a folder of its own in Settings.</source>
        <translation>«%1» contiene i backup di un altro Foyer, quindi non vi viene salvato alcun backup di questo. Scegliere una cartella dedicata in Impostazioni.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there, so whoever was to be forgotten may still be in the backups. Connect its drive, and try again.</source>
        <translation>La cartella dei backup, «%1», non è disponibile, quindi chi doveva essere dimenticato potrebbe essere ancora nei backup. Collegare l&apos;unità e riprovare.</translation>
    </message>
    <message>
        <source>No visitor with this id is in a backup.</source>
        <translation>Nessun visitatore con questo id in un backup.</translation>
    </message>
    <message>
        <source>A stored request cannot be unpacked, so its content is lost: what the database holds of it, or of what it was packed against, is not what was stored.</source>
        <translation>Impossibile decomprimere una richiesta salvata, quindi il suo contenuto è perso: i dati nel database relativi alla richiesta, o a quella su cui si basava la compressione, non sono quelli salvati.</translation>
    </message>
    <message>
        <source>This time zone or day start cannot be used. Choose a time zone of the list and a full hour from 0 to 23.</source>
        <translation>Impossibile usare questo fuso orario o inizio giornata. Scegliere un fuso orario dall&apos;elenco e un&apos;ora intera da 0 a 23.</translation>
    </message>
    <message>
        <source>No venue with this id is stored.</source>
        <translation>Nessuna sede salvata con questo id.</translation>
    </message>
    <message>
        <source>Another program is reading the database, so old data cannot be erased from the disk yet. Try again in a moment.</source>
        <translation>Un altro programma sta leggendo il database, quindi non è ancora possibile cancellare i vecchi dati dal disco. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to, so nothing can be stored. Give yourself the right to write there, or choose another data folder.</source>
        <translation>Impossibile scrivere in «%1», quindi non è possibile salvare nulla. Concedersi il permesso di scrittura o scegliere un&apos;altra cartella dei dati.</translation>
    </message>
    <message>
        <source>There is no database in “%1” yet. Start Foyer with this data folder first.</source>
        <translation>In «%1» non c&apos;è ancora alcun database. Avviare prima Foyer con questa cartella dei dati.</translation>
    </message>
    <message>
        <source>The database has not been set up by this version of Foyer yet. Start Foyer with this data folder first.</source>
        <translation>Il database non è ancora stato preparato da questa versione di Foyer. Avviare prima Foyer con questa cartella dei dati.</translation>
    </message>
    <message>
        <source>Another program is using the database, so Foyer has to wait. Try again in a moment.</source>
        <translation>Un altro programma sta usando il database, quindi Foyer deve attendere. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the database cannot be read or written. Check the disk and its connection.</source>
        <translation>Il disco ha segnalato un errore, quindi non è possibile leggere o scrivere il database. Controllare il disco e il suo collegamento.</translation>
    </message>
    <message>
        <source>The question was called off before it was answered.</source>
        <translation>La richiesta è stata annullata prima della risposta.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored. Free some space; Foyer then goes on by itself.</source>
        <translation>Il disco è pieno, quindi non è possibile salvare nulla. Liberare spazio; Foyer riprende poi automaticamente.</translation>
    </message>
    <message>
        <source>The database cannot be written to, so nothing can be stored. Check the rights of the data folder and its files.</source>
        <translation>Impossibile scrivere nel database, quindi non è possibile salvare nulla. Controllare i permessi della cartella dei dati e dei suoi file.</translation>
    </message>
    <message>
        <source>The database is damaged. Start Foyer again: it keeps the damaged file aside, receives into a new database and offers the newest backup.</source>
        <translation>Il database è danneggiato. Riavviare Foyer: mette da parte il file danneggiato, riceve in un nuovo database e propone il backup più recente.</translation>
    </message>
    <message>
        <source>The database did not accept a command, so this could not be done. Please report it with the details.</source>
        <translation>Il database non ha accettato un comando, quindi l&apos;operazione non è riuscita. Segnalare il problema con i dettagli.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written to, so nothing can be stored. Choose another folder or ask for the right to write there.</source>
        <translation>Impossibile scrivere nella cartella dei dati «%1», quindi non è possibile salvare nulla. Scegliere un&apos;altra cartella o richiedere il permesso di scrittura.</translation>
    </message>
    <message>
        <source>There is no data directory %1.</source>
        <translation>La cartella dei dati %1 non esiste.</translation>
    </message>
    <message>
        <source>This delivery is no longer in the log, which keeps only the newest.</source>
        <translation>Questa consegna non è più nel registro, che conserva solo le più recenti.</translation>
    </message>
    <message>
        <source>The disk has too little room for a copy of the database, so none was made. Make room.</source>
        <translation>Sul disco non c&apos;è spazio sufficiente per una copia del database, quindi non ne è stata creata alcuna. Liberare spazio.</translation>
    </message>
    <message>
        <source>What is to be exported cannot be limited in this way. Choose other limits.</source>
        <translation>Impossibile limitare in questo modo i dati da esportare. Scegliere altri limiti.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read or copied. Check the rights of the folders and the disk.</source>
        <translation>Impossibile leggere o copiare il backup «%1». Controllare i permessi delle cartelle e il disco.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be copied. Make room, or choose another disk.</source>
        <translation>Il disco è pieno, quindi non è stato possibile copiare «%1». Liberare spazio o scegliere un altro disco.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annullato; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>No visitor with this id is stored. They may have been forgotten already.</source>
        <translation>Nessun visitatore salvato con questo id. Potrebbe essere già stato dimenticato.</translation>
    </message>
    <message>
        <source>Cancelled; the database was not looked at to its end.</source>
        <translation>Annullato; il database non è stato esaminato fino alla fine.</translation>
    </message>
    <message>
        <source>The backup came out damaged, although the database is sound. Check the disk; the next backup is tried as usual.</source>
        <translation>Il backup è risultato danneggiato, anche se il database è integro. Controllare il disco; il prossimo backup viene tentato come di consueto.</translation>
    </message>
    <message>
        <source>Stopped; the rest is merged after the next start.</source>
        <translation>Arrestato; il resto viene unito dopo il prossimo avvio.</translation>
    </message>
    <message>
        <source>Quarantine is full. Read again or delete what waits there; the rest is merged after the next start.</source>
        <translation>La quarantena è piena. Rileggere o eliminare ciò che è in attesa; il resto viene unito dopo il prossimo avvio.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln deliveries said cannot be read any more.</source>
        <translation>
            <numerusform>Il contenuto di %Ln consegna non è più leggibile.</numerusform>
            <numerusform>Il contenuto di %Ln consegne non è più leggibile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was put aside as “%1”.</source>
        <translation>Il file è stato messo da parte come «%1».</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Foyer, so this one leaves it alone. Install the newer version, or choose another data folder.</source>
        <translation>Il database è stato scritto da una versione più recente di Foyer, quindi questa non lo modifica. Installare la versione più recente o scegliere un&apos;altra cartella dei dati.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Il controllo è stato annullato.</translation>
    </message>
    <message>
        <source>The numbers are being counted anew after an update. Check them when that has ended; Foyer has to run for it.</source>
        <translation>Dopo un aggiornamento è in corso il ricalcolo dei numeri. Controllarli al termine; Foyer deve restare in esecuzione.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>The delivery could not be understood, and quarantine is full. Read again or delete what waits there on the Deliveries page; Purple sends this one again.</source>
        <translation>Non è stato possibile interpretare la consegna e la quarantena è piena. Rileggere o eliminare ciò che è in attesa nella pagina Consegne; Purple reinvia questa consegna.</translation>
    </message>
    <message>
        <source>The counting was cancelled; the numbers are what they were.</source>
        <translation>Il conteggio è stato annullato; i numeri sono rimasti invariati.</translation>
    </message>
    <message>
        <source>This delivery is no longer in quarantine; somebody has handled it already.</source>
        <translation>Questa consegna non è più in quarantena; qualcuno l&apos;ha già gestita.</translation>
    </message>
    <message>
        <source>Too many sign-ins are waiting to be stored. Purple will send this one again.</source>
        <translation>Troppi accessi in attesa di essere salvati. Purple reinvierà questo.</translation>
    </message>
    <message>
        <source>No visitor with this id is stored. They may have been forgotten.</source>
        <translation>Nessun visitatore salvato con questo id. Potrebbe essere stato dimenticato.</translation>
    </message>
    <message>
        <source>The database could not take the sign-in in time. Purple will send it again.</source>
        <translation>Il database non ha potuto accogliere l&apos;accesso in tempo. Purple lo reinvierà.</translation>
    </message>
    <message>
        <source>The database file has gone, so nothing can be stored. Put it back, or start Foyer again to begin a new one.</source>
        <translation>Il file del database non c&apos;è più, quindi non è possibile salvare nulla. Rimetterlo al suo posto o riavviare Foyer per iniziarne uno nuovo.</translation>
    </message>
</context>
</TS>
