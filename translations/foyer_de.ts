<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows who has just signed in to the guest WiFi.</source>
        <translation>Zeigt, wer sich gerade im Gäste-WLAN angemeldet hat.</translation>
    </message>
    <message>
        <source>Say this and quit.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Say the version and quit.</source>
        <translation>Die Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Alle Daten in DIR ablegen.</translation>
    </message>
    <message>
        <source>Show invented guests; nothing is kept and nothing is reachable from outside.</source>
        <translation>Erfundene Gäste zeigen; nichts wird gespeichert, nichts ist von außen erreichbar.</translation>
    </message>
    <message>
        <source>Open NAME: live, visitors, venues, endpoint, deliveries or settings.</source>
        <translation>NAME öffnen: live, visitors, venues, endpoint, deliveries oder settings.</translation>
    </message>
    <message>
        <source>Show no window, only the icon in the tray.</source>
        <translation>Kein Fenster zeigen, nur das Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>Show the wallboard, full screen.</source>
        <translation>Die Wandanzeige im Vollbild zeigen.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE, e.g. de.</source>
        <translation>Sprache LANGUAGE verwenden, z. B. de.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and quit.</source>
        <translation>Ein Bild des Fensters in FILE (PNG) schreiben und beenden.</translation>
    </message>
    <message>
        <source>Size of that picture, e.g. 1280x800.</source>
        <translation>Größe dieses Bildes, z. B. 1280x800.</translation>
    </message>
    <message>
        <source>There is nothing to do with &quot;%1&quot;.</source>
        <translation>Mit „%1“ ist nichts anzufangen.</translation>
    </message>
    <message>
        <source>--demo keeps nothing, so it takes no --data-dir.</source>
        <translation>--demo speichert nichts und lässt daher kein --data-dir zu.</translation>
    </message>
    <message>
        <source>--screenshot needs a file name.</source>
        <translation>--screenshot benötigt einen Dateinamen.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;.</source>
        <translation>Die Seite „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--minimised shows nothing, so it takes no --wallboard or --screenshot.</source>
        <translation>--minimised zeigt nichts und lässt daher weder --wallboard noch --screenshot zu.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Das Design „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; there are: %2.</source>
        <translation>Die Sprache „%1“ gibt es nicht; verfügbar sind: %2.</translation>
    </message>
    <message>
        <source>--size needs width and height, like 1280x800.</source>
        <translation>--size benötigt Breite und Höhe, z. B. 1280x800.</translation>
    </message>
    <message>
        <source>foyer: %1 Try foyer --help.</source>
        <translation>foyer: %1 Siehe foyer --help.</translation>
    </message>
</context>
<context>
    <name>DateRangeText</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Letzte 28 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
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
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format: weekday, day and month</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date format: day, month and year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date format: day and month</extracomment>
        <translation>d. MMM</translation>
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
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>A delivery&apos;s outcome: somebody only looked at the address</extracomment>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>A new sign-in, stored.</source>
        <translation>Eine neue Anmeldung, gespeichert.</translation>
    </message>
    <message>
        <source>This sign-in was stored already; Purple sends one again until it hears 200.</source>
        <translation>Diese Anmeldung war bereits gespeichert; Purple sendet erneut, bis es 200 als Antwort erhält.</translation>
    </message>
    <message>
        <source>Purple&apos;s test of the address; never counted as a visitor.</source>
        <translation>Der Test der Adresse durch Purple; zählt nie als Besucher.</translation>
    </message>
    <message>
        <source>It could not be understood and is kept whole until somebody looks at it.</source>
        <translation>Sie wurde nicht verstanden und wird vollständig aufbewahrt, bis jemand sie durchsieht.</translation>
    </message>
    <message>
        <source>A browser or a monitor looked at the address; nothing was sent.</source>
        <translation>Ein Browser oder eine Überwachung hat die Adresse aufgerufen; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>It came with a method that a webhook does not use, and was refused (405).</source>
        <translation>Sie kam mit einer Methode, die ein Webhook nicht verwendet, und wurde abgelehnt (405).</translation>
    </message>
    <message>
        <source>It could not be stored and was answered 503; Purple sends it again.</source>
        <translation>Sie konnte nicht gespeichert werden und wurde mit 503 beantwortet; Purple sendet sie erneut.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <extracomment>Date and time of a delivery in a table (https://doc.qt.io/qt-6/qdatetime.html#toString)</extracomment>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage; languages differ in the space before the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>No name given</source>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
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
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, Qt format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture was not saved</source>
        <translation>Das Bild wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place that is yours to write in.</source>
        <translation>Die Datei kann dort nicht geschrieben werden. Wählen Sie einen anderen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file could not be completed. Check that there is room on the disk.</source>
        <translation>Die Datei konnte nicht fertiggestellt werden. Prüfen Sie, ob auf dem Datenträger genug Platz ist.</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
</context>
<context>
    <name>ReceiverWords</name>
    <message>
        <source>Viewing</source>
        <translation>Nur Anzeige</translation>
    </message>
    <message>
        <source>Viewing: another Foyer receives</source>
        <translation>Nur Anzeige: Ein anderes Foyer empfängt</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Empfangsbereit an %1</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Kein Empfang</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Nicht empfangsbereit</translation>
    </message>
    <message>
        <source>Listening, but the certificate does not work</source>
        <translation>Empfangsbereit, aber das Zertifikat funktioniert nicht</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>Speichert nicht</translation>
    </message>
    <message>
        <source>Listening, but sign-ins cannot be stored</source>
        <translation>Empfangsbereit, aber Anmeldungen können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>TimeAgo</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;s</numerusform>
            <numerusform>vor %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;min</numerusform>
            <numerusform>vor %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln&#xa0;h</numerusform>
            <numerusform>vor %Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Visits today</source>
        <translation>Besuche heute</translation>
    </message>
    <message>
        <source>New visitors</source>
        <translation>Neue Besucher</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Sign-ins, last 15 min</source>
        <translation>Anmeldungen, letzte 15&#xa0;min</translation>
    </message>
    <message>
        <source>Busiest hour today</source>
        <translation>Stoßzeit heute</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message>
        <source>%1 of today</source>
        <translation>%1 von heute</translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>noch kein Vergleich</translation>
    </message>
    <message>
        <source>none by now last %1</source>
        <comment>a weekday</comment>
        <translation>letzten %1 bis dahin keine</translation>
    </message>
    <message>
        <source>vs last %1</source>
        <comment>a weekday</comment>
        <translation>ggü. letztem %1</translation>
    </message>
    <message>
        <source>= same</source>
        <comment>no change</comment>
        <translation>= gleich</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>noch kein Besuch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln Besuch</numerusform>
            <numerusform>%Ln Besuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraitText</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
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
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A way of signing in: with a form, as opposed to Facebook and the like</extracomment>
        <translation>Formular</translation>
    </message>
</context>
<context>
    <name>VenueCombo</name>
    <message>
        <source>All venues</source>
        <translation>Alle Standorte</translation>
    </message>
</context>
<context>
    <name>VenueNumbers</name>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Anmeldeart</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>How often they come back</source>
        <translation>Besuchshäufigkeit</translation>
    </message>
    <message>
        <source>Age of visitors</source>
        <translation>Alter der Besucher</translation>
    </message>
</context>
<context>
    <name>VenueQuestion</name>
    <message>
        <source>Visits by hour of the day</source>
        <translation>Besuche nach Uhrzeit</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>Besuche pro Woche</translation>
    </message>
    <message>
        <source>Visits per month</source>
        <translation>Besuche pro Monat</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Besuche pro Tag</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Vorzeitraum</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Vorjahr</translation>
    </message>
</context>
<context>
    <name>VenueReport</name>
    <message>
        <source>%1, compared with %2</source>
        <extracomment>Under the title of a report: its days, and those that they are compared with</extracomment>
        <translation>%1, verglichen mit %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Beside a number of visits: its change against the number before, e.g. &quot;+8 % from 1,234&quot;</extracomment>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Wann Besucher kommen</translation>
    </message>
    <message>
        <source>No visit in the period</source>
        <translation>Kein Besuch im Zeitraum</translation>
    </message>
</context>
<context>
    <name>VenueText</name>
    <message>
        <source>Venue %1</source>
        <extracomment>A venue that came without a name; %1 is Purple&apos;s number of it</extracomment>
        <translation>Standort %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::AboutDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Data about this visitor</source>
        <translation>Daten zu diesem Besucher</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Privacy mode masks names on the screen only: the files hold them, and everything else, in full.</source>
        <translation>Der Datenschutzmodus verdeckt Namen nur auf dem Bildschirm: Die Dateien enthalten sie und alles Übrige vollständig.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Written to “%1”: one JSON file with everything, and the sign-ins and visits as CSV.</source>
        <translation>Geschrieben in „%1“: eine JSON-Datei mit allem, dazu die Anmeldungen und Besuche als CSV.</translation>
    </message>
</context>
<context>
    <name>foyer::app::CalendarFields</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Tagesbeginn</translation>
    </message>
    <message>
        <source>A visit is one visitor at one venue on one business day. When this changes, Foyer counts every visit anew; until that has ended, all numbers stay as they are.</source>
        <translation>Ein Besuch ist ein Besucher an einem Standort an einem Geschäftstag. Nach einer Änderung zählt Foyer alle Besuche neu; bis das abgeschlossen ist, bleiben alle Zahlen, wie sie sind.</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Tag beginnt um</translation>
    </message>
</context>
<context>
    <name>foyer::app::CertificateFields</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file</source>
        <translation>PEM- oder PKCS#12-Datei</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>PEM file; none with PKCS#12</source>
        <translation>PEM-Datei; keine bei PKCS#12</translation>
    </message>
    <message>
        <source>Password of the private key</source>
        <translation>Passwort des privaten Schlüssels</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Without files Foyer uses a certificate of its own making, for trying out. Purple does not accept it.</source>
        <translation>Ohne Dateien verwendet Foyer zum Ausprobieren ein selbst erstelltes Zertifikat. Purple akzeptiert es nicht.</translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to this key.</source>
        <translation>Wählen Sie das Zertifikat, das zu diesem Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to this certificate.</source>
        <translation>Wählen Sie den privaten Schlüssel, der zu diesem Zertifikat gehört.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>Foyer keeps the password in the system&apos;s keychain.</source>
        <translation>Foyer bewahrt das Passwort im Schlüsselbund des Systems auf.</translation>
    </message>
    <message>
        <source>Foyer finds no keychain on this system, so it keeps the password in %1, which only you can read.</source>
        <translation>Foyer findet auf diesem System keinen Schlüsselbund und bewahrt das Passwort daher in %1 auf, lesbar nur für Sie.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ChartTableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
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
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehler</translation>
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
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>foyer::app::ChoicePopup</name>
    <message>
        <source>Search…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Suchen in: %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::ColumnList</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt with the arrow keys moves it.</source>
        <translation>Die Leertaste wählt eine Spalte aus oder ab, Alt mit den Pfeiltasten verschiebt sie.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Moves the chosen column to the front</source>
        <translation>Verschiebt die gewählte Spalte nach vorn</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Moves the chosen column to the back</source>
        <translation>Verschiebt die gewählte Spalte nach hinten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Ticks all columns, in their usual order</source>
        <translation>Wählt alle Spalten in der üblichen Reihenfolge aus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Unticks all columns</source>
        <translation>Wählt alle Spalten ab</translation>
    </message>
</context>
<context>
    <name>foyer::app::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>foyer::app::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Sicherungen in</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Keep backups in Foyer&apos;s own folder</source>
        <translation>Sicherungen im eigenen Ordner von Foyer ablegen</translation>
    </message>
    <message>
        <source>Default…</source>
        <translation>Standard&#xa0;…</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>Reads all of the database and compares its indexes</source>
        <translation>Liest die gesamte Datenbank und vergleicht ihre Indizes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Sicherung wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>The backup is being copied and checked…</source>
        <translation>Sicherung wird kopiert und geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>All of the database is being read…</source>
        <translation>Die gesamte Datenbank wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The backups are being moved…</source>
        <translation>Sicherungen werden verschoben&#xa0;…</translation>
    </message>
    <message>
        <source>No backup yet. One is made every day.</source>
        <translation>Noch keine Sicherung. Jeden Tag wird eine erstellt.</translation>
    </message>
    <message>
        <source>Newest backup: %1. Kept: %2.</source>
        <translation>Neueste Sicherung: %1. Aufbewahrt: %2.</translation>
    </message>
    <message>
        <source>What had come before the backup was restored is being stored again.</source>
        <translation>Was vor der Wiederherstellung der Sicherung eingegangen war, wird erneut gespeichert.</translation>
    </message>
    <message>
        <source>Keep backups in “%1”?</source>
        <translation>Sicherungen in „%1“ ablegen?</translation>
    </message>
    <message>
        <source>The backups in “%1” move there, unless that folder is away just now: then they stay, and forgetting a visitor does not reach them. A backup holds all that is known of your guests, so choose a folder that only you can read. While its drive is away, Foyer goes on receiving and says that no backup can be made.</source>
        <translation>Die Sicherungen in „%1“ werden dorthin verschoben, außer wenn jener Ordner gerade nicht erreichbar ist: Dann bleiben sie dort, und das Vergessen eines Besuchers erfasst sie nicht. Eine Sicherung enthält alles, was über Ihre Gäste bekannt ist; wählen Sie daher einen Ordner, den nur Sie lesen können. Solange das Laufwerk fehlt, empfängt Foyer weiter und meldet, dass keine Sicherung erstellt werden kann.</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Dort ablegen</translation>
    </message>
    <message>
        <source>Backups are kept there from now on.</source>
        <translation>Sicherungen werden ab jetzt dort abgelegt.</translation>
    </message>
    <message>
        <source>The next backup removes those that are more than that.</source>
        <translation>Die nächste Sicherung entfernt die überzähligen.</translation>
    </message>
    <message>
        <source>Cancelled. Backups are kept where they were.</source>
        <translation>Abgebrochen. Sicherungen werden wie bisher abgelegt.</translation>
    </message>
    <message>
        <source>The backup is whole and checked.</source>
        <translation>Die Sicherung ist vollständig und geprüft.</translation>
    </message>
    <message>
        <source>Cancelled; no backup was made.</source>
        <translation>Abgebrochen; es wurde keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Sicherung vom %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>It takes the place of the database. No sign-in is lost: what the backup does not have is stored once more, and nothing is counted twice. Visitors who were forgotten stay forgotten. Time zones, starts of the day, the delivery log and what waits in quarantine are as they were then. Sign-ins are received meanwhile, except for the moment in which the window closes and opens again.</source>
        <translation>Sie tritt an die Stelle der Datenbank. Keine Anmeldung geht verloren: Was in der Sicherung fehlt, wird noch einmal gespeichert, und nichts wird doppelt gezählt. Vergessene Besucher bleiben vergessen. Zeitzonen, Tagesbeginn, das Zustellungsprotokoll und der Inhalt der Quarantäne sind auf dem damaligen Stand. Anmeldungen werden währenddessen empfangen, außer in dem Moment, in dem sich das Fenster schließt und wieder öffnet.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is whole; the window opens again with it.</source>
        <translation>Die Sicherung ist vollständig; das Fenster öffnet sich neu mit ihr.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Die Datenbank ist in Ordnung.</translation>
    </message>
    <message>
        <source>Cancelled; the database was not read to its end.</source>
        <translation>Abgebrochen; die Datenbank wurde nicht bis zum Ende gelesen.</translation>
    </message>
</context>
<context>
    <name>foyer::app::DateRangeDialog</name>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage anzeigen</translation>
    </message>
</context>
<context>
    <name>foyer::app::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a delivery to see its request and its body.</source>
        <translation>Wählen Sie eine Zustellung, um ihre Anfrage und ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Anfrage</translation>
    </message>
    <message>
        <source>Request line and fields</source>
        <translation>Anfragezeile und Felder</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Body of the delivery</source>
        <translation>Inhalt der Zustellung</translation>
    </message>
    <message>
        <source>Not all of it is shown. Save it as a file to see the rest.</source>
        <translation>Es wird nicht alles angezeigt. Speichern Sie es als Datei, um den Rest zu sehen.</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place or make room.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet. Paste the address on the Endpoint page into Purple to begin.</source>
        <translation>Noch keine Zustellungen. Fügen Sie zu Beginn die Adresse von der Seite „Endpunkt“ in Purple ein.</translation>
    </message>
    <message>
        <source>No delivery with this outcome. Choose “All outcomes” to see the others.</source>
        <translation>Keine Zustellung mit diesem Ergebnis. Wählen Sie „Alle Ergebnisse“, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>It has been handled already.</source>
        <translation>Sie wurde bereits bearbeitet.</translation>
    </message>
    <message>
        <source>Privacy mode hides what deliveries say. Switch it off in Settings or with Ctrl+Shift+P to see it; “Save as file…” saves it in full.</source>
        <translation>Der Datenschutzmodus verbirgt den Inhalt von Zustellungen. Schalten Sie ihn in den Einstellungen oder mit Strg+Umschalt+P aus, um ihn zu sehen; „Als Datei speichern&#xa0;…“ speichert ihn vollständig.</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Inhalt</translation>
    </message>
    <message>
        <source>Delete delivery</source>
        <translation>Zustellung löschen</translation>
    </message>
    <message>
        <source>Delete what this delivery said?</source>
        <translation>Inhalt dieser Zustellung löschen?</translation>
    </message>
    <message>
        <source>Its body is gone for good; the log keeps a line that it came. Purple does not send it again, because it was answered 200.</source>
        <translation>Der Inhalt ist dann endgültig gelöscht; im Protokoll bleibt vermerkt, dass sie kam. Purple sendet sie nicht noch einmal, denn sie wurde mit 200 beantwortet.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>delivery-%1.json</source>
        <translation>delivery-%1.json</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>foyer::app::EndpointMonitor</name>
    <message>
        <source>%1:%2, %3 threads, %L4 of %L5 connections in use</source>
        <extracomment>%1 address, %2 port, %3 threads, %4 connections open, %5 connections allowed</extracomment>
        <translation>%1:%2, %3 Threads, %L4 von %L5 Verbindungen belegt</translation>
    </message>
</context>
<context>
    <name>foyer::app::EndpointPage</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>State of the endpoint</source>
        <translation>Zustand des Endpunkts</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Asks the address as Purple would and shows what comes back</source>
        <translation>Ruft die Adresse so auf wie Purple und zeigt, was zurückkommt</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Paste this address into Purple: Management › Venues › Webhooks</source>
        <translation>Fügen Sie diese Adresse in Purple ein: Management › Venues › Webhooks</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Puts the whole address on the clipboard</source>
        <translation>Kopiert die ganze Adresse in die Zwischenablage</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The address is the only secret between Purple and Foyer: show it to nobody else</source>
        <translation>Die Adresse ist das einzige Geheimnis zwischen Purple und Foyer: Zeigen Sie sie niemandem sonst</translation>
    </message>
    <message>
        <source>No public host name is set, so the address names this computer. Purple finds it only if that name is known on the internet.</source>
        <translation>Es ist kein öffentlicher Hostname festgelegt, daher nennt die Adresse diesen Computer. Purple findet ihn nur, wenn dieser Name im Internet bekannt ist.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: public host name</source>
        <translation>Einstellungen: öffentlicher Hostname</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>half within (p50)</source>
        <translation>Hälfte binnen (p50)</translation>
    </message>
    <message>
        <source>99 of 100 within (p99)</source>
        <translation>99 von 100 binnen (p99)</translation>
    </message>
    <message>
        <source>Deliveries, last 24 h</source>
        <translation>Zustellungen, letzte 24&#xa0;h</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Refused since the first start (wrong address, not HTTP)</source>
        <translation>Abgelehnt seit dem ersten Start (falsche Adresse, kein HTTP)</translation>
    </message>
    <message>
        <source>Not stored in time since the first start (503: Purple sends them again)</source>
        <translation>Nicht rechtzeitig gespeichert seit dem ersten Start (503: Purple sendet sie erneut)</translation>
    </message>
    <message>
        <source>Of the newest answers. Purple gives up after 10 s.</source>
        <translation>Aus den neuesten Antworten. Purple gibt nach 10&#xa0;s auf.</translation>
    </message>
    <message>
        <source>No delivery yet. Purple gives up after 10 s.</source>
        <translation>Noch keine Zustellung. Purple gibt nach 10&#xa0;s auf.</translation>
    </message>
    <message>
        <source>The backup is being copied and checked. Sign-ins are received meanwhile; then the window opens anew.</source>
        <translation>Die Sicherung wird kopiert und geprüft. Anmeldungen werden währenddessen empfangen; danach öffnet sich das Fenster neu.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>Go on without the earlier sign-ins?</source>
        <translation>Ohne die früheren Anmeldungen fortfahren?</translation>
    </message>
    <message>
        <source>Foyer then keeps the new database and no longer offers the backup. The damaged file stays where it is until you delete it; the backups are replaced by newer ones day by day.</source>
        <translation>Foyer behält dann die neue Datenbank und bietet die Sicherung nicht mehr an. Die beschädigte Datei bleibt, wo sie ist, bis Sie sie löschen; die Sicherungen werden Tag für Tag durch neuere ersetzt.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne fortfahren</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns, in this order</source>
        <translation>Spalten, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Character between columns</source>
        <translation>Zeichen zwischen den Spalten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>How dates and times are written</source>
        <translation>Schreibweise von Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>B&amp;yte-order mark, for Excel</source>
        <translation>B&amp;yte-Order-Mark für Excel</translation>
    </message>
    <message>
        <source>Without this mark at its beginning, Excel does not read every script</source>
        <translation>Ohne diese Marke am Anfang liest Excel nicht alle Schriften richtig</translation>
    </message>
    <message>
        <source>&amp;Neutralise formulas</source>
        <translation>Formeln &amp;neutralisieren</translation>
    </message>
    <message>
        <source>Guests type their own names. A cell that a spreadsheet would run as a formula gets an apostrophe in front, so that opening the file is safe.</source>
        <translation>Gäste geben ihre Namen selbst ein. Eine Zelle, die eine Tabellenkalkulation als Formel ausführen würde, erhält einen vorangestellten Apostroph, damit die Datei gefahrlos geöffnet werden kann.</translation>
    </message>
    <message>
        <source>Privacy mode masks names on the screen only: the file holds them in full.</source>
        <translation>Der Datenschutzmodus verdeckt Namen nur auf dem Bildschirm: Die Datei enthält sie vollständig.</translation>
    </message>
    <message>
        <source>The first rows, as they will be in the file</source>
        <translation>Die ersten Zeilen, so wie sie in der Datei stehen werden</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>ISO 8601, times in UTC</source>
        <translation>ISO 8601, Zeiten in UTC</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte aus.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln rows written</source>
        <translation>
            <numerusform>%L1 von %Ln Zeile geschrieben</numerusform>
            <numerusform>%L1 von %Ln Zeilen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation>
            <numerusform>%Ln Zeile in %1 geschrieben</numerusform>
            <numerusform>%Ln Zeilen in %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportJob</name>
    <message>
        <source>The file cannot be written there. Choose another place that is yours to write in.</source>
        <translation>Die Datei kann dort nicht geschrieben werden. Wählen Sie einen anderen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file could not be completed. Check that there is room on the disk.</source>
        <translation>Die Datei konnte nicht fertiggestellt werden. Prüfen Sie, ob auf dem Datenträger genug Platz ist.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation>„%1“ ist keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportPresets</name>
    <message>
        <source>The presets could not be saved in %1. Check that there is room on the disk and that the file is yours to write.</source>
        <translation>Die Vorlagen konnten nicht in %1 gespeichert werden. Prüfen Sie, ob auf dem Datenträger genug Platz ist und ob Sie die Datei schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportText</name>
    <message>
        <source>Answer time in ms</source>
        <translation>Antwortzeit in ms</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Erstmals gesehen</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Erste Anmeldung</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>New visitors</source>
        <translation>Neue Besucher</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Anmeldeart</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Returning visitors</source>
        <translation>Wiederkehrende Besucher</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Venue number</source>
        <translation>Standortnummer</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>Besuchsnummer</translation>
    </message>
    <message>
        <source>New or returning</source>
        <translation>Neu oder wiederkehrend</translation>
    </message>
    <message>
        <source>Visitor number</source>
        <translation>Besuchernummer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Venues by day</source>
        <translation>Standorte nach Tag</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>One row for each sign-in, with the visitor and the venue.</source>
        <translation>Eine Zeile für jede Anmeldung, mit Besucher und Standort.</translation>
    </message>
    <message>
        <source>One row for each visitor, venue and business day.</source>
        <translation>Eine Zeile für jeden Besucher, Standort und Geschäftstag.</translation>
    </message>
    <message>
        <source>One row for each venue and business day, with its numbers.</source>
        <translation>Eine Zeile für jeden Standort und Geschäftstag, mit seinen Zahlen.</translation>
    </message>
    <message>
        <source>One row for each delivery in the log, with what became of it.</source>
        <translation>Eine Zeile für jede Zustellung im Protokoll, mit ihrem Ergebnis.</translation>
    </message>
    <message>
        <source>One row for each person, with first and last visit.</source>
        <translation>Eine Zeile für jede Person, mit erstem und letztem Besuch.</translation>
    </message>
    <message>
        <source>No rows: nothing matches. Choose other venues or days.</source>
        <translation>Keine Zeilen: Nichts entspricht der Auswahl. Wählen Sie andere Standorte oder Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
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
        <translation>%1, etwa %2</translation>
    </message>
</context>
<context>
    <name>foyer::app::FilterPill</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what was chosen: &quot;Gender: Female&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: beliebig</translation>
    </message>
</context>
<context>
    <name>foyer::app::ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forget visitors</source>
        <translation>Besucher vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln visitors for good?</source>
        <translation>
            <numerusform>%Ln Besucher endgültig vergessen?</numerusform>
            <numerusform>%Ln Besucher endgültig vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed are their profiles, their sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too. The numbers in charts and totals stay, without names. This cannot be undone.</source>
        <translation>Entfernt werden die Profile, die Anmeldungen mit allem, was Purple gesendet hat, die Besuche und alles in Quarantäne, was diese Besucher nennt; auch aus den Sicherungen. Die Zahlen in Diagrammen und Summen bleiben, ohne Namen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>visitor %1</source>
        <translation>Besucher %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Wird vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>Foyer goes on receiving meanwhile.</source>
        <translation>Foyer empfängt währenddessen weiter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors are forgotten.</source>
        <translation>
            <numerusform>%Ln Besucher wurde vergessen.</numerusform>
            <numerusform>%Ln Besucher wurden vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is left in the database and its backups.</source>
        <translation>In der Datenbank und ihren Sicherungen ist nichts mehr davon vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that were chosen are still there.</source>
        <translation>
            <numerusform>%Ln ausgewählter Besucher ist noch vorhanden.</numerusform>
            <numerusform>%Ln ausgewählte Besucher sind noch vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <translation>Hält nach diesem an&#xa0;…</translation>
    </message>
</context>
<context>
    <name>foyer::app::GeneralSection</name>
    <message>
        <source>Start Foyer with the computer</source>
        <translation>Foyer mit dem Computer starten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keep receiving, in the tray</source>
        <translation>Weiter empfangen, im Infobereich</translation>
    </message>
    <message>
        <source>Quit Foyer</source>
        <translation>Foyer beenden</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window asks, then quits.</source>
        <translation>Diese Arbeitsumgebung zeigt derzeit keinen Infobereich; beim Schließen des Fensters wird daher nachgefragt und dann beendet.</translation>
    </message>
    <message>
        <source>When you log in, without a window. A computer at which nobody logs in receives with foyerctl as a service.</source>
        <translation>Wenn Sie sich am Computer anmelden, ohne Fenster. Ein Computer, an dem sich niemand anmeldet, empfängt mit foyerctl als Dienst.</translation>
    </message>
    <message>
        <source>Not a demonstration</source>
        <translation>Nicht in der Demonstration</translation>
    </message>
</context>
<context>
    <name>foyer::app::HeatMap</name>
    <message>
        <source>Visits by weekday and hour</source>
        <translation>Besuche nach Wochentag und Stunde</translation>
    </message>
</context>
<context>
    <name>foyer::app::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The newest %1 of %2 sign-ins</source>
        <translation>Die neuesten %1 von %2 Anmeldungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln Anmeldung</numerusform>
            <numerusform>%Ln Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ins of the visitor</source>
        <translation>Anmeldungen des Besuchers</translation>
    </message>
</context>
<context>
    <name>foyer::app::LiveDelegate</name>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
</context>
<context>
    <name>foyer::app::LivePage</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Go to the newest sign-ins</source>
        <translation>Zu den neuesten Anmeldungen</translation>
    </message>
    <message>
        <source>Search name, email… (Ctrl+F)</source>
        <translation>Name, E-Mail suchen&#xa0;… (Strg+F)</translation>
    </message>
    <message>
        <source>Search sign-ins</source>
        <translation>Anmeldungen durchsuchen</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold the table still; what arrives is counted and waits</source>
        <translation>Hält die Tabelle an; was eingeht, wird gezählt und wartet</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Sign-ins, newest first</source>
        <translation>Anmeldungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Adresse anzeigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The sign-ins cannot be read</source>
        <translation>Die Anmeldungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No sign-in matches this search and venue.</source>
        <translation>Keine Anmeldung entspricht dieser Suche und diesem Standort.</translation>
    </message>
    <message>
        <source>Show all sign-ins</source>
        <translation>Alle Anmeldungen anzeigen</translation>
    </message>
    <message>
        <source>No sign-ins yet</source>
        <translation>Noch keine Anmeldungen</translation>
    </message>
    <message>
        <source>Paste this computer&apos;s webhook address into Purple, under Management › Venues › Webhooks. Guests appear here as they sign in.</source>
        <translation>Fügen Sie die Webhook-Adresse dieses Computers in Purple ein, unter Management › Venues › Webhooks. Gäste erscheinen hier, sobald sie sich anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ↑</source>
        <translation>
            <numerusform>%Ln neue ↑</numerusform>
            <numerusform>%Ln neue ↑</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln Zustellung wartet auf Durchsicht</numerusform>
            <numerusform>%Ln Zustellungen warten auf Durchsicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Foyer keeps running</source>
        <translation>Foyer läuft weiter</translation>
    </message>
    <message>
        <source>Foyer goes on receiving sign-ins when this window is closed.</source>
        <translation>Foyer empfängt weiter Anmeldungen, wenn dieses Fenster geschlossen ist.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows how it is and opens the window again; Quit in the icon&apos;s menu ends it. If closing the window should quit Foyer instead, change that in Settings › General.</source>
        <translation>Das Symbol im Infobereich zeigt den Zustand und öffnet das Fenster wieder; „Beenden“ im Menü des Symbols beendet Foyer. Soll Foyer stattdessen beim Schließen des Fensters beendet werden, ändern Sie das unter Einstellungen › Allgemein.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit Foyer?</source>
        <translation>Foyer beenden?</translation>
    </message>
    <message>
        <source>When you quit, Foyer stops receiving sign-ins. Purple tries again for a while, but switches the webhook off when nothing answers for long.</source>
        <translation>Wenn Sie Foyer beenden, empfängt es keine Anmeldungen mehr. Purple versucht es eine Weile erneut, schaltet den Webhook aber ab, wenn lange nichts antwortet.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationCentre</name>
    <message numerus="yes">
        <source>It is good for %Ln more days. Renew it: without it Purple delivers nothing.</source>
        <translation>
            <numerusform>Es gilt noch %Ln Tag. Erneuern Sie es: Ohne gültiges Zertifikat stellt Purple nichts zu.</numerusform>
            <numerusform>Es gilt noch %Ln Tage. Erneuern Sie es: Ohne gültiges Zertifikat stellt Purple nichts zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purple delivers nothing until it has been renewed.</source>
        <translation>Purple stellt nichts zu, bis es erneuert ist.</translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>The first visitor of the day</source>
        <translation>Der erste Besucher des Tages</translation>
    </message>
    <message>
        <source>A visitor whom I follow arrives</source>
        <translation>Ein Besucher, dem ich folge, trifft ein</translation>
    </message>
    <message>
        <source>Choose Follow beside a visitor on Live or Visitors.</source>
        <translation>Wählen Sie „Folgen“ neben einem Besucher auf „Live“ oder „Besucher“.</translation>
    </message>
    <message>
        <source>Trouble with the endpoint</source>
        <translation>Probleme mit dem Endpunkt</translation>
    </message>
    <message>
        <source>It does not listen or cannot store, or its certificate is about to end.</source>
        <translation>Er ist nicht empfangsbereit, kann nicht speichern, oder sein Zertifikat läuft bald ab.</translation>
    </message>
    <message>
        <source>Each at most once a day. They come through the tray, whose menu pauses them for today; privacy mode leaves the names out.</source>
        <translation>Jede höchstens einmal am Tag. Sie erscheinen über den Infobereich, dessen Menü sie für heute anhält; der Datenschutzmodus lässt die Namen weg.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Notifier</name>
    <message>
        <source>First visitor today</source>
        <translation>Erster Besucher heute</translation>
    </message>
    <message>
        <source>A visitor whom you follow is here</source>
        <translation>Ein Besucher, dem Sie folgen, ist da</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>venue, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First visitor today: %1</source>
        <extracomment>%1 is a visitor&apos;s name</extracomment>
        <translation>Erster Besucher heute: %1</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>Foyer does not receive sign-ins</source>
        <translation>Foyer empfängt keine Anmeldungen</translation>
    </message>
    <message>
        <source>Foyer cannot store sign-ins</source>
        <translation>Foyer kann keine Anmeldungen speichern</translation>
    </message>
    <message>
        <source>The certificate is about to end</source>
        <translation>Das Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
</context>
<context>
    <name>foyer::app::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Letzte 28 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation>Vergleich: keiner</translation>
    </message>
    <message>
        <source>Compare: period before</source>
        <translation>Vergleich: Vorzeitraum</translation>
    </message>
    <message>
        <source>Compare: a year ago</source>
        <translation>Vergleich: Vorjahr</translation>
    </message>
    <message>
        <source>As many days, up to the day before the first one</source>
        <translation>Ebenso viele Tage, bis zum Tag vor dem ersten</translation>
    </message>
    <message>
        <source>The same weeks a year ago: 52 weeks earlier, so that weekdays meet</source>
        <translation>Dieselben Wochen im Vorjahr: 52 Wochen früher, damit die Wochentage übereinstimmen</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two dates</extracomment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>foyer::app::PreparationWindow</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>It is copied and checked before it takes the place of the database.</source>
        <translation>Sie wird kopiert und geprüft, bevor sie an die Stelle der Datenbank tritt.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>This version of Foyer keeps the database in a newer form. Before it is changed, a backup is made.</source>
        <translation>Diese Version von Foyer führt die Datenbank in einer neueren Form. Bevor sie geändert wird, wird eine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>Changing the database</source>
        <translation>Datenbank wird geändert</translation>
    </message>
    <message>
        <source>It gets the form that this version of Foyer needs. The larger it is, the longer that takes.</source>
        <translation>Sie erhält die Form, die diese Version von Foyer benötigt. Je größer sie ist, desto länger dauert das.</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>Datenbank wird geöffnet</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Purple sends again what comes meanwhile. If you close this window, nothing is lost, and the next start goes on.</source>
        <translation>Purple sendet erneut, was in der Zwischenzeit kommt. Wenn Sie dieses Fenster schließen, geht nichts verloren, und der nächste Start macht weiter.</translation>
    </message>
</context>
<context>
    <name>foyer::app::PresetBar</name>
    <message>
        <source>&amp;Preset</source>
        <translation>Vor&amp;lage</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Keeps what is chosen here under a name</source>
        <translation>Speichert die Auswahl unter einem Namen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Name; a preset that has it already is replaced:</source>
        <translation>Name; eine gleichnamige Vorlage wird ersetzt:</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Noch keine gespeichert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>foyer::app::PrivacySection</name>
    <message numerus="yes">
        <source>%Ln visitors</source>
        <translation>
            <numerusform>%Ln Besucher</numerusform>
            <numerusform>%Ln Besucher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln Anmeldung</numerusform>
            <numerusform>%Ln Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>after their time</source>
        <translation>nach Ablauf der Frist</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>%1: %2 with %3, %4</source>
        <extracomment>a line of the list of forgotten visitors: day, &quot;3 visitors&quot;, &quot;12 sign-ins&quot;, why</extracomment>
        <translation>%1: %2 mit %3, %4</translation>
    </message>
    <message>
        <source>Privacy mode: mask who visitors are</source>
        <translation>Datenschutzmodus: verdecken, wer die Besucher sind</translation>
    </message>
    <message>
        <source>Keep visitors for ever</source>
        <translation>Besucher unbegrenzt aufbewahren</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Shows dots in the place of names, emails, dates of birth and device addresses, for when others see the screen (Ctrl+Shift+P). What you export or save as a file is not masked.</source>
        <translation>Zeigt Punkte anstelle von Namen, E-Mails, Geburtsdaten und Geräteadressen, wenn andere den Bildschirm sehen (Strg+Umschalt+P). Was Sie exportieren oder als Datei speichern, wird nicht verdeckt.</translation>
    </message>
    <message>
        <source>Forgotten so far</source>
        <translation>Bisher vergessen</translation>
    </message>
    <message>
        <source>Months after the last visit</source>
        <translation>Monate nach dem letzten Besuch</translation>
    </message>
    <message>
        <source>Months after their last visit until visitors are removed</source>
        <translation>Monate nach dem letzten Besuch, bis Besucher entfernt werden</translation>
    </message>
    <message>
        <source>Removing those who have not come for so long…</source>
        <translation>Wer so lange nicht da war, wird entfernt&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody is ever removed by time.</source>
        <translation>Niemand wird je aus Zeitgründen entfernt.</translation>
    </message>
    <message>
        <source>At present that removes nobody.</source>
        <translation>Derzeit entfernt das niemanden.</translation>
    </message>
    <message>
        <source>At present that removes %1 with %2, the oldest last seen on %3.</source>
        <translation>Derzeit entfernt das %1 mit %2; ältester letzter Besuch: %3.</translation>
    </message>
    <message>
        <source>Remove visitors</source>
        <translation>Besucher entfernen</translation>
    </message>
    <message>
        <source>Remove %1 now?</source>
        <translation>%1 jetzt entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>They have not come for %Ln months. Their profiles and %1 go, from the backups, too; the numbers in charts and totals stay, without names. This cannot be undone. From then on Foyer looks every day.</source>
        <translation>
            <numerusform>Seit %Ln Monat kein Besuch mehr. Profile und %1 werden gelöscht, auch aus den Sicherungen; die Zahlen in Diagrammen und Summen bleiben, ohne Namen. Das lässt sich nicht rückgängig machen. Von da an sieht Foyer jeden Tag nach.</numerusform>
            <numerusform>Seit %Ln Monaten kein Besuch mehr. Profile und %1 werden gelöscht, auch aus den Sicherungen; die Zahlen in Diagrammen und Summen bleiben, ohne Namen. Das lässt sich nicht rückgängig machen. Von da an sieht Foyer jeden Tag nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Program</name>
    <message>
        <source>Foyer cannot start</source>
        <translation>Foyer kann nicht starten</translation>
    </message>
    <message>
        <source>Demonstration: these guests are invented. Nothing here is kept, and nothing can be reached from outside this computer.</source>
        <translation>Demonstration: Diese Gäste sind erfunden. Nichts wird gespeichert, und nichts ist von außerhalb dieses Computers erreichbar.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Das Bild kann nicht in %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>foyer::app::QuarantineBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show deliveries in quarantine</source>
        <translation>Zustellungen in Quarantäne anzeigen</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Alle erneut einlesen</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Alle löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Another Foyer receives for this data; do it in that window.</source>
        <translation>Ein anderes Foyer empfängt für diese Daten; erledigen Sie es in dessen Fenster.</translation>
    </message>
    <message>
        <source>Delete deliveries</source>
        <translation>Zustellungen löschen</translation>
    </message>
    <message>
        <source>Delete what all deliveries in quarantine said?</source>
        <translation>Inhalt aller Zustellungen in Quarantäne löschen?</translation>
    </message>
    <message>
        <source>Their bodies are gone for good; the log keeps its lines. Purple does not send them again, because they were answered 200.</source>
        <translation>Die Inhalte sind dann endgültig gelöscht; das Protokoll behält seine Zeilen. Purple sendet sie nicht noch einmal, denn sie wurden mit 200 beantwortet.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were deleted.</source>
        <translation>
            <numerusform>%Ln Zustellung wurde gelöscht.</numerusform>
            <numerusform>%Ln Zustellungen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Read again: none is understood yet.</source>
        <translation>Erneut eingelesen: Noch wird keine verstanden.</translation>
    </message>
    <message>
        <source>Read again: %L1 of %L2 understood and stored.</source>
        <extracomment>%1 and %2 are numbers of deliveries</extracomment>
        <translation>Erneut eingelesen: %L1 von %L2 verstanden und gespeichert.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Wird erneut eingelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait in quarantine: they could not be understood when they came.</source>
        <translation>
            <numerusform>%Ln Zustellung wartet in Quarantäne: Sie wurde beim Eingang nicht verstanden.</numerusform>
            <numerusform>%Ln Zustellungen warten in Quarantäne: Sie wurden beim Eingang nicht verstanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::RecountBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Counting anew</source>
        <translation>Neuzählung</translation>
    </message>
    <message>
        <source>Cancel counting anew</source>
        <translation>Neuzählung abbrechen</translation>
    </message>
    <message>
        <source>Counting every visit anew. Until that has ended, all numbers are the old ones, and Foyer goes on receiving.</source>
        <translation>Alle Besuche werden neu gezählt. Bis das abgeschlossen ist, gelten überall die alten Zahlen, und Foyer empfängt weiter.</translation>
    </message>
    <message>
        <source>The numbers could not be counted anew, and are the old ones. Foyer tries again by itself. %1</source>
        <translation>Die Zahlen konnten nicht neu gezählt werden und sind die alten. Foyer versucht es von selbst erneut. %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::ReportDialog</name>
    <message>
        <source>Print report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>&amp;What is chosen:</source>
        <translation>&amp;Auswahl:</translation>
    </message>
    <message>
        <source>&amp;Every venue, a page each</source>
        <translation>&amp;Jeder Standort, je eine Seite</translation>
    </message>
    <message>
        <source>A page has the numbers of the period, all charts, and what they are compared with. It names no visitor.</source>
        <translation>Eine Seite enthält die Zahlen des Zeitraums, alle Diagramme und die Vergleichswerte. Besucher werden nicht genannt.</translation>
    </message>
    <message>
        <source>Pages drawn</source>
        <translation>Gezeichnete Seiten</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Bericht speichern unter</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages sent to the printer</source>
        <translation>
            <numerusform>%Ln Seite an den Drucker gesendet</numerusform>
            <numerusform>%Ln Seiten an den Drucker gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages written to %1</source>
        <translation>
            <numerusform>%Ln Seite in %1 geschrieben</numerusform>
            <numerusform>%Ln Seiten in %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ReportJob</name>
    <message>
        <source>Venues</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>The report could not be begun. Check the printer, or save it as a PDF.</source>
        <translation>Der Bericht konnte nicht begonnen werden. Prüfen Sie den Drucker, oder speichern Sie ihn als PDF.</translation>
    </message>
    <message>
        <source>The report could not be completed. Check the printer, or that there is room on the disk.</source>
        <translation>Der Bericht konnte nicht fertiggestellt werden. Prüfen Sie den Drucker oder ob auf dem Datenträger genug Platz ist.</translation>
    </message>
    <message>
        <source>Foyer, %1</source>
        <extracomment>Below each page of a report; %1 is a date and time</extracomment>
        <translation>Foyer, %1</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>foyer::app::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Choose the backup that takes the place of the database. What has come since is kept.</source>
        <translation>Wählen Sie die Sicherung, die an die Stelle der Datenbank tritt. Was seither eingegangen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>Nicht wiederherstellbar</translation>
    </message>
</context>
<context>
    <name>foyer::app::RowsChoice</name>
    <message>
        <source>As the &amp;page shows</source>
        <translation>Wie auf der &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;All venues</source>
        <translation>&amp;Alle Standorte</translation>
    </message>
    <message>
        <source>&amp;Chosen venues</source>
        <translation>Aus&amp;gewählte Standorte</translation>
    </message>
    <message>
        <source>Venues to export</source>
        <translation>Zu exportierende Standorte</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Limit to days from</source>
        <translation>Auf Tage ab einem Datum beschränken</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Limit to days up to</source>
        <translation>Auf Tage bis zu einem Datum beschränken</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>%1 cannot be limited as the page is.</source>
        <translation>%1 lassen sich nicht wie die Seite eingrenzen.</translation>
    </message>
    <message>
        <source>Tick at least one venue.</source>
        <translation>Wählen Sie mindestens einen Standort aus.</translation>
    </message>
    <message>
        <source>The preset&apos;s venues are no longer there. Tick at least one venue.</source>
        <translation>Die Standorte der Vorlage sind nicht mehr vorhanden. Wählen Sie mindestens einen Standort aus.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the preset&apos;s venues are no longer there.</source>
        <translation>
            <numerusform>%Ln Standort der Vorlage ist nicht mehr vorhanden.</numerusform>
            <numerusform>%Ln Standorte der Vorlage sind nicht mehr vorhanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::SavedFiltersMenu</name>
    <message>
        <source>No saved filters yet</source>
        <translation>Noch keine gespeicherten Filter</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Diese Filter speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name for these filters. What you search for by text is not saved with them.</source>
        <translation>Name für diese Filter. Der Suchtext wird nicht mitgespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The filters could not be saved: the file “window.ini” in the data directory cannot be written. Check that the disk is not full.</source>
        <translation>Die Filter konnten nicht gespeichert werden: Die Datei „window.ini“ im Datenordner kann nicht geschrieben werden. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>Gespeicherten Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the saved filter “%1”? No visitor is removed.</source>
        <translation>Den gespeicherten Filter „%1“ entfernen? Besucher werden nicht entfernt.</translation>
    </message>
    <message>
        <source>It could not be removed: the file “window.ini” in the data directory cannot be written. Check that the disk is not full.</source>
        <translation>Er konnte nicht entfernt werden: Die Datei „window.ini“ im Datenordner kann nicht geschrieben werden. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>foyer::app::SelectedVisitors</name>
    <message>
        <source>Selected visitors</source>
        <translation>Ausgewählte Besucher</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors selected</source>
        <translation>
            <numerusform>%Ln Besucher ausgewählt</numerusform>
            <numerusform>%Ln Besucher ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: visits %1, sign-ins %2</source>
        <translation>Zusammen: Besuche %1, Anmeldungen %2</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln visitors…</source>
        <translation>
            <numerusform>%Ln Besucher vergessen&#xa0;…</numerusform>
            <numerusform>%Ln Besucher vergessen&#xa0;…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::Session</name>
    <message>
        <source>Another Foyer receives sign-ins for this data directory. This window shows what it stores, as it comes.</source>
        <translation>Ein anderes Foyer empfängt die Anmeldungen für diesen Datenordner. Dieses Fenster zeigt laufend, was es speichert.</translation>
    </message>
    <message>
        <source>The database was damaged, and a new one was begun. The Endpoint page says what became of it and what you can do.</source>
        <translation>Die Datenbank war beschädigt, und eine neue wurde begonnen. Die Seite „Endpunkt“ zeigt, was aus ihr wurde und was Sie tun können.</translation>
    </message>
</context>
<context>
    <name>foyer::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings… (Ctrl+F)</source>
        <translation>Einstellungen suchen&#xa0;… (Strg+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Fills in what Foyer comes with: listener, business day and appearance. Nothing changes until you save.</source>
        <translation>Setzt die Vorgaben von Foyer ein: Listener, Geschäftstag und Darstellung. Erst mit dem Speichern ändert sich etwas.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This window is not the one that receives sign-ins. Change the listener, the certificate, the address, the business day and how long visitors are kept in the Foyer that does.</source>
        <translation>Dieses Fenster ist nicht das, das Anmeldungen empfängt. Ändern Sie Listener, Zertifikat, Adresse, Geschäftstag und Aufbewahrungsdauer der Besucher in dem Foyer, das empfängt.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Empfangen an</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse für den Empfang</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Vom System gewählt</translation>
    </message>
    <message>
        <source>Public host name</source>
        <translation>Öffentlicher Hostname</translation>
    </message>
    <message>
        <source>Public port</source>
        <translation>Öffentlicher Port</translation>
    </message>
    <message>
        <source>Same as the port</source>
        <translation>Wie der Port</translation>
    </message>
    <message>
        <source>Purple reaches Foyer by the public host name and port. They differ from the ones above when a router or a proxy stands in between.</source>
        <translation>Purple erreicht Foyer über den öffentlichen Hostnamen und Port. Sie weichen von den obigen Angaben ab, wenn ein Router oder Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Address for Purple</source>
        <translation>Adresse für Purple</translation>
    </message>
    <message>
        <source>Address for Purple, its secret part masked</source>
        <translation>Adresse für Purple, geheimer Teil verdeckt</translation>
    </message>
    <message>
        <source>The address is a secret: whoever knows it can deliver sign-ins. Copy it on the Endpoint page.</source>
        <translation>Die Adresse ist geheim: Wer sie kennt, kann Anmeldungen zustellen. Kopieren Sie sie auf der Seite „Endpunkt“.</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>Neue Adresse erzeugen&#xa0;…</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Geschäftstag</translation>
    </message>
    <message>
        <source>Venues with another business day…</source>
        <translation>Standorte mit anderem Geschäftstag&#xa0;…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language, with its dates and numbers, is used from the next start on.</source>
        <translation>Eine andere Sprache, mit ihren Datums- und Zahlenformaten, gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Make a new address for Purple?</source>
        <translation>Neue Adresse für Purple erzeugen?</translation>
    </message>
    <message>
        <source>The present address stops working at once: what Purple sends there is refused, and sign-ins are missed until you paste the new address into Purple and validate it there. Do this when the address has come into wrong hands.</source>
        <translation>Die jetzige Adresse funktioniert sofort nicht mehr: Was Purple dorthin sendet, wird abgelehnt, und Anmeldungen fehlen, bis Sie die neue Adresse in Purple einfügen und dort validieren. Tun Sie dies, wenn die Adresse in falsche Hände geraten ist.</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Neue Adresse erzeugen</translation>
    </message>
    <message>
        <source>All addresses of this PC</source>
        <translation>Alle Adressen dieses PCs</translation>
    </message>
    <message>
        <source>This PC only (127.0.0.1)</source>
        <translation>Nur dieser PC (127.0.0.1)</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Choose one of the list, or type an address of this PC.</source>
        <translation>„%1“ ist keine IP-Adresse. Wählen Sie eine aus der Liste, oder geben Sie eine Adresse dieses PCs ein.</translation>
    </message>
    <message>
        <source>“%1” is no host name. Type the name alone, such as wifi.example.com.</source>
        <translation>„%1“ ist kein Hostname. Geben Sie nur den Namen ein, z.&#xa0;B. wifi.example.com.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one of the list.</source>
        <translation>Eine Zeitzone dieses Namens gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The new address is in force. Copy it on the Endpoint page and paste it into Purple.</source>
        <translation>Die neue Adresse gilt jetzt. Kopieren Sie sie auf der Seite „Endpunkt“, und fügen Sie sie in Purple ein.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Sidebar</name>
    <message>
        <source>Guest WiFi sign-ins</source>
        <translation>Gäste-WLAN-Anmeldungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for all to see, full screen (F11)</source>
        <translation>Die Zahlen von heute für alle sichtbar, im Vollbild (F11)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>foyer::app::StatusStrip</name>
    <message>
        <source>Privacy mode (Ctrl+Shift+P)</source>
        <translation>Datenschutzmodus (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Verified by Purple</source>
        <translation>Von Purple validiert</translation>
    </message>
    <message>
        <source>Not yet verified by Purple</source>
        <translation>Noch nicht von Purple validiert</translation>
    </message>
    <message>
        <source>p99 response %1 ms</source>
        <translation>p99-Antwort %1&#xa0;ms</translation>
    </message>
    <message>
        <source>99 of 100 deliveries were answered within this time. Purple waits for 10 s.</source>
        <translation>99 von 100 Zustellungen wurden binnen dieser Zeit beantwortet. Purple wartet 10&#xa0;s.</translation>
    </message>
    <message>
        <source>No sign-in yet</source>
        <translation>Noch keine Anmeldung</translation>
    </message>
    <message>
        <source>Last sign-in %1</source>
        <translation>Letzte Anmeldung %1</translation>
    </message>
    <message>
        <source>Last sign-in %1, from this computer</source>
        <translation>Letzte Anmeldung %1, von diesem Computer</translation>
    </message>
    <message>
        <source>Certificate: self-signed</source>
        <translation>Zertifikat: selbstsigniert</translation>
    </message>
    <message>
        <source>For trying out. Purple does not accept a self-signed certificate.</source>
        <translation>Zum Ausprobieren. Purple akzeptiert kein selbstsigniertes Zertifikat.</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %Ln days left</source>
        <translation>
            <numerusform>Zertifikat: noch %Ln Tag</numerusform>
            <numerusform>Zertifikat: noch %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::StepBar</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
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
        <translation>Foyer öffnen</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Pause notifications today</source>
        <translation>Benachrichtigungen heute anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
            <numerusform>und %Ln weiterer Standort</numerusform>
            <numerusform>und %Ln weitere Standorte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueCalendarDialog</name>
    <message>
        <source>As for all venues</source>
        <translation>Wie für alle Standorte</translation>
    </message>
    <message>
        <source>Business day of a venue</source>
        <translation>Geschäftstag eines Standorts</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>A venue can be chosen here when its first sign-in has come.</source>
        <translation>Ein Standort ist hier wählbar, sobald seine erste Anmeldung eingegangen ist.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one of the list.</source>
        <translation>Eine Zeitzone dieses Namens gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueCharts</name>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More on the chart of visits</source>
        <translation>Mehr zum Diagramm der Besuche</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>More on the chart of weekdays and hours</source>
        <translation>Mehr zum Diagramm der Wochentage und Stunden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>More on this report</source>
        <translation>Mehr zu diesem Bericht</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Wann Besucher kommen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Of all visitors so far</source>
        <translation>Von allen bisherigen Besuchern</translation>
    </message>
    <message>
        <source>Of the visits in the period</source>
        <translation>Von den Besuchen im Zeitraum</translation>
    </message>
    <message>
        <source>%1 — visits by hour of the day</source>
        <translation>%1 – Besuche nach Uhrzeit</translation>
    </message>
    <message>
        <source>%1 — visits per day</source>
        <translation>%1 – Besuche pro Tag</translation>
    </message>
    <message>
        <source>%1 — visits per week</source>
        <translation>%1 – Besuche pro Woche</translation>
    </message>
    <message>
        <source>%1 — visits per month</source>
        <translation>%1 – Besuche pro Monat</translation>
    </message>
    <message>
        <source>%1: no numbers yet</source>
        <extracomment>In the legend of the chart; %1 is &quot;Period before&quot; or &quot;A year ago&quot;</extracomment>
        <translation>%1: noch keine Zahlen</translation>
    </message>
    <message>
        <source>%1: visits %L2, returning %L3, new %L4, sign-ins %L5</source>
        <translation>%1: Besuche %L2, wiederkehrend %L3, neu %L4, Anmeldungen %L5</translation>
    </message>
    <message>
        <source>; %1: %L2</source>
        <extracomment>Added to the numbers of a period; %1 is &quot;Period before&quot; or &quot;A year ago&quot;, %2 its visits</extracomment>
        <translation>; %1: %L2</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>%1 — when visitors arrive</source>
        <translation>%1 – wann Besucher kommen</translation>
    </message>
</context>
<context>
    <name>foyer::app::VenuesPage</name>
    <message>
        <source>Venues</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Bericht drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>No sign-ins yet</source>
        <translation>Noch keine Anmeldungen</translation>
    </message>
    <message>
        <source>Once Purple sends sign-ins, every venue has its numbers here. Paste the address on the Endpoint page into Purple to begin.</source>
        <translation>Sobald Purple Anmeldungen sendet, stehen hier die Zahlen jedes Standorts. Fügen Sie zu Beginn die Adresse von der Seite „Endpunkt“ in Purple ein.</translation>
    </message>
    <message>
        <source>Open Endpoint</source>
        <translation>Endpunkt öffnen</translation>
    </message>
    <message>
        <source>Show the line as table</source>
        <translation>Linie als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Alle Diagramme</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Wann Besucher kommen</translation>
    </message>
    <message>
        <source>The report that is chosen</source>
        <translation>Der gewählte Bericht</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorActions</name>
    <message>
        <source>Data about this visitor…</source>
        <translation>Daten zu diesem Besucher&#xa0;…</translation>
    </message>
    <message>
        <source>Forget visitor…</source>
        <translation>Besucher vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>A notification tells you when they sign in for the first time in a day</source>
        <translation>Eine Benachrichtigung meldet die erste Anmeldung des Besuchers an einem Tag</translation>
    </message>
    <message>
        <source>✓ Following</source>
        <translation>✓ Gefolgt</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Following, stop following</source>
        <translation>Gefolgt, nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow visitor</source>
        <translation>Besucher folgen</translation>
    </message>
    <message>
        <source>Where to make a folder with the data about this visitor</source>
        <translation>Wo der Ordner mit den Daten zu diesem Besucher angelegt wird</translation>
    </message>
    <message>
        <source>visitor %1</source>
        <translation>Besucher %1</translation>
    </message>
    <message>
        <source>Forget visitor</source>
        <translation>Besucher vergessen</translation>
    </message>
    <message>
        <source>Forget %1 for good?</source>
        <translation>%1 endgültig vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>Removed are their profile, %Ln sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too.</source>
        <translation>
            <numerusform>Entfernt werden das Profil, %Ln Anmeldung mit allem, was Purple gesendet hat, die Besuche und alles in Quarantäne, was die Person nennt; auch aus den Sicherungen.</numerusform>
            <numerusform>Entfernt werden das Profil, %Ln Anmeldungen mit allem, was Purple gesendet hat, die Besuche und alles in Quarantäne, was die Person nennt; auch aus den Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers in charts and totals stay, without a name. Files that you exported stay as they are.</source>
        <translation>Die Zahlen in Diagrammen und Summen bleiben, ohne Namen. Dateien, die Sie exportiert haben, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This cannot be undone. Should they sign in again, they are stored like anybody else.</source>
        <translation>Das lässt sich nicht rückgängig machen. Bei einer neuen Anmeldung wird die Person wie jede andere gespeichert.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Wird vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>The visitor is forgotten.</source>
        <translation>Der Besucher wurde vergessen.</translation>
    </message>
    <message>
        <source>Not every trace could be removed.</source>
        <translation>Nicht alle Spuren konnten entfernt werden.</translation>
    </message>
    <message>
        <source>Nothing of them is left in the database and its backups.</source>
        <translation>In der Datenbank und ihren Sicherungen ist nichts mehr davon vorhanden.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorDrawer</name>
    <message>
        <source>Chosen visitor</source>
        <translation>Gewählter Besucher</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Erstmals gesehen</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Verlauf öffnen</translation>
    </message>
    <message>
        <source>Visits by venue</source>
        <translation>Besuche nach Standort</translation>
    </message>
    <message>
        <source>Purple counts from the day a venue joined it, Foyer what it holds.</source>
        <translation>Purple zählt ab dem Tag, an dem ein Standort dazukam, Foyer das, was es gespeichert hat.</translation>
    </message>
    <message>
        <source>New · visit %1</source>
        <translation>Neu · Besuch %1</translation>
    </message>
    <message>
        <source>Returning · visit %1</source>
        <translation>Wiederkehrend · Besuch %1</translation>
    </message>
    <message>
        <source>Test delivery of Purple&apos;s: nobody signed in</source>
        <translation>Testzustellung von Purple: Niemand hat sich angemeldet</translation>
    </message>
    <message>
        <source>Choose a row to see who it is.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, wer es ist.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorFilterBar</name>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Erstmals gesehen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>New (one visit)</source>
        <translation>Neu (ein Besuch)</translation>
    </message>
    <message>
        <source>Returning (more than one)</source>
        <translation>Wiederkehrend (mehr als einer)</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Anmeldeart</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Zeitraum wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Search name, email, MAC… (Ctrl+F)</source>
        <translation>Name, E-Mail, MAC suchen&#xa0;… (Strg+F)</translation>
    </message>
    <message>
        <source>Search visitors</source>
        <translation>Besucher durchsuchen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Visitors, last seen first</source>
        <translation>Besucher, zuletzt gesehene zuerst</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Adresse anzeigen</translation>
    </message>
    <message>
        <source>Forget these visitors…</source>
        <translation>Diese Besucher vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors selected</source>
        <translation>
            <numerusform>%Ln Besucher ausgewählt</numerusform>
            <numerusform>%Ln Besucher ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>The visitors cannot be read</source>
        <translation>Die Besucher können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No visitor matches this search and these filters.</source>
        <translation>Kein Besucher entspricht dieser Suche und diesen Filtern.</translation>
    </message>
    <message>
        <source>Show all visitors</source>
        <translation>Alle Besucher anzeigen</translation>
    </message>
    <message>
        <source>No visitors yet</source>
        <translation>Noch keine Besucher</translation>
    </message>
    <message>
        <source>Paste this computer&apos;s webhook address into Purple, under Management › Venues › Webhooks. Guests appear here as they sign in.</source>
        <translation>Fügen Sie die Webhook-Adresse dieses Computers in Purple ein, unter Management › Venues › Webhooks. Gäste erscheinen hier, sobald sie sich anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors</source>
        <translation>
            <numerusform>%Ln Besucher</numerusform>
            <numerusform>%Ln Besucher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitsChart</name>
    <message>
        <source>Chart of visits</source>
        <translation>Diagramm der Besuche</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitsPlot</name>
    <message>
        <source>Returning</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>foyer::app::WallChart</name>
    <message>
        <source>Visits by hour</source>
        <translation>Besuche nach Stunde</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>foyer::app::Wallboard</name>
    <message>
        <source>Foyer – wallboard</source>
        <translation>Foyer – Wandanzeige</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
</context>
<context>
    <name>foyer::cli</name>
    <message>
        <source>The visitor&apos;s id.</source>
        <translation>Die ID des Besuchers.</translation>
    </message>
    <message>
        <source>Write the files into this folder, new or empty.</source>
        <translation>Die Dateien in diesen Ordner schreiben, neu oder leer.</translation>
    </message>
    <message>
        <source>Say whom it is about with --visitor ID.</source>
        <translation>Geben Sie mit --visitor ID an, um wen es geht.</translation>
    </message>
    <message>
        <source>Say where to write the files with --output DIR.</source>
        <translation>Geben Sie mit --output DIR an, wohin die Dateien geschrieben werden.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Geschrieben.</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>Die Datenbank ist lesbar.</translation>
    </message>
    <message>
        <source>All of the database is sound.</source>
        <translation>Die gesamte Datenbank ist in Ordnung.</translation>
    </message>
    <message>
        <source>No delivery waits in quarantine.</source>
        <translation>Keine Zustellung wartet in Quarantäne.</translation>
    </message>
    <message>
        <source>Deliveries that could not be understood wait in quarantine: %1. Look at them on the Deliveries page.</source>
        <translation>Nicht verstandene Zustellungen warten in Quarantäne: %1. Sehen Sie sie auf der Seite „Zustellungen“ durch.</translation>
    </message>
    <message>
        <source>Visitors, visits and all counts are those that the sign-ins make.</source>
        <translation>Besucher, Besuche und alle Zählungen stimmen mit den Anmeldungen überein.</translation>
    </message>
    <message>
        <source>%1 (%2 missing, %3 too many)</source>
        <translation>%1 (%2 fehlen, %3 zu viel)</translation>
    </message>
    <message>
        <source>Rows that are not those that the sign-ins make: %1.</source>
        <translation>Zeilen, die nicht mit den Anmeldungen übereinstimmen: %1.</translation>
    </message>
    <message>
        <source>With --repair Foyer counts them anew.</source>
        <translation>Mit --repair zählt Foyer sie neu.</translation>
    </message>
    <message>
        <source>Foyer counts them anew when it is started the next time.</source>
        <translation>Foyer zählt sie beim nächsten Start neu.</translation>
    </message>
    <message>
        <source>There are no settings in %1 yet. Start Foyer with this data folder first, or name the address with --url.</source>
        <translation>In %1 gibt es noch keine Einstellungen. Starten Sie Foyer zuerst mit diesem Datenordner, oder geben Sie die Adresse mit --url an.</translation>
    </message>
    <message>
        <source>ok    </source>
        <translation>ok      </translation>
    </message>
    <message>
        <source>FAIL  </source>
        <translation>FEHLER  </translation>
    </message>
    <message>
        <source>Not all checks passed.</source>
        <translation>Nicht alle Prüfungen wurden bestanden.</translation>
    </message>
    <message>
        <source>The webhook address to check. Default: the public one of the settings, or the one on this computer.</source>
        <translation>Die zu prüfende Webhook-Adresse. Standard: die öffentliche aus den Einstellungen oder die auf diesem Computer.</translation>
    </message>
    <message>
        <source>Write one line of JSON.</source>
        <translation>Eine Zeile JSON schreiben.</translation>
    </message>
    <message>
        <source>Count everything anew from the sign-ins and report each table that holds something else; the address is checked only with --url.</source>
        <translation>Alles aus den Anmeldungen neu zählen und jede abweichende Tabelle melden; die Adresse wird nur mit --url geprüft.</translation>
    </message>
    <message>
        <source>With --rebuild: where something differs, have Foyer count it anew.</source>
        <translation>Mit --rebuild: Foyer neu zählen lassen, was abweicht.</translation>
    </message>
    <message>
        <source>Also read all of the database and compare its indexes, which may take minutes.</source>
        <translation>Auch die gesamte Datenbank lesen und ihre Indizes vergleichen, was Minuten dauern kann.</translation>
    </message>
    <message>
        <source>--url wants the webhook address, https://HOST:PORT/hook/TOKEN.</source>
        <translation>--url benötigt die Webhook-Adresse, https://HOST:PORT/hook/TOKEN.</translation>
    </message>
    <message>
        <source>--repair goes with --rebuild.</source>
        <translation>--repair gehört zu --rebuild.</translation>
    </message>
    <message>
        <source>receive sign-ins from Purple</source>
        <translation>Anmeldungen von Purple empfangen</translation>
    </message>
    <message>
        <source>post made-up sign-ins, as Purple would</source>
        <translation>erfundene Anmeldungen senden, wie Purple es täte</translation>
    </message>
    <message>
        <source>write visitors, sign-ins, visits or deliveries as CSV</source>
        <translation>Besucher, Anmeldungen, Besuche oder Zustellungen als CSV schreiben</translation>
    </message>
    <message>
        <source>count what is stored</source>
        <translation>zählen, was gespeichert ist</translation>
    </message>
    <message>
        <source>find out whether receiving works</source>
        <translation>herausfinden, ob der Empfang funktioniert</translation>
    </message>
    <message>
        <source>write all that is held on a visitor</source>
        <translation>alles schreiben, was über einen Besucher gespeichert ist</translation>
    </message>
    <message>
        <source>put a backup in the place of the database</source>
        <translation>eine Sicherung an die Stelle der Datenbank setzen</translation>
    </message>
    <message>
        <source>remove every trace of a visitor</source>
        <translation>alle Spuren eines Besuchers entfernen</translation>
    </message>
    <message>
        <source>Foyer receives and keeps the sign-ins of a guest WiFi by Purple.</source>
        <translation>Foyer empfängt und speichert die Anmeldungen in einem Gäste-WLAN von Purple.</translation>
    </message>
    <message>
        <source>The folder with the database and the settings.</source>
        <translation>Der Ordner mit der Datenbank und den Einstellungen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>“foyerctl COMMAND --help” tells the options of one.</source>
        <translation>„foyerctl COMMAND --help“ nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number, not “%2”.</source>
        <translation>--%1 benötigt eine ganze Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not %4.</source>
        <translation>--%1 benötigt eine Zahl von %2 bis %3, nicht %4.</translation>
    </message>
    <message>
        <source>“foyerctl --help” shows what is possible.</source>
        <translation>„foyerctl --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>Say what to do: listen, simulate, export, stats, check, restore, about or forget.</source>
        <translation>Geben Sie an, was zu tun ist: listen, simulate, export, stats, check, restore, about oder forget.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Say what to export: visitors, sign-ins, visits, venues-by-day or deliveries.</source>
        <translation>Geben Sie an, was zu exportieren ist: visitors, sign-ins, visits, venues-by-day oder deliveries.</translation>
    </message>
    <message>
        <source>--delimiter wants comma, semicolon or tab, not “%1”.</source>
        <translation>--delimiter benötigt comma, semicolon oder tab, nicht „%1“.</translation>
    </message>
    <message>
        <source>--dates wants iso or local, not “%1”.</source>
        <translation>--dates benötigt iso oder local, nicht „%1“.</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from liegt nach --to.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check the folder and its rights.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden. Prüfen Sie den Ordner und seine Berechtigungen.</translation>
    </message>
    <message>
        <source>visitors, sign-ins, visits, venues-by-day or deliveries.</source>
        <translation>visitors, sign-ins, visits, venues-by-day oder deliveries.</translation>
    </message>
    <message>
        <source>Write to this file. Default: standard output.</source>
        <translation>In diese Datei schreiben. Standard: Standardausgabe.</translation>
    </message>
    <message>
        <source>Only this venue, by its id. May be given several times.</source>
        <translation>Nur dieser Standort, anhand seiner ID. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>First business day, such as 2026-11-01.</source>
        <translation>Erster Geschäftstag, z. B. 2026-11-01.</translation>
    </message>
    <message>
        <source>Last business day.</source>
        <translation>Letzter Geschäftstag.</translation>
    </message>
    <message>
        <source>Only these columns, in this order, by the names in the header row. Default: all.</source>
        <translation>Nur diese Spalten, in dieser Reihenfolge, nach den Namen in der Kopfzeile. Standard: alle.</translation>
    </message>
    <message>
        <source>iso (default; times in UTC), or local: as this computer&apos;s locale writes them, by its clock.</source>
        <translation>iso (Standard; Zeiten in UTC) oder local: im Format und nach der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>comma (default), semicolon or tab.</source>
        <translation>comma (Standard), semicolon oder tab.</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, as Excel wants it.</source>
        <translation>Mit einer Byte-Order-Mark beginnen, wie Excel sie erwartet.</translation>
    </message>
    <message>
        <source>Leave cells as they are that a spreadsheet would run as formulas.</source>
        <translation>Zellen unverändert lassen, die eine Tabellenkalkulation als Formeln ausführen würde.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Say whom to forget with --visitor ID.</source>
        <translation>Geben Sie mit --visitor ID an, wer vergessen werden soll.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>--bind wants an IP address such as 127.0.0.1 or ::, not “%1”.</source>
        <translation>--bind benötigt eine IP-Adresse wie 127.0.0.1 oder ::, nicht „%1“.</translation>
    </message>
    <message>
        <source>--certificate and --private-key belong together: give both or neither. Only a .pfx or .p12 file has its key inside.</source>
        <translation>--certificate und --private-key gehören zusammen: Geben Sie beide oder keines an. Nur eine .pfx- oder .p12-Datei enthält ihren Schlüssel.</translation>
    </message>
    <message>
        <source>--token wants 64 hexadecimal digits.</source>
        <translation>--token benötigt 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read. Check its name and its rights.</source>
        <translation>Die Passwortdatei %1 kann nicht gelesen werden. Prüfen Sie ihren Namen und ihre Berechtigungen.</translation>
    </message>
    <message>
        <source>Give it with --password-file, or start foyerctl on a terminal and type it.</source>
        <translation>Geben Sie es mit --password-file an, oder starten Sie foyerctl in einem Terminal und tippen Sie es ein.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Receiving sign-ins at %1, port %2.</source>
        <translation>Anmeldungen werden an %1, Port %2, empfangen.</translation>
    </message>
    <message>
        <source>The certificate is self-signed, for trying out: Purple does not accept it. Give a real one with --certificate and --private-key.</source>
        <translation>Das Zertifikat ist selbstsigniert, zum Ausprobieren: Purple akzeptiert es nicht. Geben Sie ein richtiges mit --certificate und --private-key an.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>To restore it, stop this and start “foyerctl listen --restore-backup”.</source>
        <translation>Um sie wiederherzustellen, halten Sie dies an und starten Sie „foyerctl listen --restore-backup“.</translation>
    </message>
    <message>
        <source>A new certificate is in use, valid until %1.</source>
        <translation>Ein neues Zertifikat ist in Gebrauch, gültig bis %1.</translation>
    </message>
    <message>
        <source>Listen at this address only.</source>
        <translation>Nur an dieser Adresse empfangen.</translation>
    </message>
    <message>
        <source>Listen at this port; 0 lets the system pick one.</source>
        <translation>An diesem Port empfangen; bei 0 wählt das System einen.</translation>
    </message>
    <message>
        <source>The certificate and its chain, PEM; or PKCS#12 with the key.</source>
        <translation>Das Zertifikat und seine Kette, PEM; oder PKCS#12 mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key, PEM.</source>
        <translation>Der private Schlüssel des Zertifikats, PEM.</translation>
    </message>
    <message>
        <source>After a damaged database was put aside: put the newest backup in its place, and keep what has come since.</source>
        <translation>Nachdem eine beschädigte Datenbank beiseitegelegt wurde: die neueste Sicherung an ihre Stelle setzen und behalten, was seither eingegangen ist.</translation>
    </message>
    <message>
        <source>The password of an encrypted private key is the first line of this file; without it foyerctl asks on the terminal.</source>
        <translation>Das Passwort eines verschlüsselten privaten Schlüssels ist die erste Zeile dieser Datei; ohne sie fragt foyerctl im Terminal.</translation>
    </message>
    <message>
        <source>The secret part of the webhook address, 64 hexadecimal digits.</source>
        <translation>Der geheime Teil der Webhook-Adresse, 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The backup is being copied and checked.</source>
        <translation>Die Sicherung wird kopiert und geprüft.</translation>
    </message>
    <message>
        <source>This version of Foyer keeps the database in a newer form. A backup is being made first.</source>
        <translation>Diese Version von Foyer führt die Datenbank in einer neueren Form. Zuerst wird eine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>The database is being changed to the newer form, which takes the longer the larger it is. Receiving starts after that.</source>
        <translation>Die Datenbank wird in die neuere Form gebracht; je größer sie ist, desto länger dauert das. Danach beginnt der Empfang.</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Es gibt keine Sicherungen.</translation>
    </message>
    <message>
        <source>sign-ins: %1, %2</source>
        <translation>Anmeldungen: %1, %2</translation>
    </message>
    <message>
        <source>cannot be restored, %1</source>
        <translation>nicht wiederherstellbar, %1</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “foyerctl restore” lists those that there are.</source>
        <translation>Die Sicherung „%1“ gibt es nicht. „foyerctl restore“ listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>Restored; the rest is merged when Foyer is started.</source>
        <translation>Wiederhergestellt; der Rest wird beim Start von Foyer übernommen.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup to restore: its date, such as 2026-11-24, or a file.</source>
        <translation>Die wiederherzustellende Sicherung: ihr Datum, z. B. 2026-11-24, oder eine Datei.</translation>
    </message>
    <message>
        <source>List the backups. So does leaving out --backup.</source>
        <translation>Die Sicherungen auflisten. Ebenso ohne --backup.</translation>
    </message>
    <message>
        <source>--repeats, --late and --broken are shares of all: together at most 100.</source>
        <translation>--repeats, --late und --broken sind Anteile des Ganzen: zusammen höchstens 100.</translation>
    </message>
    <message>
        <source>--rate wants deliveries per second, more than 0, not “%1”.</source>
        <translation>--rate benötigt Zustellungen pro Sekunde, mehr als 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>--ca and --insecure exclude each other.</source>
        <translation>--ca und --insecure schließen einander aus.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Die Zertifikatsdatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. Give a PEM file.</source>
        <translation>In %1 ist kein Zertifikat. Geben Sie eine PEM-Datei an.</translation>
    </message>
    <message>
        <source>%1 deliveries in %2 s (%3 per second), seed %4
</source>
        <translation>%1 Zustellungen in %2 s (%3 pro Sekunde), Startwert %4
</translation>
    </message>
    <message>
        <source>answered 200: %1, with another status: %2, without the header: %3, not answered: %4
</source>
        <translation>mit 200 beantwortet: %1, mit anderem Status: %2, ohne den Header: %3, nicht beantwortet: %4
</translation>
    </message>
    <message>
        <source>time to the answer: half within %1 ms, 99 % within %2 ms, slowest %3 ms
</source>
        <translation>Zeit bis zur Antwort: die Hälfte binnen %1 ms, 99 % binnen %2 ms, langsamste %3 ms
</translation>
    </message>
    <message>
        <source>The webhook address to post to.</source>
        <translation>Die Webhook-Adresse, an die gesendet wird.</translation>
    </message>
    <message>
        <source>How many deliveries; 0: until stopped. Default: 1000.</source>
        <translation>Anzahl der Zustellungen; 0: bis zum Anhalten. Standard: 1000.</translation>
    </message>
    <message>
        <source>Deliveries per second. Default: as fast as they are answered.</source>
        <translation>Zustellungen pro Sekunde. Standard: so schnell, wie sie beantwortet werden.</translation>
    </message>
    <message>
        <source>Keep this many connections open. Default: a new one for every delivery.</source>
        <translation>So viele Verbindungen offen halten. Standard: eine neue für jede Zustellung.</translation>
    </message>
    <message>
        <source>The same seed makes the same guests. Default: others each time.</source>
        <translation>Derselbe Startwert ergibt dieselben Gäste. Standard: jedes Mal andere.</translation>
    </message>
    <message>
        <source>How many venues. Default: 4.</source>
        <translation>Anzahl der Standorte. Standard: 4.</translation>
    </message>
    <message>
        <source>Share of deliveries that are sent again, in per cent.</source>
        <translation>Anteil der Zustellungen, die noch einmal gesendet werden, in Prozent.</translation>
    </message>
    <message>
        <source>Share of deliveries that come up to three hours late, in per cent.</source>
        <translation>Anteil der Zustellungen, die bis zu drei Stunden verspätet kommen, in Prozent.</translation>
    </message>
    <message>
        <source>Share of deliveries that cannot be understood, in per cent.</source>
        <translation>Anteil der Zustellungen, die nicht verstanden werden können, in Prozent.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file besides the system&apos;s.</source>
        <translation>Den Zertifikaten in dieser PEM-Datei zusätzlich zu denen des Systems vertrauen.</translation>
    </message>
    <message>
        <source>Accept any certificate.</source>
        <translation>Jedes Zertifikat akzeptieren.</translation>
    </message>
    <message>
        <source>Not every delivery was answered as Purple wants it. The first problem: %1.</source>
        <translation>Nicht jede Zustellung wurde so beantwortet, wie Purple es verlangt. Das erste Problem: %1.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <translation>Neue Zustellungen</translation>
    </message>
    <message>
        <source>Repeated deliveries</source>
        <translation>Wiederholte Zustellungen</translation>
    </message>
    <message>
        <source>Test deliveries</source>
        <translation>Testzustellungen</translation>
    </message>
    <message>
        <source>Quarantined deliveries</source>
        <translation>Zustellungen in Quarantäne</translation>
    </message>
    <message>
        <source>  still waiting</source>
        <translation>  noch wartend</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Last sign-in received</source>
        <translation>Letzte Anmeldung empfangen</translation>
    </message>
    <message>
        <source>“%1” is not a file. Leave out --output to write to standard output.</source>
        <translation>„%1“ ist keine Datei. Lassen Sie --output weg, um auf die Standardausgabe zu schreiben.</translation>
    </message>
</context>
<context>
    <name>foyer::cli::CommandLine</name>
    <message>
        <source>--%1 wants a date like 2026-12-31, not “%2”.</source>
        <translation>--%1 benötigt ein Datum wie 2026-12-31, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>foyer::cli::preparing</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>foyer::exporting</name>
    <message>
        <source>The export could not be written to the end. Check that there is room on the disk and that the file can be written.</source>
        <translation>Der Export konnte nicht zu Ende geschrieben werden. Prüfen Sie, ob auf dem Datenträger genug Platz ist und ob die Datei geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>Die Spalte „%1“ gibt es nicht. Verfügbar sind: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>Die Spalte „%1“ ist doppelt angegeben.</translation>
    </message>
</context>
<context>
    <name>foyer::exporting::PersonFiles</name>
    <message>
        <source>Nothing can be written in “%1”, so nothing was. Choose another folder that is yours to write in.</source>
        <translation>In „%1“ kann nicht geschrieben werden, daher wurde nichts geschrieben. Wählen Sie einen anderen Ordner, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The files could not be written to the end, so none was kept. Check that there is room on the disk.</source>
        <translation>Die Dateien konnten nicht zu Ende geschrieben werden, daher wurde keine behalten. Prüfen Sie, ob auf dem Datenträger genug Platz ist.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” holds something already, which must not be mixed with the data of a person. Choose an empty folder, or the name of a new one.</source>
        <translation>„%1“ enthält bereits etwas, das nicht mit den Daten einer Person vermischt werden darf. Wählen Sie einen leeren Ordner oder den Namen eines neuen.</translation>
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
        <translation>Ein anderes Foyer empfängt die Anmeldungen dieses Datenordners. Dieses Fenster zeigt, was es speichert.</translation>
    </message>
    <message>
        <source>Foyer is not listening, so no sign-in arrives. Start it in Settings.</source>
        <translation>Foyer ist nicht empfangsbereit, daher geht keine Anmeldung ein. Starten Sie den Empfang in den Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired, so Purple refuses the connection. Renew it, then choose the new files in Settings.</source>
        <translation>Es ist abgelaufen, daher lehnt Purple die Verbindung ab. Erneuern Sie es, und wählen Sie dann die neuen Dateien in den Einstellungen.</translation>
    </message>
    <message>
        <source>It is not valid yet, so Purple refuses the connection. Check the date of this computer.</source>
        <translation>Es ist noch nicht gültig, daher lehnt Purple die Verbindung ab. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>%1. Renew it now: once it has expired, Purple refuses the connection and no sign-in arrives.</source>
        <translation>%1. Erneuern Sie es jetzt: Sobald es abgelaufen ist, lehnt Purple die Verbindung ab, und keine Anmeldung geht mehr ein.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Self-signed, which Purple does not accept; but the public address is served with another certificate, which it does.</source>
        <translation>Selbstsigniert, was Purple nicht akzeptiert; die öffentliche Adresse verwendet jedoch ein anderes Zertifikat, das Purple akzeptiert.</translation>
    </message>
    <message>
        <source>Self-signed, for trying out: Purple does not accept it, so no sign-in arrives. Choose a certificate from a public authority in Settings.</source>
        <translation>Selbstsigniert, zum Ausprobieren: Purple akzeptiert es nicht, daher geht keine Anmeldung ein. Wählen Sie in den Einstellungen ein Zertifikat einer öffentlichen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Zertifikatskette</translation>
    </message>
    <message>
        <source>Complete, trusted by this computer</source>
        <translation>Vollständig, dieser Computer vertraut ihr</translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not sent along, and this computer does not know it, so Purple refuses the connection. Use the file with the full chain (fullchain.pem, say).</source>
        <translation>Das Zertifikat des Ausstellers „%1“ wird nicht mitgesendet, und dieser Computer kennt es nicht, daher lehnt Purple die Verbindung ab. Verwenden Sie die Datei mit der vollständigen Kette (etwa fullchain.pem).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The connection ended at the certificate, so there was no answer. Solve that first.</source>
        <translation>Die Verbindung endete beim Zertifikat, daher gab es keine Antwort. Beheben Sie das zuerst.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>This computer could not reach the public address. Either the port is not forwarded to Foyer, or the router does not let its own network in that way. Validating the address in Purple&apos;s portal tells which.</source>
        <translation>Dieser Computer konnte die öffentliche Adresse nicht erreichen. Entweder wird der Port nicht an Foyer weitergeleitet, oder der Router lässt das eigene Netz auf diesem Weg nicht herein. Die Validierung der Adresse im Portal von Purple zeigt, was zutrifft.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Only %1 free. When the disk is full, sign-ins are not stored and Purple sends them again later. Make room now.</source>
        <translation>Nur %1 frei. Ist der Datenträger voll, werden Anmeldungen nicht gespeichert, und Purple sendet sie später erneut. Schaffen Sie jetzt Platz.</translation>
    </message>
    <message>
        <source>%1 free. That lasts a while; make room before sign-ins cannot be stored.</source>
        <translation>%1 frei. Das reicht eine Weile; schaffen Sie Platz, bevor Anmeldungen nicht mehr gespeichert werden können.</translation>
    </message>
    <message>
        <source>%1 free · database %2</source>
        <translation>%1 frei · Datenbank %2</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>None yet. One is made every day.</source>
        <translation>Noch keine. Jeden Tag wird eine erstellt.</translation>
    </message>
    <message>
        <source>%1 · %2 kept</source>
        <translation>%1 · %2 aufbewahrt</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Every delivery was understood</source>
        <translation>Jede Zustellung wurde verstanden</translation>
    </message>
    <message>
        <source>Quarantine is full: deliveries that are not understood are answered 503, and Purple switches a webhook off that fails for long. Read again or delete what waits on the Deliveries page now.</source>
        <translation>Die Quarantäne ist voll: Nicht verstandene Zustellungen werden mit 503 beantwortet, und Purple schaltet einen Webhook ab, der lange fehlschlägt. Lesen Sie die wartenden jetzt auf der Seite „Zustellungen“ erneut ein, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>%L1 deliveries not understood wait for review, and quarantine is %2 % full. Read them again or delete them on the Deliveries page before it is full.</source>
        <translation>%L1 nicht verstandene Zustellungen warten auf Durchsicht, und die Quarantäne ist zu %2&#xa0;% voll. Lesen Sie sie auf der Seite „Zustellungen“ erneut ein, oder löschen Sie sie, bevor sie voll ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln Zustellung wartet auf Durchsicht</numerusform>
            <numerusform>%Ln Zustellungen warten auf Durchsicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::health::ProbeResult</name>
    <message>
        <source>The connection ended without an HTTP answer. Something other than Foyer listens at this address. Check the port and where the router forwards it.</source>
        <translation>Die Verbindung endete ohne HTTP-Antwort. Unter dieser Adresse empfängt etwas anderes als Foyer. Prüfen Sie den Port und wohin der Router ihn weiterleitet.</translation>
    </message>
    <message>
        <source>The answer was 404: this address is not the webhook address. Purple would report an error. Copy the address from Foyer again.</source>
        <translation>Die Antwort war 404: Diese Adresse ist nicht die Webhook-Adresse. Purple würde einen Fehler melden. Kopieren Sie die Adresse erneut aus Foyer.</translation>
    </message>
    <message>
        <source>The answer was 503: the listener is there and cannot store sign-ins now. Purple sends them again after 3 hours. See what the other checks say.</source>
        <translation>Die Antwort war 503: Der Listener ist da, kann Anmeldungen jedoch derzeit nicht speichern. Purple sendet sie nach 3 Stunden erneut. Beachten Sie die anderen Prüfungen.</translation>
    </message>
    <message>
        <source>The answer was a redirection (%1), which Purple does not follow. Let the proxy in front of Foyer pass requests on instead.</source>
        <translation>Die Antwort war eine Weiterleitung (%1), der Purple nicht folgt. Lassen Sie den Proxy vor Foyer Anfragen stattdessen durchreichen.</translation>
    </message>
    <message>
        <source>The answer was %1 and Purple accepts only 200. Something other than Foyer answers at this address. Check the port and any proxy in front of it.</source>
        <translation>Die Antwort war %1, und Purple akzeptiert nur 200. Unter dieser Adresse antwortet etwas anderes als Foyer. Prüfen Sie den Port und einen etwaigen Proxy davor.</translation>
    </message>
    <message>
        <source>200 with wifiWebhookListener: 1 in %1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>200 mit wifiWebhookListener: 1 in %1&#xa0;ms</translation>
    </message>
    <message>
        <source>The host name was not found, so Purple cannot find it either. Check its spelling and its entry in DNS.</source>
        <translation>Der Hostname wurde nicht gefunden, daher findet auch Purple ihn nicht. Prüfen Sie die Schreibweise und den Eintrag im DNS.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at this address, so no sign-in gets through. Check that Foyer listens, that the firewall lets the port in and the router forwards it.</source>
        <translation>Unter dieser Adresse nimmt nichts Verbindungen an, daher kommt keine Anmeldung durch. Prüfen Sie, ob Foyer empfangsbereit ist, die Firewall den Port durchlässt und der Router ihn weiterleitet.</translation>
    </message>
    <message>
        <source>No answer came within the 10 seconds that Purple waits. Purple would send the sign-in again after 3 hours. Check the firewall, the router and the load of this computer.</source>
        <translation>Innerhalb der 10 Sekunden, die Purple wartet, kam keine Antwort. Purple würde die Anmeldung nach 3 Stunden erneut senden. Prüfen Sie die Firewall, den Router und die Auslastung dieses Computers.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed: the other side does not speak TLS 1.2 or newer. Purple posts to https addresses only. Check that the port leads to Foyer.</source>
        <translation>Es kam keine sichere Verbindung zustande: Die Gegenseite beherrscht weder TLS 1.2 noch neuer. Purple sendet nur an https-Adressen. Prüfen Sie, ob der Port zu Foyer führt.</translation>
    </message>
    <message>
        <source>The certificate has expired, so Purple refuses the connection. Renew it, then choose the new files in Settings.</source>
        <translation>Das Zertifikat ist abgelaufen, daher lehnt Purple die Verbindung ab. Erneuern Sie es, und wählen Sie dann die neuen Dateien in den Einstellungen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, so Purple refuses the connection. Check the date of this computer, or use the certificate from the day on which it begins.</source>
        <translation>Das Zertifikat ist noch nicht gültig, daher lehnt Purple die Verbindung ab. Prüfen Sie das Datum dieses Computers, oder verwenden Sie das Zertifikat ab dem Tag, an dem es gültig wird.</translation>
    </message>
    <message>
        <source>The certificate is for another host name, so Purple refuses the connection. Get a certificate for the name in the webhook address.</source>
        <translation>Das Zertifikat gilt für einen anderen Hostnamen, daher lehnt Purple die Verbindung ab. Besorgen Sie ein Zertifikat für den Namen in der Webhook-Adresse.</translation>
    </message>
    <message>
        <source>The certificate is self-signed, from an unknown issuer, or its chain is incomplete, so Purple refuses the connection. Use one from a public authority and include its intermediate certificates.</source>
        <translation>Das Zertifikat ist selbstsigniert, von einem unbekannten Aussteller, oder seine Kette ist unvollständig; daher lehnt Purple die Verbindung ab. Verwenden Sie eines von einer öffentlichen Zertifizierungsstelle, samt Zwischenzertifikaten.</translation>
    </message>
    <message>
        <source>The answer was 200 without the header wifiWebhookListener: 1, so Purple does not take it for a listener. Something other than Foyer answers, or a proxy in front of it removes the header.</source>
        <translation>Die Antwort war 200 ohne den Header wifiWebhookListener: 1, daher hält Purple sie nicht für die eines Listeners. Etwas anderes als Foyer antwortet, oder ein Proxy davor entfernt den Header.</translation>
    </message>
</context>
<context>
    <name>foyer::health::VerificationStep</name>
    <message>
        <source>Listening</source>
        <translation>Empfangsbereit</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validiert</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfängt</translation>
    </message>
</context>
<context>
    <name>foyer::listener</name>
    <message>
        <source>This is a webhook address of Foyer, and it works. There is nothing to see here: paste the address into Purple&apos;s portal.</source>
        <translation>Dies ist eine Webhook-Adresse von Foyer, und sie funktioniert. Hier gibt es nichts zu sehen: Fügen Sie die Adresse im Portal von Purple ein.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::Certificate</name>
    <message>
        <source>The file %1 does not exist. Choose the certificate and the key again.</source>
        <translation>Die Datei %1 ist nicht vorhanden. Wählen Sie Zertifikat und Schlüssel erneut.</translation>
    </message>
    <message>
        <source>Foyer may not read %1. Give the user who runs Foyer the right to read it.</source>
        <translation>Foyer darf %1 nicht lesen. Geben Sie dem Benutzer, der Foyer ausführt, die Leseberechtigung.</translation>
    </message>
    <message>
        <source>%1 is too large to be a certificate or a key.</source>
        <translation>%1 ist zu groß für ein Zertifikat oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is neither a PEM file nor a PKCS#12 file (.pfx, .p12), or it is damaged: Foyer finds %2 in it. Choose another file.</source>
        <translation>%1 ist weder eine PEM-Datei noch eine PKCS#12-Datei (.pfx, .p12), oder die Datei ist beschädigt: Foyer findet darin %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Foyer finds %2 in %1. Choose another file.</source>
        <translation>Foyer findet %2 in %1. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>keinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>The private key in %1 is not that of the certificate in %2. Choose the two files that were issued together.</source>
        <translation>Der private Schlüssel in %1 gehört nicht zum Zertifikat in %2. Wählen Sie die beiden Dateien, die zusammen ausgestellt wurden.</translation>
    </message>
    <message>
        <source>%1 has its private key inside. Leave the file of the private key empty.</source>
        <translation>%1 enthält den privaten Schlüssel bereits. Lassen Sie die Datei des privaten Schlüssels leer.</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to the certificate in %1.</source>
        <translation>Wählen Sie den privaten Schlüssel, der zum Zertifikat in %1 gehört.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2, so Purple would refuse it. Renew it.</source>
        <translation>Das Zertifikat in %1 ist am %2 abgelaufen, Purple würde es daher ablehnen. Erneuern Sie es.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid from %2 on, which is in the future. Check this computer&apos;s clock, or wait.</source>
        <translation>Das Zertifikat in %1 gilt erst ab %2, also in der Zukunft. Prüfen Sie die Uhr dieses Computers, oder warten Sie.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old method (RC2 or DES) that OpenSSL no longer reads, so Foyer cannot use it. Export it again with AES-256, or convert it: %2</source>
        <translation>%1 ist mit einem alten Verfahren (RC2 oder DES) verschlüsselt, das OpenSSL nicht mehr liest, daher kann Foyer die Datei nicht verwenden. Exportieren Sie sie erneut mit AES-256, oder wandeln Sie sie um: %2</translation>
    </message>
    <message>
        <source>Foyer cannot use the private key in %1: it is damaged, or of a kind other than RSA and ECDSA (Ed25519, say). Ask for a certificate with an ECDSA P-256 or RSA key.</source>
        <translation>Foyer kann den privaten Schlüssel in %1 nicht verwenden: Er ist beschädigt oder von anderer Art als RSA und ECDSA (etwa Ed25519). Fordern Sie ein Zertifikat mit ECDSA-P-256- oder RSA-Schlüssel an.</translation>
    </message>
    <message>
        <source>The password is not that of %1, so Foyer cannot use the private key in it. Type it again.</source>
        <translation>Das Passwort ist nicht das von %1, daher kann Foyer den privaten Schlüssel darin nicht verwenden. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a password, so Foyer cannot use it yet. Enter its password.</source>
        <translation>Der private Schlüssel in %1 ist durch ein Passwort geschützt, daher kann Foyer ihn noch nicht verwenden. Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>%1 does not hold a certificate together with its private key. Export it again, with the private key.</source>
        <translation>%1 enthält kein Zertifikat zusammen mit seinem privaten Schlüssel. Exportieren Sie es erneut, mit dem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Foyer could not make a certificate for trying out. Choose one of your own.</source>
        <translation>Foyer konnte kein Zertifikat zum Ausprobieren erstellen. Wählen Sie ein eigenes.</translation>
    </message>
    <message>
        <source>Foyer cannot write %1. Check the rights of that directory and the space on its disk.</source>
        <translation>Foyer kann %1 nicht schreiben. Prüfen Sie die Berechtigungen des Ordners und den Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::CertificateTrial</name>
    <message>
        <source>The handshake did not end.</source>
        <translation>Der Handshake wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Another chain was sent than the one in the file.</source>
        <translation>Es wurde eine andere Kette gesendet als die in der Datei.</translation>
    </message>
    <message>
        <source>A trial connection with this certificate and key failed, so Purple could not connect either (%1). Ask for a certificate with an ECDSA P-256 or RSA 2048 key.</source>
        <translation>Eine Probeverbindung mit diesem Zertifikat und Schlüssel ist fehlgeschlagen, Purple könnte sich daher auch nicht verbinden (%1). Fordern Sie ein Zertifikat mit ECDSA-P-256- oder RSA-2048-Schlüssel an.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::Listener</name>
    <message>
        <source>Port %1 is in use by another program, so Foyer cannot listen there. Close that program, or choose another port.</source>
        <translation>Port %1 wird von einem anderen Programm verwendet, daher kann Foyer dort nicht empfangen. Schließen Sie dieses Programm, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The system does not let Foyer listen on port %1. Ports below 1024 need special rights: choose a higher one, such as 8443.</source>
        <translation>Das System lässt Foyer an Port %1 nicht empfangen. Ports unter 1024 erfordern besondere Berechtigungen: Wählen Sie einen höheren, z.&#xa0;B. 8443.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer, so Foyer cannot listen there. Choose one of this computer&apos;s addresses, or all of them.</source>
        <translation>%1 ist keine Adresse dieses Computers, daher kann Foyer dort nicht empfangen. Wählen Sie eine der Adressen dieses Computers oder alle.</translation>
    </message>
    <message>
        <source>Foyer cannot listen on port %1. Choose another port or address.</source>
        <translation>Foyer kann an Port %1 nicht empfangen. Wählen Sie einen anderen Port oder eine andere Adresse.</translation>
    </message>
    <message>
        <source>Foyer listens already. Stop it first.</source>
        <translation>Foyer ist bereits empfangsbereit. Halten Sie den Empfang zuerst an.</translation>
    </message>
    <message>
        <source>Foyer cannot listen without a certificate and its private key. Choose both.</source>
        <translation>Foyer kann ohne Zertifikat und privaten Schlüssel nicht empfangen. Wählen Sie beide.</translation>
    </message>
</context>
<context>
    <name>foyer::models::DeliveriesModel</name>
    <message>
        <source>From the last byte of the request until it was stored durably</source>
        <translation>Vom letzten Byte der Anfrage bis zur dauerhaften Speicherung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>foyer::models::EndpointView</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Date and time of a step, without the year (https://doc.qt.io/qt-6/qdatetime.html#toString)</extracomment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>by another Foyer</source>
        <translation>durch ein anderes Foyer</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>probed %1</source>
        <translation>getestet %1</translation>
    </message>
    <message>
        <source>from outside, %1</source>
        <translation>von außen, %1</translation>
    </message>
    <message>
        <source>the probe failed, %1</source>
        <translation>Test fehlgeschlagen, %1</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>noch nicht getestet</translation>
    </message>
    <message>
        <source>no public host name set</source>
        <translation>kein öffentlicher Hostname</translation>
    </message>
    <message>
        <source>by a test delivery, %1</source>
        <translation>durch eine Testzustellung, %1</translation>
    </message>
    <message>
        <source>sign-ins arrive from outside</source>
        <translation>Anmeldungen kommen von außen</translation>
    </message>
    <message>
        <source>tested from this computer only</source>
        <translation>nur von diesem Computer getestet</translation>
    </message>
    <message>
        <source>waiting for Purple&apos;s test</source>
        <translation>wartet auf den Test von Purple</translation>
    </message>
    <message>
        <source>no sign-in yet</source>
        <translation>noch keine Anmeldung</translation>
    </message>
    <message>
        <source>last sign-in %1</source>
        <translation>letzte Anmeldung %1</translation>
    </message>
    <message>
        <source>from this computer, %1</source>
        <translation>von diesem Computer, %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Repeat of a stored sign-in</source>
        <translation>Wiederholung einer gespeicherten Anmeldung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Nur Anzeige</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>Speichert nicht</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Nicht empfangsbereit</translation>
    </message>
</context>
<context>
    <name>foyer::models::LiveRowModel</name>
    <message>
        <source>Returning</source>
        <comment>status of a visit</comment>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>status of a visit</comment>
        <translation>%1, verspätet</translation>
    </message>
    <message>
        <source>Purple&apos;s test</source>
        <translation>Test von Purple</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a visit</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a test delivery</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1. Delivered late: it reached Foyer on %2.</source>
        <comment>status of the visit, moment</comment>
        <translation>%1. Verspätet zugestellt: bei Foyer eingegangen am %2.</translation>
    </message>
    <message>
        <source>Time, newest first</source>
        <comment>column: when a guest signed in</comment>
        <translation>Zeit, neueste zuerst</translation>
    </message>
    <message>
        <source>Time ▾</source>
        <comment>column: when a guest signed in, newest first</comment>
        <translation>Zeit ▾</translation>
    </message>
    <message>
        <source>Visitor</source>
        <comment>column: a guest&apos;s name</comment>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>column: where it was</comment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: new or returning</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>column: the how-manieth visit it is</comment>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <comment>column: form, Facebook, …</comment>
        <translation>Anmeldeart</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>column: kind of phone or computer and browser</comment>
        <translation>Gerät</translation>
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
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>1 visit</source>
        <extracomment>How many visits a visitor has made</extracomment>
        <translation>1 Besuch</translation>
    </message>
    <message>
        <source>2–3 visits</source>
        <translation>2–3 Besuche</translation>
    </message>
    <message>
        <source>4–9 visits</source>
        <translation>4–9 Besuche</translation>
    </message>
    <message>
        <source>10 + visits</source>
        <translation>10+ Besuche</translation>
    </message>
</context>
<context>
    <name>foyer::models::VenueSummaryModel</name>
    <message numerus="yes">
        <source>%1: %Ln visits</source>
        <extracomment>One point of a line of visits: its days and its number</extracomment>
        <translation>
            <numerusform>%1: %Ln Besuch</numerusform>
            <numerusform>%1: %Ln Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Alle Standorte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits in the days compared with</source>
        <translation>
            <numerusform>%Ln Besuch im Vergleichszeitraum</numerusform>
            <numerusform>%Ln Besuche im Vergleichszeitraum</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %L1 and %L2 visits a day</source>
        <translation>Zwischen %L1 und %L2 Besuchen am Tag</translation>
    </message>
    <message>
        <source>Visits against those of the period that is compared with</source>
        <translation>Besuche gegenüber denen des Vergleichszeitraums</translation>
    </message>
    <message>
        <source>Share of visits that were the visitor&apos;s first ever at that venue</source>
        <translation>Anteil der Besuche, die die allerersten des Besuchers an diesem Standort waren</translation>
    </message>
    <message>
        <source>The weekday with most visits, and the hour in which most visits began</source>
        <translation>Der Wochentag mit den meisten Besuchen und die Stunde, in der die meisten begannen</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Stoßzeit</translation>
    </message>
</context>
<context>
    <name>foyer::models::VisitorsModel</name>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Visitor</source>
        <comment>column: a guest&apos;s name</comment>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>column</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>column: number of visits</comment>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <comment>column: number of sign-ins</comment>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>column: date</comment>
        <translation>Erstmals gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column: time or date</comment>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>column</comment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: in years</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <comment>column: form, Facebook, …</comment>
        <translation>Anmeldeart</translation>
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
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date format under the bars of a chart: day and month</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1: visits %L2, returning %L3, new %L4, sign-ins %L5</source>
        <extracomment>What one bar of the chart says; %1 is a date or an hour, the others are counts</extracomment>
        <translation>%1: Besuche %L2, wiederkehrend %L3, neu %L4, Anmeldungen %L5</translation>
    </message>
    <message>
        <source>, visitors %L1</source>
        <extracomment>Added to what a bar says; how many people that were</extracomment>
        <translation>, Besucher %L1</translation>
    </message>
    <message>
        <source>; %1: visits %L2</source>
        <extracomment>Added to what a bar says; %1 is the days that it is compared with, %2 their visits</extracomment>
        <translation>; %1: Besuche %L2</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Visits before</source>
        <translation>Besuche zuvor</translation>
    </message>
</context>
<context>
    <name>foyer::models::WeekHoursModel</name>
    <message numerus="yes">
        <source>%1 %2: %Ln visits</source>
        <extracomment>One cell of the chart of weekdays and hours: weekday, hour, number of visits</extracomment>
        <translation>
            <numerusform>%1 %2: %Ln Besuch</numerusform>
            <numerusform>%1 %2: %Ln Besuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::platform::Autostart</name>
    <message>
        <source>%1 cannot be written. Check that the folder belongs to you and that the disk is not full.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie, ob der Ordner Ihnen gehört und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Windows did not let Foyer change what starts with the computer. Try again, or ask whoever manages this computer.</source>
        <translation>Windows hat Foyer nicht ändern lassen, was mit dem Computer startet. Versuchen Sie es noch einmal, oder fragen Sie, wer diesen Computer verwaltet.</translation>
    </message>
</context>
<context>
    <name>foyer::platform::SecretStore</name>
    <message>
        <source>The password could not be kept: this system has no keychain, and Foyer cannot write %1. Check the rights of that folder and the space on its disk.</source>
        <translation>Das Passwort konnte nicht aufbewahrt werden: Dieses System hat keinen Schlüsselbund, und Foyer kann %1 nicht schreiben. Prüfen Sie die Berechtigungen des Ordners und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Foyer cannot delete %1, which holds an older password. Check the rights of that folder, or delete the file yourself, and save again.</source>
        <translation>Foyer kann %1 nicht löschen; die Datei enthält ein älteres Passwort. Prüfen Sie die Berechtigungen des Ordners, oder löschen Sie die Datei selbst, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The keychain was not opened, so the password could not be kept. Save again and let Foyer into the keychain.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet, daher konnte das Passwort nicht aufbewahrt werden. Speichern Sie erneut, und erlauben Sie Foyer den Zugriff auf den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain was not opened, so the earlier password is still in it. Save again and let Foyer into the keychain.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet, daher enthält er noch das frühere Passwort. Speichern Sie erneut, und erlauben Sie Foyer den Zugriff auf den Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>foyer::service</name>
    <message>
        <source>The settings file %1 has a value that Foyer cannot use, at “%2”. Correct that line, or delete it to go back to the default.</source>
        <translation>Die Einstellungsdatei %1 enthält bei „%2“ einen Wert, den Foyer nicht verwenden kann. Berichtigen Sie diese Zeile, oder löschen Sie sie, um zum Standard zurückzukehren.</translation>
    </message>
</context>
<context>
    <name>foyer::service::DirectoryLock</name>
    <message>
        <source>The data directory %1 cannot be written. Check that it belongs to you and is not read-only, or choose another one.</source>
        <translation>Der Datenordner %1 kann nicht geschrieben werden. Prüfen Sie, ob er Ihnen gehört und nicht schreibgeschützt ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Another Foyer already receives sign-ins for %1. Close it first, or choose another data directory.</source>
        <translation>Ein anderes Foyer empfängt bereits Anmeldungen für %1. Schließen Sie es zuerst, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Forgetting</name>
    <message>
        <source>The visitor is no longer in the database or its backups, but files of a restoration that is not complete may still hold them: %1. Start Foyer to complete it, and forget the visitor again.</source>
        <translation>Der Besucher ist nicht mehr in der Datenbank und ihren Sicherungen, aber Dateien einer unvollständigen Wiederherstellung enthalten ihn vielleicht noch: %1. Starten Sie Foyer, um sie abzuschließen, und vergessen Sie den Besucher erneut.</translation>
    </message>
    <message>
        <source>The visitor is no longer in the database or its backups, but a damaged database that was put aside may still hold them: %1. Delete it when it is no longer needed.</source>
        <translation>Der Besucher ist nicht mehr in der Datenbank und ihren Sicherungen, aber eine beiseitegelegte beschädigte Datenbank enthält ihn vielleicht noch: %1. Löschen Sie diese, wenn sie nicht mehr benötigt wird.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Receiver</name>
    <message>
        <source>The settings were not used: Foyer was stopped, or given other settings, meanwhile.</source>
        <translation>Die Einstellungen wurden nicht verwendet: Foyer wurde inzwischen angehalten oder hat andere Einstellungen erhalten.</translation>
    </message>
    <message>
        <source>Until then Foyer goes on with the certificate that it has.</source>
        <translation>Bis dahin verwendet Foyer das bisherige Zertifikat weiter.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Recovery</name>
    <message>
        <source>Stopped; the next start goes on with it.</source>
        <translation>Angehalten; der nächste Start macht damit weiter.</translation>
    </message>
    <message>
        <source>No backup was made before the database is changed.</source>
        <translation>Vor der Änderung der Datenbank wurde keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>Nothing is to be restored: the database is not one that was begun anew after damage.</source>
        <translation>Es ist nichts wiederherzustellen: Die Datenbank wurde nicht nach einem Schaden neu begonnen.</translation>
    </message>
    <message>
        <source>The database was damaged. On %1 it was put aside as “%2”, unchanged, and sign-ins have been received into a new one since.</source>
        <translation>Die Datenbank war beschädigt. Am %1 wurde sie unverändert als „%2“ beiseitegelegt; seither werden Anmeldungen in einer neuen empfangen.</translation>
    </message>
    <message>
        <source>There is no backup that could be restored.</source>
        <translation>Es gibt keine Sicherung, die wiederhergestellt werden könnte.</translation>
    </message>
    <message>
        <source>The newest backup is of %1 (sign-ins: %2). Restoring it keeps what has come since.</source>
        <translation>Die neueste Sicherung ist vom %1 (Anmeldungen: %2). Bei der Wiederherstellung bleibt erhalten, was seither eingegangen ist.</translation>
    </message>
    <message>
        <source>“%1” is no backup that this Foyer can restore. Choose one of the list.</source>
        <translation>„%1“ ist keine Sicherung, die dieses Foyer wiederherstellen kann. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” is a backup of another database. Visitors were forgotten in the one that is in use, and would come back with it, so it is not restored.</source>
        <translation>„%1“ ist die Sicherung einer anderen Datenbank. In der verwendeten wurden Besucher vergessen, die damit zurückkämen; daher wird sie nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged, so it was not restored, and nothing was changed. Choose another one.</source>
        <translation>Die Sicherung „%1“ ist beschädigt, daher wurde sie nicht wiederhergestellt, und nichts wurde geändert. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Retention</name>
    <message>
        <source>Not everybody who is too old could be removed yet.</source>
        <translation>Noch konnten nicht alle Besucher entfernt werden, deren Frist abgelaufen ist.</translation>
    </message>
    <message>
        <source>Visitors removed because they have not come for long: %1.</source>
        <translation>Besucher entfernt, weil sie lange nicht da waren: %1.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Safekeeping</name>
    <message>
        <source>What forgetting may have left could not be erased yet.</source>
        <translation>Was beim Vergessen zurückgeblieben sein kann, konnte noch nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>What was received before the backup was restored has been merged.</source>
        <translation>Was vor der Wiederherstellung der Sicherung empfangen wurde, ist übernommen.</translation>
    </message>
    <message>
        <source>Of what was received before the backup was restored, what can be read has been merged.</source>
        <translation>Von dem, was vor der Wiederherstellung der Sicherung empfangen wurde, ist das Lesbare übernommen.</translation>
    </message>
    <message>
        <source>What was received before the backup was restored is not merged yet.</source>
        <translation>Was vor der Wiederherstellung der Sicherung empfangen wurde, ist noch nicht übernommen.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Eine Sicherung wurde erstellt.</translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>Es konnte keine Sicherung erstellt werden.</translation>
    </message>
    <message>
        <source>A backup or a look at the database is under way. Try again when it is done.</source>
        <translation>Eine Sicherung oder Prüfung der Datenbank läuft bereits. Versuchen Sie es danach erneut.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Settings</name>
    <message>
        <source>The settings could not be saved in %1. Check that the folder can be written and that the disk is not full.</source>
        <translation>Die Einstellungen konnten nicht in %1 gespeichert werden. Prüfen Sie, ob der Ordner beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it belongs to you and is a settings file.</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden. Prüfen Sie, ob sie Ihnen gehört und eine Einstellungsdatei ist.</translation>
    </message>
</context>
<context>
    <name>foyer::simulation::SimulationLane</name>
    <message>
        <source>no answer within 10 seconds</source>
        <translation>keine Antwort innerhalb von 10 Sekunden</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>die Antwort ist nicht HTTP</translation>
    </message>
</context>
<context>
    <name>foyer::simulation::Simulator</name>
    <message>
        <source>answered %1</source>
        <translation>mit %1 beantwortet</translation>
    </message>
    <message>
        <source>answered 200 without the header wifiWebhookListener: 1</source>
        <translation>mit 200 beantwortet, ohne den Header wifiWebhookListener: 1</translation>
    </message>
</context>
<context>
    <name>foyer::storage</name>
    <message>
        <source>Cancelled; no backup was made.</source>
        <translation>Abgebrochen; es wurde keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there, so none can be made. Connect its drive, or choose another folder in Settings.</source>
        <translation>Der Ordner für Sicherungen, „%1“, ist nicht vorhanden, daher kann keine erstellt werden. Schließen Sie das Laufwerk an, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the rights of the folder, and that the disk works.</source>
        <translation>„%1“ kann nicht geschrieben werden. Prüfen Sie die Berechtigungen des Ordners und ob der Datenträger funktioniert.</translation>
    </message>
    <message>
        <source>A backup is being made or changed just now. Try again in a few minutes.</source>
        <translation>Gerade wird eine Sicherung erstellt oder geändert. Versuchen Sie es in ein paar Minuten erneut.</translation>
    </message>
    <message>
        <source>“%1” holds the backups of another Foyer, so none of this one is put there. Choose a folder of its own in Settings.</source>
        <translation>„%1“ enthält die Sicherungen eines anderen Foyer, daher wird dort keine von diesem abgelegt. Wählen Sie in den Einstellungen einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there, so whoever was to be forgotten may still be in the backups. Connect its drive, and try again.</source>
        <translation>Der Ordner für Sicherungen, „%1“, ist nicht vorhanden; wer vergessen werden sollte, ist daher vielleicht noch in den Sicherungen. Schließen Sie das Laufwerk an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No visitor with this id is in a backup.</source>
        <translation>Kein Besucher mit dieser ID ist in einer Sicherung.</translation>
    </message>
    <message>
        <source>A stored request cannot be unpacked, so its content is lost: what the database holds of it, or of what it was packed against, is not what was stored.</source>
        <translation>Eine gespeicherte Anfrage kann nicht entpackt werden, ihr Inhalt ist daher verloren: Was die Datenbank von ihr oder von ihrer Packgrundlage enthält, ist nicht das, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>This time zone or day start cannot be used. Choose a time zone of the list and a full hour from 0 to 23.</source>
        <translation>Diese Zeitzone oder dieser Tagesbeginn kann nicht verwendet werden. Wählen Sie eine Zeitzone aus der Liste und eine volle Stunde von 0 bis 23.</translation>
    </message>
    <message>
        <source>No venue with this id is stored.</source>
        <translation>Kein Standort mit dieser ID ist gespeichert.</translation>
    </message>
    <message>
        <source>Another program is reading the database, so old data cannot be erased from the disk yet. Try again in a moment.</source>
        <translation>Ein anderes Programm liest die Datenbank, daher können alte Daten noch nicht vom Datenträger gelöscht werden. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to, so nothing can be stored. Give yourself the right to write there, or choose another data folder.</source>
        <translation>In „%1“ kann nicht geschrieben werden, daher kann nichts gespeichert werden. Geben Sie sich dort die Schreibberechtigung, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>There is no database in “%1” yet. Start Foyer with this data folder first.</source>
        <translation>In „%1“ gibt es noch keine Datenbank. Starten Sie Foyer zuerst mit diesem Datenordner.</translation>
    </message>
    <message>
        <source>The database has not been set up by this version of Foyer yet. Start Foyer with this data folder first.</source>
        <translation>Die Datenbank wurde von dieser Version von Foyer noch nicht eingerichtet. Starten Sie Foyer zuerst mit diesem Datenordner.</translation>
    </message>
    <message>
        <source>Another program is using the database, so Foyer has to wait. Try again in a moment.</source>
        <translation>Ein anderes Programm verwendet die Datenbank, daher muss Foyer warten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the database cannot be read or written. Check the disk and its connection.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet, daher kann die Datenbank nicht gelesen oder geschrieben werden. Prüfen Sie den Datenträger und seine Verbindung.</translation>
    </message>
    <message>
        <source>The question was called off before it was answered.</source>
        <translation>Die Abfrage wurde abgebrochen, bevor sie beantwortet war.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored. Free some space; Foyer then goes on by itself.</source>
        <translation>Der Datenträger ist voll, daher kann nichts gespeichert werden. Schaffen Sie Platz; Foyer macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>The database cannot be written to, so nothing can be stored. Check the rights of the data folder and its files.</source>
        <translation>In die Datenbank kann nicht geschrieben werden, daher kann nichts gespeichert werden. Prüfen Sie die Berechtigungen des Datenordners und seiner Dateien.</translation>
    </message>
    <message>
        <source>The database is damaged. Start Foyer again: it keeps the damaged file aside, receives into a new database and offers the newest backup.</source>
        <translation>Die Datenbank ist beschädigt. Starten Sie Foyer neu: Es legt die beschädigte Datei beiseite, empfängt in eine neue Datenbank und bietet die neueste Sicherung an.</translation>
    </message>
    <message>
        <source>The database did not accept a command, so this could not be done. Please report it with the details.</source>
        <translation>Die Datenbank hat einen Befehl nicht angenommen, daher war dies nicht möglich. Bitte melden Sie es mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written to, so nothing can be stored. Choose another folder or ask for the right to write there.</source>
        <translation>In den Datenordner „%1“ kann nicht geschrieben werden, daher kann nichts gespeichert werden. Wählen Sie einen anderen Ordner, oder bitten Sie um die Schreibberechtigung.</translation>
    </message>
    <message>
        <source>There is no data directory %1.</source>
        <translation>Den Datenordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>This delivery is no longer in the log, which keeps only the newest.</source>
        <translation>Diese Zustellung ist nicht mehr im Protokoll, das nur die neuesten behält.</translation>
    </message>
    <message>
        <source>The disk has too little room for a copy of the database, so none was made. Make room.</source>
        <translation>Der Datenträger hat zu wenig Platz für eine Kopie der Datenbank, daher wurde keine erstellt. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>What is to be exported cannot be limited in this way. Choose other limits.</source>
        <translation>Was exportiert werden soll, lässt sich so nicht eingrenzen. Wählen Sie andere Grenzen.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read or copied. Check the rights of the folders and the disk.</source>
        <translation>Die Sicherung „%1“ kann nicht gelesen oder kopiert werden. Prüfen Sie die Berechtigungen der Ordner und den Datenträger.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be copied. Make room, or choose another disk.</source>
        <translation>Der Datenträger ist voll, daher konnte „%1“ nicht kopiert werden. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No visitor with this id is stored. They may have been forgotten already.</source>
        <translation>Kein Besucher mit dieser ID ist gespeichert. Vielleicht wurde er bereits vergessen.</translation>
    </message>
    <message>
        <source>Cancelled; the database was not looked at to its end.</source>
        <translation>Abgebrochen; die Datenbank wurde nicht bis zum Ende geprüft.</translation>
    </message>
    <message>
        <source>The backup came out damaged, although the database is sound. Check the disk; the next backup is tried as usual.</source>
        <translation>Die Sicherung ist beschädigt, obwohl die Datenbank in Ordnung ist. Prüfen Sie den Datenträger; die nächste Sicherung wird wie üblich versucht.</translation>
    </message>
    <message>
        <source>Stopped; the rest is merged after the next start.</source>
        <translation>Angehalten; der Rest wird nach dem nächsten Start übernommen.</translation>
    </message>
    <message>
        <source>Quarantine is full. Read again or delete what waits there; the rest is merged after the next start.</source>
        <translation>Die Quarantäne ist voll. Lesen Sie die wartenden Zustellungen erneut ein, oder löschen Sie sie; der Rest wird nach dem nächsten Start übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln deliveries said cannot be read any more.</source>
        <translation>
            <numerusform>Der Inhalt von %Ln Zustellung ist nicht mehr lesbar.</numerusform>
            <numerusform>Der Inhalt von %Ln Zustellungen ist nicht mehr lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was put aside as “%1”.</source>
        <translation>Die Datei wurde als „%1“ beiseitegelegt.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Foyer, so this one leaves it alone. Install the newer version, or choose another data folder.</source>
        <translation>Die Datenbank wurde von einer neueren Version von Foyer geschrieben, daher rührt diese sie nicht an. Installieren Sie die neuere Version, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The numbers are being counted anew after an update. Check them when that has ended; Foyer has to run for it.</source>
        <translation>Die Zahlen werden nach einer Aktualisierung neu gezählt. Prüfen Sie sie, wenn das abgeschlossen ist; Foyer muss dafür laufen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The delivery could not be understood, and quarantine is full. Read again or delete what waits there on the Deliveries page; Purple sends this one again.</source>
        <translation>Die Zustellung wurde nicht verstanden, und die Quarantäne ist voll. Lesen Sie die wartenden auf der Seite „Zustellungen“ erneut ein, oder löschen Sie sie; Purple sendet diese noch einmal.</translation>
    </message>
    <message>
        <source>The counting was cancelled; the numbers are what they were.</source>
        <translation>Die Zählung wurde abgebrochen; die Zahlen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>This delivery is no longer in quarantine; somebody has handled it already.</source>
        <translation>Diese Zustellung ist nicht mehr in Quarantäne; jemand hat sie bereits bearbeitet.</translation>
    </message>
    <message>
        <source>Too many sign-ins are waiting to be stored. Purple will send this one again.</source>
        <translation>Zu viele Anmeldungen warten auf das Speichern. Purple wird diese erneut senden.</translation>
    </message>
    <message>
        <source>No visitor with this id is stored. They may have been forgotten.</source>
        <translation>Kein Besucher mit dieser ID ist gespeichert. Vielleicht wurde er vergessen.</translation>
    </message>
    <message>
        <source>The database could not take the sign-in in time. Purple will send it again.</source>
        <translation>Die Datenbank konnte die Anmeldung nicht rechtzeitig aufnehmen. Purple wird sie erneut senden.</translation>
    </message>
    <message>
        <source>The database file has gone, so nothing can be stored. Put it back, or start Foyer again to begin a new one.</source>
        <translation>Die Datenbankdatei ist verschwunden, daher kann nichts gespeichert werden. Legen Sie sie zurück, oder starten Sie Foyer neu, um eine neue zu beginnen.</translation>
    </message>
</context>
</TS>
