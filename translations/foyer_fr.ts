<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows who has just signed in to the guest WiFi.</source>
        <translation>Affiche qui vient de se connecter au Wi-Fi invité.</translation>
    </message>
    <message>
        <source>Say this and quit.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Say the version and quit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Tout conserver dans DIR.</translation>
    </message>
    <message>
        <source>Show invented guests; nothing is kept and nothing is reachable from outside.</source>
        <translation>Afficher des visiteurs fictifs&#x202f;; rien n’est conservé ni accessible de l’extérieur.</translation>
    </message>
    <message>
        <source>Open NAME: live, visitors, venues, endpoint, deliveries or settings.</source>
        <translation>Ouvrir NAME&#xa0;: live, visitors, venues, endpoint, deliveries ou settings.</translation>
    </message>
    <message>
        <source>Show no window, only the icon in the tray.</source>
        <translation>N’afficher aucune fenêtre, seulement l’icône dans la zone de notification.</translation>
    </message>
    <message>
        <source>Show the wallboard, full screen.</source>
        <translation>Ouvrir l’affichage mural, en plein écran.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE, e.g. de.</source>
        <translation>Utiliser la langue LANGUAGE, p. ex. de.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and quit.</source>
        <translation>Écrire une image de la fenêtre dans FILE (PNG) et quitter.</translation>
    </message>
    <message>
        <source>Size of that picture, e.g. 1280x800.</source>
        <translation>Taille de cette image, p. ex. 1280x800.</translation>
    </message>
    <message>
        <source>There is nothing to do with &quot;%1&quot;.</source>
        <translation>Rien à faire avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--demo keeps nothing, so it takes no --data-dir.</source>
        <translation>--demo ne conserve rien et n’accepte donc pas --data-dir.</translation>
    </message>
    <message>
        <source>--screenshot needs a file name.</source>
        <translation>--screenshot nécessite un nom de fichier.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;.</source>
        <translation>Il n’y a pas de page «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--minimised shows nothing, so it takes no --wallboard or --screenshot.</source>
        <translation>--minimised n’affiche rien et n’accepte donc ni --wallboard ni --screenshot.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Il n’y a pas de thème «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; there are: %2.</source>
        <translation>La langue «&#x202f;%1&#x202f;» n’existe pas&#x202f;; langues disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--size needs width and height, like 1280x800.</source>
        <translation>--size nécessite une largeur et une hauteur, comme 1280x800.</translation>
    </message>
    <message>
        <source>foyer: %1 Try foyer --help.</source>
        <translation>foyer&#xa0;: %1 Essayez foyer --help.</translation>
    </message>
</context>
<context>
    <name>DateRangeText</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>28 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
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
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>A delivery&apos;s outcome: somebody only looked at the address</extracomment>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>A new sign-in, stored.</source>
        <translation>Une nouvelle connexion, enregistrée.</translation>
    </message>
    <message>
        <source>This sign-in was stored already; Purple sends one again until it hears 200.</source>
        <translation>Cette connexion était déjà enregistrée&#x202f;; Purple la renvoie tant qu’il ne reçoit pas 200.</translation>
    </message>
    <message>
        <source>Purple&apos;s test of the address; never counted as a visitor.</source>
        <translation>Test de l’adresse par Purple&#x202f;; jamais compté comme visiteur.</translation>
    </message>
    <message>
        <source>It could not be understood and is kept whole until somebody looks at it.</source>
        <translation>Cette livraison n’a pas pu être comprise&#x202f;; elle est conservée telle quelle en attendant d’être examinée.</translation>
    </message>
    <message>
        <source>A browser or a monitor looked at the address; nothing was sent.</source>
        <translation>Un navigateur ou un outil de surveillance a consulté l’adresse&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It came with a method that a webhook does not use, and was refused (405).</source>
        <translation>Elle utilisait une méthode étrangère aux webhooks et a été refusée (405).</translation>
    </message>
    <message>
        <source>It could not be stored and was answered 503; Purple sends it again.</source>
        <translation>Elle n’a pas pu être enregistrée et a reçu la réponse 503&#x202f;; Purple la renverra.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <extracomment>Date and time of a delivery in a table (https://doc.qt.io/qt-6/qdatetime.html#toString)</extracomment>
        <translation>d MMM yyyy HH:mm:ss</translation>
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
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>No name given</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
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
        <translation>L’image n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place that is yours to write in.</source>
        <translation>Impossible d’écrire le fichier à cet endroit. Choisissez un autre emplacement où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The file could not be completed. Check that there is room on the disk.</source>
        <translation>Le fichier n’a pas pu être terminé. Vérifiez qu’il reste de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>ReceiverWords</name>
    <message>
        <source>Viewing</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Viewing: another Foyer receives</source>
        <translation>Consultation&#xa0;: une autre instance reçoit</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception active</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>À l’écoute sur %1</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Pas de réception</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
    <message>
        <source>Listening, but the certificate does not work</source>
        <translation>À l’écoute, mais le certificat ne fonctionne pas</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>Stockage impossible</translation>
    </message>
    <message>
        <source>Listening, but sign-ins cannot be stored</source>
        <translation>À l’écoute, mais les connexions ne peuvent pas être enregistrées</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>TimeAgo</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>il y a %Ln&#xa0;s</numerusform>
            <numerusform>il y a %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>il y a %Ln&#xa0;min</numerusform>
            <numerusform>il y a %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>il y a %Ln&#xa0;h</numerusform>
            <numerusform>il y a %Ln&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Visits today</source>
        <translation>Visites du jour</translation>
    </message>
    <message>
        <source>New visitors</source>
        <translation>Nouveaux visiteurs</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Sign-ins, last 15 min</source>
        <translation>Connexions, 15 dernières min</translation>
    </message>
    <message>
        <source>Busiest hour today</source>
        <translation>Heure de pointe du jour</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message>
        <source>%1 of today</source>
        <translation>%1 du jour</translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>none by now last %1</source>
        <comment>a weekday</comment>
        <translation>aucune à cette heure %1 dernier</translation>
    </message>
    <message>
        <source>vs last %1</source>
        <comment>a weekday</comment>
        <translation>vs %1 dernier</translation>
    </message>
    <message>
        <source>= same</source>
        <comment>no change</comment>
        <translation>= stable</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>aucune visite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln visite</numerusform>
            <numerusform>%Ln visites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraitText</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
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
        <translation>65 +</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A way of signing in: with a form, as opposed to Facebook and the like</extracomment>
        <translation>Formulaire</translation>
    </message>
</context>
<context>
    <name>VenueCombo</name>
    <message>
        <source>All venues</source>
        <translation>Tous les lieux</translation>
    </message>
</context>
<context>
    <name>VenueNumbers</name>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Connexion via</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>How often they come back</source>
        <translation>Fréquence de retour</translation>
    </message>
    <message>
        <source>Age of visitors</source>
        <translation>Âge des visiteurs</translation>
    </message>
</context>
<context>
    <name>VenueQuestion</name>
    <message>
        <source>Visits by hour of the day</source>
        <translation>Visites par heure de la journée</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>Visites par semaine</translation>
    </message>
    <message>
        <source>Visits per month</source>
        <translation>Visites par mois</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Visites par jour</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Il y a un an</translation>
    </message>
</context>
<context>
    <name>VenueReport</name>
    <message>
        <source>%1, compared with %2</source>
        <extracomment>Under the title of a report: its days, and those that they are compared with</extracomment>
        <translation>%1, par rapport à %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Beside a number of visits: its change against the number before, e.g. &quot;+8 % from 1,234&quot;</extracomment>
        <translation>%1 vs %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Arrivée des visiteurs</translation>
    </message>
    <message>
        <source>No visit in the period</source>
        <translation>Aucune visite sur la période</translation>
    </message>
</context>
<context>
    <name>VenueText</name>
    <message>
        <source>Venue %1</source>
        <extracomment>A venue that came without a name; %1 is Purple&apos;s number of it</extracomment>
        <translation>Lieu %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::AboutDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Data about this visitor</source>
        <translation>Données sur ce visiteur</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Privacy mode masks names on the screen only: the files hold them, and everything else, in full.</source>
        <translation>Le mode confidentialité ne masque les noms qu’à l’écran&#xa0;: les fichiers les contiennent en clair, comme tout le reste.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Written to “%1”: one JSON file with everything, and the sign-ins and visits as CSV.</source>
        <translation>Écrit dans «&#x202f;%1&#x202f;»&#xa0;: un fichier JSON avec toutes les données, et les connexions et visites en CSV.</translation>
    </message>
</context>
<context>
    <name>foyer::app::CalendarFields</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Début de la journée</translation>
    </message>
    <message>
        <source>A visit is one visitor at one venue on one business day. When this changes, Foyer counts every visit anew; until that has ended, all numbers stay as they are.</source>
        <translation>Une visite correspond à un visiteur, dans un lieu, lors d’une journée d’exploitation. Si ce réglage change, Foyer recompte toutes les visites&#x202f;; en attendant, tous les chiffres restent inchangés.</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Début de journée à</translation>
    </message>
</context>
<context>
    <name>foyer::app::CertificateFields</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file</source>
        <translation>Fichier PEM ou PKCS#12</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>PEM file; none with PKCS#12</source>
        <translation>Fichier PEM&#x202f;; aucun avec PKCS#12</translation>
    </message>
    <message>
        <source>Password of the private key</source>
        <translation>Mot de passe de la clé privée</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Without files Foyer uses a certificate of its own making, for trying out. Purple does not accept it.</source>
        <translation>Sans fichiers, Foyer utilise son propre certificat, à des fins d’essai. Purple ne l’accepte pas.</translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to this key.</source>
        <translation>Choisissez le certificat qui correspond à cette clé.</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to this certificate.</source>
        <translation>Choisissez la clé privée qui correspond à ce certificat.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>Foyer keeps the password in the system&apos;s keychain.</source>
        <translation>Foyer conserve le mot de passe dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Foyer finds no keychain on this system, so it keeps the password in %1, which only you can read.</source>
        <translation>Foyer ne trouve aucun trousseau de clés sur ce système&#x202f;; il conserve donc le mot de passe dans %1, que vous seul pouvez lire.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ChartTableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Chiffres du graphique</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
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
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was checked, %2 is Pass, Check or Fail
----------
%1 is &quot;Review&quot; or &quot;Settings&quot;, %2 is what was checked</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>foyer::app::ChoicePopup</name>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Rechercher dans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::ColumnList</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt with the arrow keys moves it.</source>
        <translation>Espace coche une colonne, Alt et les touches fléchées la déplacent.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Moves the chosen column to the front</source>
        <translation>Déplace la colonne sélectionnée vers le début</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Moves the chosen column to the back</source>
        <translation>Déplace la colonne sélectionnée vers la fin</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Ticks all columns, in their usual order</source>
        <translation>Coche toutes les colonnes, dans leur ordre habituel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Unticks all columns</source>
        <translation>Décoche toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>foyer::app::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>foyer::app::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Sauvegardes dans</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Keep backups in Foyer&apos;s own folder</source>
        <translation>Conserver les sauvegardes dans le dossier de Foyer</translation>
    </message>
    <message>
        <source>Default…</source>
        <translation>Par défaut…</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Sauvegardes conservées</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>Vérifier la base de données</translation>
    </message>
    <message>
        <source>Reads all of the database and compares its indexes</source>
        <translation>Lit toute la base de données et compare ses index</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>The backup is being copied and checked…</source>
        <translation>Copie et vérification de la sauvegarde…</translation>
    </message>
    <message>
        <source>All of the database is being read…</source>
        <translation>Lecture de toute la base de données…</translation>
    </message>
    <message>
        <source>The backups are being moved…</source>
        <translation>Déplacement des sauvegardes…</translation>
    </message>
    <message>
        <source>No backup yet. One is made every day.</source>
        <translation>Aucune sauvegarde pour l’instant. Il s’en fait une chaque jour.</translation>
    </message>
    <message>
        <source>Newest backup: %1. Kept: %2.</source>
        <translation>Dernière sauvegarde&#xa0;: %1. Conservées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What had come before the backup was restored is being stored again.</source>
        <translation>Ce qui était arrivé avant la restauration est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>Keep backups in “%1”?</source>
        <translation>Conserver les sauvegardes dans «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The backups in “%1” move there, unless that folder is away just now: then they stay, and forgetting a visitor does not reach them. A backup holds all that is known of your guests, so choose a folder that only you can read. While its drive is away, Foyer goes on receiving and says that no backup can be made.</source>
        <translation>Les sauvegardes de «&#x202f;%1&#x202f;» y seront déplacées, sauf si ce dossier n’est pas accessible actuellement&#xa0;: elles restent alors sur place, et l’oubli d’un visiteur ne les atteint pas. Une sauvegarde contient tout ce qui est connu de vos visiteurs&#x202f;; choisissez donc un dossier que vous seul pouvez lire. Si son lecteur n’est pas accessible, Foyer continue de recevoir et signale qu’aucune sauvegarde n’est possible.</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Les conserver là</translation>
    </message>
    <message>
        <source>Backups are kept there from now on.</source>
        <translation>Les sauvegardes y seront désormais conservées.</translation>
    </message>
    <message>
        <source>The next backup removes those that are more than that.</source>
        <translation>La prochaine sauvegarde supprimera celles qui dépassent ce nombre.</translation>
    </message>
    <message>
        <source>Cancelled. Backups are kept where they were.</source>
        <translation>Annulé. Les sauvegardes restent où elles étaient.</translation>
    </message>
    <message>
        <source>The backup is whole and checked.</source>
        <translation>La sauvegarde est complète et vérifiée.</translation>
    </message>
    <message>
        <source>Cancelled; no backup was made.</source>
        <translation>Annulé&#x202f;; aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Restaurer la sauvegarde du %1&#x202f;?</translation>
    </message>
    <message>
        <source>It takes the place of the database. No sign-in is lost: what the backup does not have is stored once more, and nothing is counted twice. Visitors who were forgotten stay forgotten. Time zones, starts of the day, the delivery log and what waits in quarantine are as they were then. Sign-ins are received meanwhile, except for the moment in which the window closes and opens again.</source>
        <translation>Elle remplace la base de données. Aucune connexion n’est perdue&#xa0;: ce qui manque à la sauvegarde est de nouveau enregistré, et rien n’est compté deux fois. Les visiteurs oubliés le restent. Les fuseaux horaires, les débuts de journée, le journal des livraisons et le contenu de la quarantaine redeviennent ce qu’ils étaient alors. Les connexions sont reçues pendant ce temps, sauf au moment où la fenêtre se ferme et se rouvre.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The backup is whole; the window opens again with it.</source>
        <translation>La sauvegarde est complète&#x202f;; la fenêtre va se rouvrir avec elle.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>La base de données est saine.</translation>
    </message>
    <message>
        <source>Cancelled; the database was not read to its end.</source>
        <translation>Annulé&#x202f;; la base de données n’a pas été lue jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>foyer::app::DateRangeDialog</name>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Le premier jour est postérieur au dernier.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
</context>
<context>
    <name>foyer::app::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Choose a delivery to see its request and its body.</source>
        <translation>Sélectionnez une livraison pour voir sa requête et son corps.</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Requête</translation>
    </message>
    <message>
        <source>Request line and fields</source>
        <translation>Ligne de requête et en-têtes</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corps</translation>
    </message>
    <message>
        <source>Body of the delivery</source>
        <translation>Corps de la livraison</translation>
    </message>
    <message>
        <source>Not all of it is shown. Save it as a file to see the rest.</source>
        <translation>L’affichage est tronqué. Enregistrez dans un fichier pour voir le reste.</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place or make room.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1. Choisissez un autre emplacement ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet. Paste the address on the Endpoint page into Purple to begin.</source>
        <translation>Aucune livraison pour l’instant. Pour commencer, collez dans Purple l’adresse de la page Point d’entrée.</translation>
    </message>
    <message>
        <source>No delivery with this outcome. Choose “All outcomes” to see the others.</source>
        <translation>Aucune livraison avec ce résultat. Choisissez «&#x202f;Tous les résultats&#x202f;» pour voir les autres.</translation>
    </message>
    <message>
        <source>It has been handled already.</source>
        <translation>Cette livraison a déjà été traitée.</translation>
    </message>
    <message>
        <source>Privacy mode hides what deliveries say. Switch it off in Settings or with Ctrl+Shift+P to see it; “Save as file…” saves it in full.</source>
        <translation>Le mode confidentialité masque le contenu des livraisons. Désactivez-le dans Paramètres ou avec Ctrl+Maj+P pour le voir&#x202f;; «&#x202f;Enregistrer…&#x202f;» l’enregistre en clair.</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Aucun corps</translation>
    </message>
    <message>
        <source>Delete delivery</source>
        <translation>Supprimer la livraison</translation>
    </message>
    <message>
        <source>Delete what this delivery said?</source>
        <translation>Supprimer le contenu de cette livraison&#x202f;?</translation>
    </message>
    <message>
        <source>Its body is gone for good; the log keeps a line that it came. Purple does not send it again, because it was answered 200.</source>
        <translation>Son corps sera définitivement supprimé&#x202f;; le journal garde une ligne attestant son arrivée. Purple ne la renverra pas, car elle a reçu la réponse 200.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>delivery-%1.json</source>
        <translation>livraison-%1.json</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>foyer::app::EndpointMonitor</name>
    <message>
        <source>%1:%2, %3 threads, %L4 of %L5 connections in use</source>
        <extracomment>%1 address, %2 port, %3 threads, %4 connections open, %5 connections allowed</extracomment>
        <translation>%1:%2, %3 threads, %L4 connexions réseau sur %L5</translation>
    </message>
</context>
<context>
    <name>foyer::app::EndpointPage</name>
    <message>
        <source>Endpoint</source>
        <translation>Point d’entrée</translation>
    </message>
    <message>
        <source>State of the endpoint</source>
        <translation>État du point d’entrée</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Asks the address as Purple would and shows what comes back</source>
        <translation>Interroge l’adresse comme le ferait Purple et affiche la réponse</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Paste this address into Purple: Management › Venues › Webhooks</source>
        <translation>Collez cette adresse dans Purple&#xa0;: Management › Venues › Webhooks</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Puts the whole address on the clipboard</source>
        <translation>Copie l’adresse complète dans le presse-papiers</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>The address is the only secret between Purple and Foyer: show it to nobody else</source>
        <translation>L’adresse est le seul secret entre Purple et Foyer&#xa0;: ne la montrez à personne d’autre</translation>
    </message>
    <message>
        <source>No public host name is set, so the address names this computer. Purple finds it only if that name is known on the internet.</source>
        <translation>Aucun nom d’hôte public n’est défini&#x202f;; l’adresse désigne donc cet ordinateur. Purple ne le trouve que si ce nom est connu sur Internet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings: public host name</source>
        <translation>Paramètres&#xa0;: nom d’hôte public</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>half within (p50)</source>
        <translation>moitié en moins de (p50)</translation>
    </message>
    <message>
        <source>99 of 100 within (p99)</source>
        <translation>99 sur 100 en moins de (p99)</translation>
    </message>
    <message>
        <source>Deliveries, last 24 h</source>
        <translation>Livraisons, dernières 24&#xa0;h</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Refused since the first start (wrong address, not HTTP)</source>
        <translation>Refusées depuis le premier démarrage (mauvaise adresse, pas HTTP)</translation>
    </message>
    <message>
        <source>Not stored in time since the first start (503: Purple sends them again)</source>
        <translation>Non enregistrées à temps depuis le premier démarrage (503&#xa0;: Purple les renvoie)</translation>
    </message>
    <message>
        <source>Of the newest answers. Purple gives up after 10 s.</source>
        <translation>Sur les réponses les plus récentes. Purple abandonne après 10&#xa0;s.</translation>
    </message>
    <message>
        <source>No delivery yet. Purple gives up after 10 s.</source>
        <translation>Aucune livraison pour l’instant. Purple abandonne après 10&#xa0;s.</translation>
    </message>
    <message>
        <source>The backup is being copied and checked. Sign-ins are received meanwhile; then the window opens anew.</source>
        <translation>La sauvegarde est copiée et vérifiée. Les connexions sont reçues pendant ce temps&#x202f;; ensuite, la fenêtre se rouvrira.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans elle</translation>
    </message>
    <message>
        <source>Go on without the earlier sign-ins?</source>
        <translation>Continuer sans les connexions antérieures&#x202f;?</translation>
    </message>
    <message>
        <source>Foyer then keeps the new database and no longer offers the backup. The damaged file stays where it is until you delete it; the backups are replaced by newer ones day by day.</source>
        <translation>Foyer garde alors la nouvelle base de données et ne propose plus la sauvegarde. Le fichier endommagé reste à sa place jusqu’à ce que vous le supprimiez&#x202f;; les sauvegardes sont remplacées jour après jour par de plus récentes.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuer sans</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Contenu à exporter</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns, in this order</source>
        <translation>Colonnes, dans cet ordre</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Format d’écriture</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Character between columns</source>
        <translation>Caractère entre les colonnes</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>How dates and times are written</source>
        <translation>Format des dates et heures</translation>
    </message>
    <message>
        <source>B&amp;yte-order mark, for Excel</source>
        <translation>&amp;Marque BOM, pour Excel</translation>
    </message>
    <message>
        <source>Without this mark at its beginning, Excel does not read every script</source>
        <translation>Sans cette marque d’ordre d’octets en tête de fichier, Excel ne lit pas toutes les écritures</translation>
    </message>
    <message>
        <source>&amp;Neutralise formulas</source>
        <translation>Neutraliser les &amp;formules</translation>
    </message>
    <message>
        <source>Guests type their own names. A cell that a spreadsheet would run as a formula gets an apostrophe in front, so that opening the file is safe.</source>
        <translation>Les visiteurs saisissent eux-mêmes leur nom. Une cellule qu’un tableur exécuterait comme formule est précédée d’une apostrophe, afin que le fichier s’ouvre sans risque.</translation>
    </message>
    <message>
        <source>Privacy mode masks names on the screen only: the file holds them in full.</source>
        <translation>Le mode confidentialité ne masque les noms qu’à l’écran&#xa0;: le fichier les contient en clair.</translation>
    </message>
    <message>
        <source>The first rows, as they will be in the file</source>
        <translation>Les premières lignes, telles qu’elles seront dans le fichier</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Aperçu du fichier</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>ISO 8601, times in UTC</source>
        <translation>ISO 8601, heures en UTC</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln rows written</source>
        <translation>
            <numerusform>%L1 sur %Ln ligne écrite</numerusform>
            <numerusform>%L1 sur %Ln lignes écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Annulé&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1</numerusform>
            <numerusform>%Ln lignes écrites dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportJob</name>
    <message>
        <source>The file cannot be written there. Choose another place that is yours to write in.</source>
        <translation>Impossible d’écrire le fichier à cet endroit. Choisissez un autre emplacement où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>The file could not be completed. Check that there is room on the disk.</source>
        <translation>Le fichier n’a pas pu être terminé. Vérifiez qu’il reste de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportPresets</name>
    <message>
        <source>The presets could not be saved in %1. Check that there is room on the disk and that the file is yours to write.</source>
        <translation>Les préréglages n’ont pas pu être enregistrés dans %1. Vérifiez qu’il reste de l’espace sur le disque et que vous avez le droit d’écrire dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportText</name>
    <message>
        <source>Answer time in ms</source>
        <translation>Temps de réponse en ms</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première visite</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Première connexion</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>New visitors</source>
        <translation>Nouveaux visiteurs</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Connexion via</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Returning visitors</source>
        <translation>Visiteurs de retour</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Venue number</source>
        <translation>Numéro du lieu</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>Numéro de la visite</translation>
    </message>
    <message>
        <source>New or returning</source>
        <translation>Nouveau ou de retour</translation>
    </message>
    <message>
        <source>Visitor number</source>
        <translation>Numéro du visiteur</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Venues by day</source>
        <translation>Lieux par jour</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>One row for each sign-in, with the visitor and the venue.</source>
        <translation>Une ligne par connexion, avec le visiteur et le lieu.</translation>
    </message>
    <message>
        <source>One row for each visitor, venue and business day.</source>
        <translation>Une ligne par visiteur, lieu et journée d’exploitation.</translation>
    </message>
    <message>
        <source>One row for each venue and business day, with its numbers.</source>
        <translation>Une ligne par lieu et journée d’exploitation, avec ses chiffres.</translation>
    </message>
    <message>
        <source>One row for each delivery in the log, with what became of it.</source>
        <translation>Une ligne par livraison du journal, avec ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>One row for each person, with first and last visit.</source>
        <translation>Une ligne par personne, avec la première et la dernière visite.</translation>
    </message>
    <message>
        <source>No rows: nothing matches. Choose other venues or days.</source>
        <translation>Aucune ligne&#xa0;: rien ne correspond. Choisissez d’autres lieux ou d’autres jours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
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
        <translation>%1, environ %2</translation>
    </message>
</context>
<context>
    <name>foyer::app::FilterPill</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Supprimer le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Supprimer ce filtre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what was chosen: &quot;Gender: Female&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1&#xa0;: indifférent</translation>
    </message>
</context>
<context>
    <name>foyer::app::ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forget visitors</source>
        <translation>Oublier des visiteurs</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln visitors for good?</source>
        <translation>
            <numerusform>Oublier définitivement %Ln visiteur&#x202f;?</numerusform>
            <numerusform>Oublier définitivement %Ln visiteurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed are their profiles, their sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too. The numbers in charts and totals stay, without names. This cannot be undone.</source>
        <translation>Sont supprimés&#xa0;: leurs profils, leurs connexions avec tout ce que Purple a envoyé, leurs visites et ce qui, en quarantaine, les mentionne&#x202f;; y compris dans les sauvegardes. Les chiffres des graphiques et des totaux restent, sans noms. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>visitor %1</source>
        <translation>visiteur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Oubli en cours…</translation>
    </message>
    <message>
        <source>Foyer goes on receiving meanwhile.</source>
        <translation>Foyer continue de recevoir pendant ce temps.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors are forgotten.</source>
        <translation>
            <numerusform>%Ln visiteur oublié.</numerusform>
            <numerusform>%Ln visiteurs oubliés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is left in the database and its backups.</source>
        <translation>Il n’en reste rien dans la base de données ni dans ses sauvegardes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that were chosen are still there.</source>
        <translation>
            <numerusform>%Ln visiteur sélectionné est toujours présent.</numerusform>
            <numerusform>%Ln visiteurs sélectionnés sont toujours présents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <translation>Arrêt après celui-ci…</translation>
    </message>
</context>
<context>
    <name>foyer::app::GeneralSection</name>
    <message>
        <source>Start Foyer with the computer</source>
        <translation>Lancer Foyer au démarrage de l’ordinateur</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keep receiving, in the tray</source>
        <translation>Continuer la réception, dans la zone de notification</translation>
    </message>
    <message>
        <source>Quit Foyer</source>
        <translation>Quitter Foyer</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window asks, then quits.</source>
        <translation>Ce bureau n’affiche pas de zone de notification actuellement&#xa0;: fermer la fenêtre demande donc confirmation, puis quitte.</translation>
    </message>
    <message>
        <source>When you log in, without a window. A computer at which nobody logs in receives with foyerctl as a service.</source>
        <translation>À l’ouverture de votre session, sans fenêtre. Sur un ordinateur où personne n’ouvre de session, la réception est assurée par foyerctl en tant que service.</translation>
    </message>
    <message>
        <source>Not a demonstration</source>
        <translation>Indisponible en démonstration</translation>
    </message>
</context>
<context>
    <name>foyer::app::HeatMap</name>
    <message>
        <source>Visits by weekday and hour</source>
        <translation>Visites par jour de la semaine et par heure</translation>
    </message>
</context>
<context>
    <name>foyer::app::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The newest %1 of %2 sign-ins</source>
        <translation>Les %1 dernières connexions sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ins of the visitor</source>
        <translation>Connexions du visiteur</translation>
    </message>
</context>
<context>
    <name>foyer::app::LiveDelegate</name>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>foyer::app::LivePage</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Go to the newest sign-ins</source>
        <translation>Aller aux connexions les plus récentes</translation>
    </message>
    <message>
        <source>Search name, email… (Ctrl+F)</source>
        <translation>Rechercher nom, e-mail… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search sign-ins</source>
        <translation>Rechercher des connexions</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the table still; what arrives is counted and waits</source>
        <translation>Fige le tableau&#x202f;; ce qui arrive est compté et mis en attente</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Sign-ins, newest first</source>
        <translation>Connexions, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Afficher l’adresse</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The sign-ins cannot be read</source>
        <translation>Impossible de lire les connexions</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No sign-in matches this search and venue.</source>
        <translation>Aucune connexion ne correspond à cette recherche et à ce lieu.</translation>
    </message>
    <message>
        <source>Show all sign-ins</source>
        <translation>Afficher toutes les connexions</translation>
    </message>
    <message>
        <source>No sign-ins yet</source>
        <translation>Pas encore de connexion</translation>
    </message>
    <message>
        <source>Paste this computer&apos;s webhook address into Purple, under Management › Venues › Webhooks. Guests appear here as they sign in.</source>
        <translation>Collez l’adresse de webhook de cet ordinateur dans Purple, sous Management › Venues › Webhooks. Les visiteurs apparaissent ici dès qu’ils se connectent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ↑</source>
        <translation>
            <numerusform>%Ln nouvelle ↑</numerusform>
            <numerusform>%Ln nouvelles ↑</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir Paramètres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln livraison à examiner</numerusform>
            <numerusform>%Ln livraisons à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Foyer keeps running</source>
        <translation>Foyer reste actif</translation>
    </message>
    <message>
        <source>Foyer goes on receiving sign-ins when this window is closed.</source>
        <translation>Foyer continue de recevoir les connexions quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows how it is and opens the window again; Quit in the icon&apos;s menu ends it. If closing the window should quit Foyer instead, change that in Settings › General.</source>
        <translation>Son icône dans la zone de notification indique son état et rouvre la fenêtre&#x202f;; Quitter, dans le menu de l’icône, y met fin. Pour que la fermeture de la fenêtre quitte Foyer, modifiez ce réglage dans Paramètres › Général.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit Foyer?</source>
        <translation>Quitter Foyer&#x202f;?</translation>
    </message>
    <message>
        <source>When you quit, Foyer stops receiving sign-ins. Purple tries again for a while, but switches the webhook off when nothing answers for long.</source>
        <translation>Si vous quittez, Foyer cesse de recevoir les connexions. Purple réessaie pendant un temps, mais désactive le webhook si rien ne répond pendant longtemps.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationCentre</name>
    <message numerus="yes">
        <source>It is good for %Ln more days. Renew it: without it Purple delivers nothing.</source>
        <translation>
            <numerusform>Il est encore valable %Ln jour. Renouvelez-le&#xa0;: sans lui, Purple ne livre rien.</numerusform>
            <numerusform>Il est encore valable %Ln jours. Renouvelez-le&#xa0;: sans lui, Purple ne livre rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purple delivers nothing until it has been renewed.</source>
        <translation>Purple ne livre rien tant qu’il n’a pas été renouvelé.</translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>The first visitor of the day</source>
        <translation>Le premier visiteur de la journée</translation>
    </message>
    <message>
        <source>A visitor whom I follow arrives</source>
        <translation>Un visiteur que je suis arrive</translation>
    </message>
    <message>
        <source>Choose Follow beside a visitor on Live or Visitors.</source>
        <translation>Choisissez Suivre à côté d’un visiteur dans En direct ou Visiteurs.</translation>
    </message>
    <message>
        <source>Trouble with the endpoint</source>
        <translation>Problème du point d’entrée</translation>
    </message>
    <message>
        <source>It does not listen or cannot store, or its certificate is about to end.</source>
        <translation>Il n’écoute pas, ne peut pas enregistrer, ou son certificat arrive à expiration.</translation>
    </message>
    <message>
        <source>Each at most once a day. They come through the tray, whose menu pauses them for today; privacy mode leaves the names out.</source>
        <translation>Chacune au plus une fois par jour. Elles passent par la zone de notification, dont le menu les suspend pour la journée&#x202f;; le mode confidentialité omet les noms.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Notifier</name>
    <message>
        <source>First visitor today</source>
        <translation>Premier visiteur du jour</translation>
    </message>
    <message>
        <source>A visitor whom you follow is here</source>
        <translation>Un visiteur que vous suivez est là</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>venue, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First visitor today: %1</source>
        <extracomment>%1 is a visitor&apos;s name</extracomment>
        <translation>Premier visiteur du jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 est là</translation>
    </message>
    <message>
        <source>Foyer does not receive sign-ins</source>
        <translation>Foyer ne reçoit pas les connexions</translation>
    </message>
    <message>
        <source>Foyer cannot store sign-ins</source>
        <translation>Foyer ne peut pas enregistrer les connexions</translation>
    </message>
    <message>
        <source>The certificate is about to end</source>
        <translation>Le certificat arrive à expiration</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Le certificat a expiré</translation>
    </message>
</context>
<context>
    <name>foyer::app::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>28 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation>Comparer&#xa0;: rien</translation>
    </message>
    <message>
        <source>Compare: period before</source>
        <translation>Comparer&#xa0;: période précédente</translation>
    </message>
    <message>
        <source>Compare: a year ago</source>
        <translation>Comparer&#xa0;: il y a un an</translation>
    </message>
    <message>
        <source>As many days, up to the day before the first one</source>
        <translation>Autant de jours, jusqu’à la veille du premier</translation>
    </message>
    <message>
        <source>The same weeks a year ago: 52 weeks earlier, so that weekdays meet</source>
        <translation>Les mêmes semaines un an plus tôt&#xa0;: 52 semaines avant, pour que les jours de la semaine coïncident</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two dates</extracomment>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>foyer::app::PreparationWindow</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>It is copied and checked before it takes the place of the database.</source>
        <translation>Elle est copiée et vérifiée avant de remplacer la base de données.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>This version of Foyer keeps the database in a newer form. Before it is changed, a backup is made.</source>
        <translation>Cette version de Foyer utilise un format plus récent de la base de données. Une sauvegarde est faite avant de la convertir.</translation>
    </message>
    <message>
        <source>Changing the database</source>
        <translation>Conversion de la base de données</translation>
    </message>
    <message>
        <source>It gets the form that this version of Foyer needs. The larger it is, the longer that takes.</source>
        <translation>Elle prend le format dont cette version de Foyer a besoin. Plus elle est grande, plus cela dure.</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>Ouverture de la base de données</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Purple sends again what comes meanwhile. If you close this window, nothing is lost, and the next start goes on.</source>
        <translation>Purple renvoie ce qui arrive pendant ce temps. Si vous fermez cette fenêtre, rien n’est perdu, et le prochain démarrage reprend la suite.</translation>
    </message>
</context>
<context>
    <name>foyer::app::PresetBar</name>
    <message>
        <source>&amp;Preset</source>
        <translation>P&amp;réréglage</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Keeps what is chosen here under a name</source>
        <translation>Conserve sous un nom les choix faits ici</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Name; a preset that has it already is replaced:</source>
        <translation>Nom&#x202f;; un préréglage qui le porte déjà est remplacé&#xa0;:</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Aucun enregistré</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>foyer::app::PrivacySection</name>
    <message numerus="yes">
        <source>%Ln visitors</source>
        <translation>
            <numerusform>%Ln visiteur</numerusform>
            <numerusform>%Ln visiteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>after their time</source>
        <translation>délai écoulé</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>%1: %2 with %3, %4</source>
        <extracomment>a line of the list of forgotten visitors: day, &quot;3 visitors&quot;, &quot;12 sign-ins&quot;, why</extracomment>
        <translation>%1&#xa0;: %2 avec %3, %4</translation>
    </message>
    <message>
        <source>Privacy mode: mask who visitors are</source>
        <translation>Mode confidentialité&#xa0;: masquer l’identité des visiteurs</translation>
    </message>
    <message>
        <source>Keep visitors for ever</source>
        <translation>Conserver les visiteurs indéfiniment</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Shows dots in the place of names, emails, dates of birth and device addresses, for when others see the screen (Ctrl+Shift+P). What you export or save as a file is not masked.</source>
        <translation>Remplace par des points les noms, e-mails, dates de naissance et adresses d’appareil, lorsque d’autres voient l’écran (Ctrl+Maj+P). Ce que vous exportez ou enregistrez dans un fichier n’est pas masqué.</translation>
    </message>
    <message>
        <source>Forgotten so far</source>
        <translation>Oubliés jusqu’ici</translation>
    </message>
    <message>
        <source>Months after the last visit</source>
        <translation>Mois après la dernière visite</translation>
    </message>
    <message>
        <source>Months after their last visit until visitors are removed</source>
        <translation>Nombre de mois après la dernière visite avant suppression des visiteurs</translation>
    </message>
    <message>
        <source>Removing those who have not come for so long…</source>
        <translation>Suppression des visiteurs absents depuis trop longtemps…</translation>
    </message>
    <message>
        <source>Nobody is ever removed by time.</source>
        <translation>Personne n’est jamais supprimé en raison de la durée de conservation.</translation>
    </message>
    <message>
        <source>At present that removes nobody.</source>
        <translation>Actuellement, cela ne supprime personne.</translation>
    </message>
    <message>
        <source>At present that removes %1 with %2, the oldest last seen on %3.</source>
        <translation>Actuellement, cela supprime %1 avec %2&#x202f;; dernière visite la plus ancienne&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Remove visitors</source>
        <translation>Supprimer des visiteurs</translation>
    </message>
    <message>
        <source>Remove %1 now?</source>
        <translation>Supprimer %1 maintenant&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>They have not come for %Ln months. Their profiles and %1 go, from the backups, too; the numbers in charts and totals stay, without names. This cannot be undone. From then on Foyer looks every day.</source>
        <translation>
            <numerusform>Aucune visite depuis %Ln mois. Leurs profils et %1 seront supprimés, y compris dans les sauvegardes&#x202f;; les chiffres des graphiques et des totaux restent, sans noms. Cette action est irréversible. Ensuite, Foyer vérifie chaque jour.</numerusform>
            <numerusform>Aucune visite depuis %Ln mois. Leurs profils et %1 seront supprimés, y compris dans les sauvegardes&#x202f;; les chiffres des graphiques et des totaux restent, sans noms. Cette action est irréversible. Ensuite, Foyer vérifie chaque jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Program</name>
    <message>
        <source>Foyer cannot start</source>
        <translation>Impossible de démarrer Foyer</translation>
    </message>
    <message>
        <source>Demonstration: these guests are invented. Nothing here is kept, and nothing can be reached from outside this computer.</source>
        <translation>Démonstration&#xa0;: ces visiteurs sont fictifs. Rien n’est conservé ici, et rien n’est accessible depuis l’extérieur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>L’image ne peut pas être écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>foyer::app::QuarantineBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show deliveries in quarantine</source>
        <translation>Afficher les livraisons en quarantaine</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Another Foyer receives for this data; do it in that window.</source>
        <translation>Une autre instance de Foyer reçoit pour ces données&#x202f;; faites-le dans sa fenêtre.</translation>
    </message>
    <message>
        <source>Delete deliveries</source>
        <translation>Supprimer des livraisons</translation>
    </message>
    <message>
        <source>Delete what all deliveries in quarantine said?</source>
        <translation>Supprimer le contenu de toutes les livraisons en quarantaine&#x202f;?</translation>
    </message>
    <message>
        <source>Their bodies are gone for good; the log keeps its lines. Purple does not send them again, because they were answered 200.</source>
        <translation>Leurs corps seront définitivement supprimés&#x202f;; le journal garde ses lignes. Purple ne les renverra pas, car elles ont reçu la réponse 200.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were deleted.</source>
        <translation>
            <numerusform>%Ln livraison a été supprimée.</numerusform>
            <numerusform>%Ln livraisons ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Read again: none is understood yet.</source>
        <translation>Relecture terminée&#xa0;: aucune n’est comprise pour l’instant.</translation>
    </message>
    <message>
        <source>Read again: %L1 of %L2 understood and stored.</source>
        <extracomment>%1 and %2 are numbers of deliveries</extracomment>
        <translation>Relecture terminée&#xa0;: %L1 sur %L2 comprises et enregistrées.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Relecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait in quarantine: they could not be understood when they came.</source>
        <translation>
            <numerusform>%Ln livraison attend en quarantaine&#xa0;: elle n’a pas pu être comprise à son arrivée.</numerusform>
            <numerusform>%Ln livraisons attendent en quarantaine&#xa0;: elles n’ont pas pu être comprises à leur arrivée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::RecountBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Counting anew</source>
        <translation>Nouveau comptage</translation>
    </message>
    <message>
        <source>Cancel counting anew</source>
        <translation>Annuler le nouveau comptage</translation>
    </message>
    <message>
        <source>Counting every visit anew. Until that has ended, all numbers are the old ones, and Foyer goes on receiving.</source>
        <translation>Toutes les visites sont recomptées. En attendant, tous les chiffres sont les anciens, et Foyer continue de recevoir.</translation>
    </message>
    <message>
        <source>The numbers could not be counted anew, and are the old ones. Foyer tries again by itself. %1</source>
        <translation>Les chiffres n’ont pas pu être recomptés&#x202f;; ce sont les anciens. Foyer réessaiera de lui-même. %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::ReportDialog</name>
    <message>
        <source>Print report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>&amp;What is chosen:</source>
        <translation>La &amp;sélection&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Every venue, a page each</source>
        <translation>&amp;Tous les lieux, une page chacun</translation>
    </message>
    <message>
        <source>A page has the numbers of the period, all charts, and what they are compared with. It names no visitor.</source>
        <translation>Une page contient les chiffres de la période, tous les graphiques et les éléments de comparaison. Elle ne nomme aucun visiteur.</translation>
    </message>
    <message>
        <source>Pages drawn</source>
        <translation>Pages produites</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Enregistrer le rapport sous</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Annulé&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages sent to the printer</source>
        <translation>
            <numerusform>%Ln page envoyée à l’imprimante</numerusform>
            <numerusform>%Ln pages envoyées à l’imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages written to %1</source>
        <translation>
            <numerusform>%Ln page écrite dans %1</numerusform>
            <numerusform>%Ln pages écrites dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ReportJob</name>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>The report could not be begun. Check the printer, or save it as a PDF.</source>
        <translation>Le rapport n’a pas pu être commencé. Vérifiez l’imprimante, ou enregistrez-le en PDF.</translation>
    </message>
    <message>
        <source>The report could not be completed. Check the printer, or that there is room on the disk.</source>
        <translation>Le rapport n’a pas pu être terminé. Vérifiez l’imprimante, ou qu’il reste de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>Foyer, %1</source>
        <extracomment>Below each page of a report; %1 is a date and time</extracomment>
        <translation>Foyer, %1</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Page %L1 sur %L2</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Le rapport a été annulé.</translation>
    </message>
</context>
<context>
    <name>foyer::app::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the backup that takes the place of the database. What has come since is kept.</source>
        <translation>Choisissez la sauvegarde qui remplacera la base de données. Ce qui est arrivé depuis est conservé.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>Restauration impossible</translation>
    </message>
</context>
<context>
    <name>foyer::app::RowsChoice</name>
    <message>
        <source>As the &amp;page shows</source>
        <translation>Comme sur la &amp;page</translation>
    </message>
    <message>
        <source>&amp;All venues</source>
        <translation>&amp;Tous les lieux</translation>
    </message>
    <message>
        <source>&amp;Chosen venues</source>
        <translation>Lieux c&amp;hoisis</translation>
    </message>
    <message>
        <source>Venues to export</source>
        <translation>Lieux à exporter</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>Limit to days from</source>
        <translation>Limiter aux jours à partir du</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Limit to days up to</source>
        <translation>Limiter aux jours jusqu’au</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>%1 cannot be limited as the page is.</source>
        <translation>%1&#xa0;: impossible de reprendre les limites de la page.</translation>
    </message>
    <message>
        <source>Tick at least one venue.</source>
        <translation>Cochez au moins un lieu.</translation>
    </message>
    <message>
        <source>The preset&apos;s venues are no longer there. Tick at least one venue.</source>
        <translation>Les lieux du préréglage n’existent plus. Cochez au moins un lieu.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>Le premier jour est postérieur au dernier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the preset&apos;s venues are no longer there.</source>
        <translation>
            <numerusform>%Ln lieu du préréglage n’existe plus.</numerusform>
            <numerusform>%Ln lieux du préréglage n’existent plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::SavedFiltersMenu</name>
    <message>
        <source>No saved filters yet</source>
        <translation>Aucun filtre enregistré</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Enregistrer ces filtres…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Enregistrer les filtres</translation>
    </message>
    <message>
        <source>Name for these filters. What you search for by text is not saved with them.</source>
        <translation>Nom de ces filtres. La recherche par texte n’est pas enregistrée avec eux.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The filters could not be saved: the file “window.ini” in the data directory cannot be written. Check that the disk is not full.</source>
        <translation>Les filtres n’ont pas pu être enregistrés&#xa0;: impossible d’écrire le fichier «&#x202f;window.ini&#x202f;» dans le dossier de données. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>Supprimer le filtre enregistré</translation>
    </message>
    <message>
        <source>Remove the saved filter “%1”? No visitor is removed.</source>
        <translation>Supprimer le filtre enregistré «&#x202f;%1&#x202f;»&#x202f;? Aucun visiteur n’est supprimé.</translation>
    </message>
    <message>
        <source>It could not be removed: the file “window.ini” in the data directory cannot be written. Check that the disk is not full.</source>
        <translation>La suppression a échoué&#xa0;: impossible d’écrire le fichier «&#x202f;window.ini&#x202f;» dans le dossier de données. Vérifiez que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>foyer::app::SelectedVisitors</name>
    <message>
        <source>Selected visitors</source>
        <translation>Visiteurs sélectionnés</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors selected</source>
        <translation>
            <numerusform>%Ln visiteur sélectionné</numerusform>
            <numerusform>%Ln visiteurs sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: visits %1, sign-ins %2</source>
        <translation>Au total&#xa0;: visites %1, connexions %2</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln visitors…</source>
        <translation>
            <numerusform>Oublier %Ln visiteur…</numerusform>
            <numerusform>Oublier %Ln visiteurs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::Session</name>
    <message>
        <source>Another Foyer receives sign-ins for this data directory. This window shows what it stores, as it comes.</source>
        <translation>Une autre instance de Foyer reçoit les connexions pour ce dossier de données. Cette fenêtre affiche ce qu’elle enregistre, au fur et à mesure.</translation>
    </message>
    <message>
        <source>The database was damaged, and a new one was begun. The Endpoint page says what became of it and what you can do.</source>
        <translation>La base de données était endommagée&#x202f;; une nouvelle a été commencée. La page Point d’entrée indique ce qu’il en est advenu et ce que vous pouvez faire.</translation>
    </message>
</context>
<context>
    <name>foyer::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings… (Ctrl+F)</source>
        <translation>Rechercher un paramètre… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Fills in what Foyer comes with: listener, business day and appearance. Nothing changes until you save.</source>
        <translation>Reprend les valeurs d’origine de Foyer&#xa0;: écoute, journée d’exploitation et apparence. Rien ne change avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This window is not the one that receives sign-ins. Change the listener, the certificate, the address, the business day and how long visitors are kept in the Foyer that does.</source>
        <translation>Cette fenêtre n’est pas celle qui reçoit les connexions. Modifiez l’écoute, le certificat, l’adresse, la journée d’exploitation et la durée de conservation des visiteurs dans l’instance de Foyer qui les reçoit.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Choisi par le système</translation>
    </message>
    <message>
        <source>Public host name</source>
        <translation>Nom d’hôte public</translation>
    </message>
    <message>
        <source>Public port</source>
        <translation>Port public</translation>
    </message>
    <message>
        <source>Same as the port</source>
        <translation>Identique au port</translation>
    </message>
    <message>
        <source>Purple reaches Foyer by the public host name and port. They differ from the ones above when a router or a proxy stands in between.</source>
        <translation>Purple atteint Foyer par le nom d’hôte et le port publics. Ils diffèrent des valeurs ci-dessus lorsqu’un routeur ou un proxy se trouve entre les deux.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Address for Purple</source>
        <translation>Adresse pour Purple</translation>
    </message>
    <message>
        <source>Address for Purple, its secret part masked</source>
        <translation>Adresse pour Purple, partie secrète masquée</translation>
    </message>
    <message>
        <source>The address is a secret: whoever knows it can deliver sign-ins. Copy it on the Endpoint page.</source>
        <translation>L’adresse est un secret&#xa0;: quiconque la connaît peut livrer des connexions. Copiez-la sur la page Point d’entrée.</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>Nouvelle adresse…</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Journée d’exploitation</translation>
    </message>
    <message>
        <source>Venues with another business day…</source>
        <translation>Lieux avec une autre journée d’exploitation…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language, with its dates and numbers, is used from the next start on.</source>
        <translation>Une autre langue, avec ses dates et ses nombres, est utilisée à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Make a new address for Purple?</source>
        <translation>Créer une nouvelle adresse pour Purple&#x202f;?</translation>
    </message>
    <message>
        <source>The present address stops working at once: what Purple sends there is refused, and sign-ins are missed until you paste the new address into Purple and validate it there. Do this when the address has come into wrong hands.</source>
        <translation>L’adresse actuelle cesse aussitôt de fonctionner&#xa0;: ce que Purple y envoie est refusé, et des connexions manquent jusqu’à ce que vous colliez la nouvelle adresse dans Purple et l’y validiez. Faites-le si l’adresse est tombée entre de mauvaises mains.</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Créer une nouvelle adresse</translation>
    </message>
    <message>
        <source>All addresses of this PC</source>
        <translation>Toutes les adresses de ce PC</translation>
    </message>
    <message>
        <source>This PC only (127.0.0.1)</source>
        <translation>Ce PC uniquement (127.0.0.1)</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Choose one of the list, or type an address of this PC.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse IP. Choisissez-en une dans la liste, ou saisissez une adresse de ce PC.</translation>
    </message>
    <message>
        <source>“%1” is no host name. Type the name alone, such as wifi.example.com.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom d’hôte. Saisissez le nom seul, par exemple wifi.example.com.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one of the list.</source>
        <translation>Aucun fuseau horaire ne porte ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The new address is in force. Copy it on the Endpoint page and paste it into Purple.</source>
        <translation>La nouvelle adresse est en vigueur. Copiez-la sur la page Point d’entrée et collez-la dans Purple.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Sidebar</name>
    <message>
        <source>Guest WiFi sign-ins</source>
        <translation>Connexions au Wi-Fi invité</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Affichage mural</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for all to see, full screen (F11)</source>
        <translation>Les chiffres du jour visibles par tous, en plein écran (F11)</translation>
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
        <translation>Mode confidentialité (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Verified by Purple</source>
        <translation>Vérifié par Purple</translation>
    </message>
    <message>
        <source>Not yet verified by Purple</source>
        <translation>Pas encore vérifié par Purple</translation>
    </message>
    <message>
        <source>p99 response %1 ms</source>
        <translation>Réponse p99 %1&#xa0;ms</translation>
    </message>
    <message>
        <source>99 of 100 deliveries were answered within this time. Purple waits for 10 s.</source>
        <translation>99 livraisons sur 100 ont reçu une réponse dans ce délai. Purple attend 10&#xa0;s.</translation>
    </message>
    <message>
        <source>No sign-in yet</source>
        <translation>Pas encore de connexion</translation>
    </message>
    <message>
        <source>Last sign-in %1</source>
        <translation>Dernière connexion %1</translation>
    </message>
    <message>
        <source>Last sign-in %1, from this computer</source>
        <translation>Dernière connexion %1, depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Certificate: self-signed</source>
        <translation>Certificat&#xa0;: auto-signé</translation>
    </message>
    <message>
        <source>For trying out. Purple does not accept a self-signed certificate.</source>
        <translation>À des fins d’essai. Purple n’accepte pas de certificat auto-signé.</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %Ln days left</source>
        <translation>
            <numerusform>Certificat&#xa0;: %Ln jour restant</numerusform>
            <numerusform>Certificat&#xa0;: %Ln jours restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::StepBar</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step such as Listening, %2 is &quot;done&quot; or &quot;open&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>foyer::app::TrayMenu</name>
    <message>
        <source>Open Foyer</source>
        <translation>Ouvrir Foyer</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Affichage mural</translation>
    </message>
    <message>
        <source>Pause notifications today</source>
        <translation>Suspendre les notifications aujourd’hui</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueBars</name>
    <message>
        <source>%1 · Purple: %2</source>
        <extracomment>Visits of one visitor at a venue: %1 by Foyer&apos;s count, %2 by Purple&apos;s own, which is another one</extracomment>
        <translation>%1 · Purple&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more venues</source>
        <translation>
            <numerusform>et %Ln autre lieu</numerusform>
            <numerusform>et %Ln autres lieux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueCalendarDialog</name>
    <message>
        <source>As for all venues</source>
        <translation>Comme pour tous les lieux</translation>
    </message>
    <message>
        <source>Business day of a venue</source>
        <translation>Journée d’exploitation d’un lieu</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>A venue can be chosen here when its first sign-in has come.</source>
        <translation>Un lieu peut être choisi ici dès sa première connexion.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one of the list.</source>
        <translation>Aucun fuseau horaire ne porte ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueCharts</name>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More on the chart of visits</source>
        <translation>Plus d’options pour le graphique des visites</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>More on the chart of weekdays and hours</source>
        <translation>Plus d’options pour le graphique des jours et heures</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>More on this report</source>
        <translation>Plus d’options pour ce rapport</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Arrivée des visiteurs</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Of all visitors so far</source>
        <translation>De tous les visiteurs jusqu’ici</translation>
    </message>
    <message>
        <source>Of the visits in the period</source>
        <translation>Des visites de la période</translation>
    </message>
    <message>
        <source>%1 — visits by hour of the day</source>
        <translation>%1 — visites par heure de la journée</translation>
    </message>
    <message>
        <source>%1 — visits per day</source>
        <translation>%1 — visites par jour</translation>
    </message>
    <message>
        <source>%1 — visits per week</source>
        <translation>%1 — visites par semaine</translation>
    </message>
    <message>
        <source>%1 — visits per month</source>
        <translation>%1 — visites par mois</translation>
    </message>
    <message>
        <source>%1: no numbers yet</source>
        <extracomment>In the legend of the chart; %1 is &quot;Period before&quot; or &quot;A year ago&quot;</extracomment>
        <translation>%1&#xa0;: pas encore de chiffres</translation>
    </message>
    <message>
        <source>%1: visits %L2, returning %L3, new %L4, sign-ins %L5</source>
        <translation>%1&#xa0;: visites %L2, de retour %L3, nouveaux %L4, connexions %L5</translation>
    </message>
    <message>
        <source>; %1: %L2</source>
        <extracomment>Added to the numbers of a period; %1 is &quot;Period before&quot; or &quot;A year ago&quot;, %2 its visits</extracomment>
        <translation>&#x202f;; %1&#xa0;: %L2</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>%1 — when visitors arrive</source>
        <translation>%1 — arrivée des visiteurs</translation>
    </message>
</context>
<context>
    <name>foyer::app::VenuesPage</name>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Imprimer le rapport…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>No sign-ins yet</source>
        <translation>Pas encore de connexion</translation>
    </message>
    <message>
        <source>Once Purple sends sign-ins, every venue has its numbers here. Paste the address on the Endpoint page into Purple to begin.</source>
        <translation>Dès que Purple envoie des connexions, les chiffres de chaque lieu s’affichent ici. Pour commencer, collez dans Purple l’adresse de la page Point d’entrée.</translation>
    </message>
    <message>
        <source>Open Endpoint</source>
        <translation>Ouvrir Point d’entrée</translation>
    </message>
    <message>
        <source>Show the line as table</source>
        <translation>Afficher la courbe en tableau</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Tous les graphiques</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Arrivée des visiteurs</translation>
    </message>
    <message>
        <source>The report that is chosen</source>
        <translation>Le rapport sélectionné</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorActions</name>
    <message>
        <source>Data about this visitor…</source>
        <translation>Données sur ce visiteur…</translation>
    </message>
    <message>
        <source>Forget visitor…</source>
        <translation>Oublier le visiteur…</translation>
    </message>
    <message>
        <source>A notification tells you when they sign in for the first time in a day</source>
        <translation>Une notification vous prévient de sa première connexion de la journée</translation>
    </message>
    <message>
        <source>✓ Following</source>
        <translation>✓ Suivi</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Following, stop following</source>
        <translation>Suivi, ne plus suivre</translation>
    </message>
    <message>
        <source>Follow visitor</source>
        <translation>Suivre le visiteur</translation>
    </message>
    <message>
        <source>Where to make a folder with the data about this visitor</source>
        <translation>Où créer un dossier avec les données sur ce visiteur</translation>
    </message>
    <message>
        <source>visitor %1</source>
        <translation>le visiteur %1</translation>
    </message>
    <message>
        <source>Forget visitor</source>
        <translation>Oublier le visiteur</translation>
    </message>
    <message>
        <source>Forget %1 for good?</source>
        <translation>Oublier définitivement %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Removed are their profile, %Ln sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too.</source>
        <translation>
            <numerusform>Sont supprimés&#xa0;: son profil, %Ln connexion avec tout ce que Purple a envoyé, ses visites et ce qui, en quarantaine, le mentionne&#x202f;; y compris dans les sauvegardes.</numerusform>
            <numerusform>Sont supprimés&#xa0;: son profil, %Ln connexions avec tout ce que Purple a envoyé, ses visites et ce qui, en quarantaine, le mentionne&#x202f;; y compris dans les sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers in charts and totals stay, without a name. Files that you exported stay as they are.</source>
        <translation>Les chiffres des graphiques et des totaux restent, sans nom. Les fichiers que vous avez exportés restent inchangés.</translation>
    </message>
    <message>
        <source>This cannot be undone. Should they sign in again, they are stored like anybody else.</source>
        <translation>Cette action est irréversible. Si cette personne se connecte de nouveau, elle sera enregistrée comme n’importe qui d’autre.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Oubli en cours…</translation>
    </message>
    <message>
        <source>The visitor is forgotten.</source>
        <translation>Le visiteur est oublié.</translation>
    </message>
    <message>
        <source>Not every trace could be removed.</source>
        <translation>Toutes les traces n’ont pas pu être supprimées.</translation>
    </message>
    <message>
        <source>Nothing of them is left in the database and its backups.</source>
        <translation>Il n’en reste rien dans la base de données ni dans ses sauvegardes.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorDrawer</name>
    <message>
        <source>Chosen visitor</source>
        <translation>Visiteur sélectionné</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première visite</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Ouvrir l’historique</translation>
    </message>
    <message>
        <source>Visits by venue</source>
        <translation>Visites par lieu</translation>
    </message>
    <message>
        <source>Purple counts from the day a venue joined it, Foyer what it holds.</source>
        <translation>Purple compte depuis le jour où un lieu l’a rejoint, Foyer ce qu’il contient.</translation>
    </message>
    <message>
        <source>New · visit %1</source>
        <translation>Nouveau · visite %1</translation>
    </message>
    <message>
        <source>Returning · visit %1</source>
        <translation>De retour · visite %1</translation>
    </message>
    <message>
        <source>Test delivery of Purple&apos;s: nobody signed in</source>
        <translation>Livraison de test de Purple&#xa0;: personne ne s’est connecté</translation>
    </message>
    <message>
        <source>Choose a row to see who it is.</source>
        <translation>Sélectionnez une ligne pour voir de qui il s’agit.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorFilterBar</name>
    <message>
        <source>Last seen</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première visite</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>New (one visit)</source>
        <translation>Nouveaux (une visite)</translation>
    </message>
    <message>
        <source>Returning (more than one)</source>
        <translation>De retour (plus d’une)</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Connexion via</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>Renseigné</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Choisir des dates…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Search name, email, MAC… (Ctrl+F)</source>
        <translation>Rechercher nom, e-mail, MAC… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search visitors</source>
        <translation>Rechercher des visiteurs</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Visitors, last seen first</source>
        <translation>Visiteurs, dernière visite d’abord</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Afficher l’adresse</translation>
    </message>
    <message>
        <source>Forget these visitors…</source>
        <translation>Oublier ces visiteurs…</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors selected</source>
        <translation>
            <numerusform>%Ln visiteur sélectionné</numerusform>
            <numerusform>%Ln visiteurs sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>Résultats&#xa0;: %1</translation>
    </message>
    <message>
        <source>The visitors cannot be read</source>
        <translation>Impossible de lire les visiteurs</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No visitor matches this search and these filters.</source>
        <translation>Aucun visiteur ne correspond à cette recherche et à ces filtres.</translation>
    </message>
    <message>
        <source>Show all visitors</source>
        <translation>Afficher tous les visiteurs</translation>
    </message>
    <message>
        <source>No visitors yet</source>
        <translation>Pas encore de visiteur</translation>
    </message>
    <message>
        <source>Paste this computer&apos;s webhook address into Purple, under Management › Venues › Webhooks. Guests appear here as they sign in.</source>
        <translation>Collez l’adresse de webhook de cet ordinateur dans Purple, sous Management › Venues › Webhooks. Les visiteurs apparaissent ici dès qu’ils se connectent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors</source>
        <translation>
            <numerusform>%Ln visiteur</numerusform>
            <numerusform>%Ln visiteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitsChart</name>
    <message>
        <source>Chart of visits</source>
        <translation>Graphique des visites</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitsPlot</name>
    <message>
        <source>Returning</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
</context>
<context>
    <name>foyer::app::WallChart</name>
    <message>
        <source>Visits by hour</source>
        <translation>Visites par heure</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
</context>
<context>
    <name>foyer::app::Wallboard</name>
    <message>
        <source>Foyer – wallboard</source>
        <translation>Foyer – affichage mural</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sortir (Échap)</translation>
    </message>
</context>
<context>
    <name>foyer::cli</name>
    <message>
        <source>The visitor&apos;s id.</source>
        <translation>Identifiant du visiteur.</translation>
    </message>
    <message>
        <source>Write the files into this folder, new or empty.</source>
        <translation>Écrire les fichiers dans ce dossier, nouveau ou vide.</translation>
    </message>
    <message>
        <source>Say whom it is about with --visitor ID.</source>
        <translation>Indiquez de qui il s’agit avec --visitor ID.</translation>
    </message>
    <message>
        <source>Say where to write the files with --output DIR.</source>
        <translation>Indiquez où écrire les fichiers avec --output DIR.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Écrit.</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>La base de données est lisible.</translation>
    </message>
    <message>
        <source>All of the database is sound.</source>
        <translation>Toute la base de données est saine.</translation>
    </message>
    <message>
        <source>No delivery waits in quarantine.</source>
        <translation>Aucune livraison n’attend en quarantaine.</translation>
    </message>
    <message>
        <source>Deliveries that could not be understood wait in quarantine: %1. Look at them on the Deliveries page.</source>
        <translation>Des livraisons qui n’ont pas pu être comprises attendent en quarantaine&#xa0;: %1. Examinez-les sur la page Livraisons.</translation>
    </message>
    <message>
        <source>Visitors, visits and all counts are those that the sign-ins make.</source>
        <translation>Les visiteurs, les visites et tous les comptages correspondent aux connexions.</translation>
    </message>
    <message>
        <source>%1 (%2 missing, %3 too many)</source>
        <translation>%1 (%2 en moins, %3 en trop)</translation>
    </message>
    <message>
        <source>Rows that are not those that the sign-ins make: %1.</source>
        <translation>Lignes qui ne correspondent pas aux connexions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With --repair Foyer counts them anew.</source>
        <translation>Avec --repair, Foyer les recompte.</translation>
    </message>
    <message>
        <source>Foyer counts them anew when it is started the next time.</source>
        <translation>Foyer les recomptera à son prochain démarrage.</translation>
    </message>
    <message>
        <source>There are no settings in %1 yet. Start Foyer with this data folder first, or name the address with --url.</source>
        <translation>Il n’y a pas encore de paramètres dans %1. Démarrez d’abord Foyer avec ce dossier de données, ou indiquez l’adresse avec --url.</translation>
    </message>
    <message>
        <source>ok    </source>
        <translation>ok    </translation>
    </message>
    <message>
        <source>FAIL  </source>
        <translation>ÉCHEC </translation>
    </message>
    <message>
        <source>Not all checks passed.</source>
        <translation>Certaines vérifications ont échoué.</translation>
    </message>
    <message>
        <source>The webhook address to check. Default: the public one of the settings, or the one on this computer.</source>
        <translation>Adresse du webhook à vérifier. Par défaut&#xa0;: l’adresse publique des paramètres, ou celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Write one line of JSON.</source>
        <translation>Écrire une ligne de JSON.</translation>
    </message>
    <message>
        <source>Count everything anew from the sign-ins and report each table that holds something else; the address is checked only with --url.</source>
        <translation>Tout recompter à partir des connexions et signaler chaque table dont le contenu diffère&#x202f;; l’adresse n’est vérifiée qu’avec --url.</translation>
    </message>
    <message>
        <source>With --rebuild: where something differs, have Foyer count it anew.</source>
        <translation>Avec --rebuild&#xa0;: en cas de différence, faire recompter par Foyer.</translation>
    </message>
    <message>
        <source>Also read all of the database and compare its indexes, which may take minutes.</source>
        <translation>Lire aussi toute la base de données et comparer ses index, ce qui peut prendre plusieurs minutes.</translation>
    </message>
    <message>
        <source>--url wants the webhook address, https://HOST:PORT/hook/TOKEN.</source>
        <translation>--url attend l’adresse du webhook, https://HOST:PORT/hook/TOKEN.</translation>
    </message>
    <message>
        <source>--repair goes with --rebuild.</source>
        <translation>--repair s’utilise avec --rebuild.</translation>
    </message>
    <message>
        <source>receive sign-ins from Purple</source>
        <translation>recevoir les connexions de Purple</translation>
    </message>
    <message>
        <source>post made-up sign-ins, as Purple would</source>
        <translation>envoyer des connexions fictives, comme le ferait Purple</translation>
    </message>
    <message>
        <source>write visitors, sign-ins, visits or deliveries as CSV</source>
        <translation>écrire les visiteurs, connexions, visites ou livraisons en CSV</translation>
    </message>
    <message>
        <source>count what is stored</source>
        <translation>compter ce qui est enregistré</translation>
    </message>
    <message>
        <source>find out whether receiving works</source>
        <translation>vérifier que la réception fonctionne</translation>
    </message>
    <message>
        <source>write all that is held on a visitor</source>
        <translation>écrire tout ce qui est conservé sur un visiteur</translation>
    </message>
    <message>
        <source>put a backup in the place of the database</source>
        <translation>remplacer la base de données par une sauvegarde</translation>
    </message>
    <message>
        <source>remove every trace of a visitor</source>
        <translation>supprimer toute trace d’un visiteur</translation>
    </message>
    <message>
        <source>Foyer receives and keeps the sign-ins of a guest WiFi by Purple.</source>
        <translation>Foyer reçoit et conserve les connexions à un Wi-Fi invité de Purple.</translation>
    </message>
    <message>
        <source>The folder with the database and the settings.</source>
        <translation>Dossier de la base de données et des paramètres.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>“foyerctl COMMAND --help” tells the options of one.</source>
        <translation>«&#x202f;foyerctl COMMAND --help&#x202f;» donne les options d’une commande.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#x202f;%1&#x202f;» est de trop.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number, not “%2”.</source>
        <translation>--%1 attend un nombre entier, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not %4.</source>
        <translation>--%1 attend un nombre de %2 à %3, pas %4.</translation>
    </message>
    <message>
        <source>“foyerctl --help” shows what is possible.</source>
        <translation>«&#x202f;foyerctl --help&#x202f;» indique ce qui est possible.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Action à effectuer.</translation>
    </message>
    <message>
        <source>Say what to do: listen, simulate, export, stats, check, restore, about or forget.</source>
        <translation>Indiquez l’action à effectuer&#xa0;: listen, simulate, export, stats, check, restore, about ou forget.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Say what to export: visitors, sign-ins, visits, venues-by-day or deliveries.</source>
        <translation>Indiquez quoi exporter&#xa0;: visitors, sign-ins, visits, venues-by-day ou deliveries.</translation>
    </message>
    <message>
        <source>--delimiter wants comma, semicolon or tab, not “%1”.</source>
        <translation>--delimiter attend comma, semicolon ou tab, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--dates wants iso or local, not “%1”.</source>
        <translation>--dates attend iso ou local, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from est postérieur à --to.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check the folder and its rights.</source>
        <translation>Impossible d’écrire le fichier %1. Vérifiez le dossier et ses droits.</translation>
    </message>
    <message>
        <source>visitors, sign-ins, visits, venues-by-day or deliveries.</source>
        <translation>visitors, sign-ins, visits, venues-by-day ou deliveries.</translation>
    </message>
    <message>
        <source>Write to this file. Default: standard output.</source>
        <translation>Écrire dans ce fichier. Par défaut&#xa0;: sortie standard.</translation>
    </message>
    <message>
        <source>Only this venue, by its id. May be given several times.</source>
        <translation>Uniquement ce lieu, par son identifiant. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>First business day, such as 2026-11-01.</source>
        <translation>Première journée d’exploitation, par exemple 2026-11-01.</translation>
    </message>
    <message>
        <source>Last business day.</source>
        <translation>Dernière journée d’exploitation.</translation>
    </message>
    <message>
        <source>Only these columns, in this order, by the names in the header row. Default: all.</source>
        <translation>Uniquement ces colonnes, dans cet ordre, par leurs noms dans la ligne d’en-tête. Par défaut&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>iso (default; times in UTC), or local: as this computer&apos;s locale writes them, by its clock.</source>
        <translation>iso (par défaut&#x202f;; heures en UTC) ou local&#xa0;: selon les paramètres régionaux et l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>comma (default), semicolon or tab.</source>
        <translation>comma (par défaut), semicolon ou tab.</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, as Excel wants it.</source>
        <translation>Commencer par une marque d’ordre d’octets (BOM), comme le veut Excel.</translation>
    </message>
    <message>
        <source>Leave cells as they are that a spreadsheet would run as formulas.</source>
        <translation>Laisser telles quelles les cellules qu’un tableur exécuterait comme formules.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>Say whom to forget with --visitor ID.</source>
        <translation>Indiquez qui oublier avec --visitor ID.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>--bind wants an IP address such as 127.0.0.1 or ::, not “%1”.</source>
        <translation>--bind attend une adresse IP telle que 127.0.0.1 ou ::, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--certificate and --private-key belong together: give both or neither. Only a .pfx or .p12 file has its key inside.</source>
        <translation>--certificate et --private-key vont ensemble&#xa0;: indiquez les deux ou aucun. Seul un fichier .pfx ou .p12 contient sa clé.</translation>
    </message>
    <message>
        <source>--token wants 64 hexadecimal digits.</source>
        <translation>--token attend 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read. Check its name and its rights.</source>
        <translation>Impossible de lire le fichier de mot de passe %1. Vérifiez son nom et ses droits.</translation>
    </message>
    <message>
        <source>Give it with --password-file, or start foyerctl on a terminal and type it.</source>
        <translation>Indiquez-le avec --password-file, ou démarrez foyerctl dans un terminal et saisissez-le.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Receiving sign-ins at %1, port %2.</source>
        <translation>Réception des connexions sur %1, port %2.</translation>
    </message>
    <message>
        <source>The certificate is self-signed, for trying out: Purple does not accept it. Give a real one with --certificate and --private-key.</source>
        <translation>Le certificat est auto-signé, à des fins d’essai&#xa0;: Purple ne l’accepte pas. Indiquez-en un véritable avec --certificate et --private-key.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>To restore it, stop this and start “foyerctl listen --restore-backup”.</source>
        <translation>Pour la restaurer, arrêtez ce programme et démarrez «&#x202f;foyerctl listen --restore-backup&#x202f;».</translation>
    </message>
    <message>
        <source>A new certificate is in use, valid until %1.</source>
        <translation>Un nouveau certificat est utilisé, valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>Listen at this address only.</source>
        <translation>Écouter uniquement à cette adresse.</translation>
    </message>
    <message>
        <source>Listen at this port; 0 lets the system pick one.</source>
        <translation>Écouter sur ce port&#x202f;; 0 laisse le système en choisir un.</translation>
    </message>
    <message>
        <source>The certificate and its chain, PEM; or PKCS#12 with the key.</source>
        <translation>Le certificat et sa chaîne, PEM&#x202f;; ou PKCS#12 avec la clé.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key, PEM.</source>
        <translation>La clé privée du certificat, PEM.</translation>
    </message>
    <message>
        <source>After a damaged database was put aside: put the newest backup in its place, and keep what has come since.</source>
        <translation>Après mise de côté d’une base de données endommagée&#xa0;: la remplacer par la dernière sauvegarde et conserver ce qui est arrivé depuis.</translation>
    </message>
    <message>
        <source>The password of an encrypted private key is the first line of this file; without it foyerctl asks on the terminal.</source>
        <translation>Le mot de passe d’une clé privée chiffrée est la première ligne de ce fichier&#x202f;; sans lui, foyerctl le demande dans le terminal.</translation>
    </message>
    <message>
        <source>The secret part of the webhook address, 64 hexadecimal digits.</source>
        <translation>La partie secrète de l’adresse du webhook, 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The backup is being copied and checked.</source>
        <translation>La sauvegarde est en cours de copie et de vérification.</translation>
    </message>
    <message>
        <source>This version of Foyer keeps the database in a newer form. A backup is being made first.</source>
        <translation>Cette version de Foyer utilise un format plus récent de la base de données. Une sauvegarde est d’abord faite.</translation>
    </message>
    <message>
        <source>The database is being changed to the newer form, which takes the longer the larger it is. Receiving starts after that.</source>
        <translation>La base de données est en cours de conversion au nouveau format&#x202f;; plus elle est grande, plus cela dure. La réception commence ensuite.</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Il n’y a pas de sauvegarde.</translation>
    </message>
    <message>
        <source>sign-ins: %1, %2</source>
        <translation>connexions&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>cannot be restored, %1</source>
        <translation>restauration impossible, %1</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “foyerctl restore” lists those that there are.</source>
        <translation>Il n’y a pas de sauvegarde «&#x202f;%1&#x202f;». «&#x202f;foyerctl restore&#x202f;» affiche celles qui existent.</translation>
    </message>
    <message>
        <source>Restored; the rest is merged when Foyer is started.</source>
        <translation>Restaurée&#x202f;; le reste sera fusionné au démarrage de Foyer.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurée.</translation>
    </message>
    <message>
        <source>The backup to restore: its date, such as 2026-11-24, or a file.</source>
        <translation>La sauvegarde à restaurer&#xa0;: sa date, par exemple 2026-11-24, ou un fichier.</translation>
    </message>
    <message>
        <source>List the backups. So does leaving out --backup.</source>
        <translation>Afficher la liste des sauvegardes. Même effet sans --backup.</translation>
    </message>
    <message>
        <source>--repeats, --late and --broken are shares of all: together at most 100.</source>
        <translation>--repeats, --late et --broken sont des parts du total&#xa0;: 100 au plus à eux trois.</translation>
    </message>
    <message>
        <source>--rate wants deliveries per second, more than 0, not “%1”.</source>
        <translation>--rate attend un nombre de livraisons par seconde supérieur à 0, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--ca and --insecure exclude each other.</source>
        <translation>--ca et --insecure s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier de certificat %1.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. Give a PEM file.</source>
        <translation>Il n’y a pas de certificat dans %1. Indiquez un fichier PEM.</translation>
    </message>
    <message>
        <source>%1 deliveries in %2 s (%3 per second), seed %4
</source>
        <translation>%1 livraisons en %2&#xa0;s (%3 par seconde), graine %4
</translation>
    </message>
    <message>
        <source>answered 200: %1, with another status: %2, without the header: %3, not answered: %4
</source>
        <translation>réponse 200&#xa0;: %1, autre état&#xa0;: %2, sans l’en-tête&#xa0;: %3, sans réponse&#xa0;: %4
</translation>
    </message>
    <message>
        <source>time to the answer: half within %1 ms, 99 % within %2 ms, slowest %3 ms
</source>
        <translation>temps de réponse&#xa0;: moitié en moins de %1&#xa0;ms, 99&#x202f;% en moins de %2&#xa0;ms, maximum %3&#xa0;ms
</translation>
    </message>
    <message>
        <source>The webhook address to post to.</source>
        <translation>Adresse du webhook de destination.</translation>
    </message>
    <message>
        <source>How many deliveries; 0: until stopped. Default: 1000.</source>
        <translation>Nombre de livraisons&#x202f;; 0&#xa0;: jusqu’à l’arrêt. Par défaut&#xa0;: 1000.</translation>
    </message>
    <message>
        <source>Deliveries per second. Default: as fast as they are answered.</source>
        <translation>Livraisons par seconde. Par défaut&#xa0;: au rythme des réponses.</translation>
    </message>
    <message>
        <source>Keep this many connections open. Default: a new one for every delivery.</source>
        <translation>Garder ce nombre de connexions réseau ouvertes. Par défaut&#xa0;: une nouvelle par livraison.</translation>
    </message>
    <message>
        <source>The same seed makes the same guests. Default: others each time.</source>
        <translation>La même graine produit les mêmes visiteurs. Par défaut&#xa0;: d’autres à chaque fois.</translation>
    </message>
    <message>
        <source>How many venues. Default: 4.</source>
        <translation>Nombre de lieux. Par défaut&#xa0;: 4.</translation>
    </message>
    <message>
        <source>Share of deliveries that are sent again, in per cent.</source>
        <translation>Part des livraisons envoyées de nouveau, en pour cent.</translation>
    </message>
    <message>
        <source>Share of deliveries that come up to three hours late, in per cent.</source>
        <translation>Part des livraisons arrivant avec jusqu’à trois heures de retard, en pour cent.</translation>
    </message>
    <message>
        <source>Share of deliveries that cannot be understood, in per cent.</source>
        <translation>Part des livraisons incompréhensibles, en pour cent.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file besides the system&apos;s.</source>
        <translation>Accepter les certificats de ce fichier PEM en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Accept any certificate.</source>
        <translation>Accepter n’importe quel certificat.</translation>
    </message>
    <message>
        <source>Not every delivery was answered as Purple wants it. The first problem: %1.</source>
        <translation>Certaines livraisons n’ont pas reçu la réponse attendue par Purple. Premier problème&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <translation>Nouvelles livraisons</translation>
    </message>
    <message>
        <source>Repeated deliveries</source>
        <translation>Livraisons répétées</translation>
    </message>
    <message>
        <source>Test deliveries</source>
        <translation>Livraisons de test</translation>
    </message>
    <message>
        <source>Quarantined deliveries</source>
        <translation>Livraisons en quarantaine</translation>
    </message>
    <message>
        <source>  still waiting</source>
        <translation>  encore en attente</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Last sign-in received</source>
        <translation>Dernière connexion reçue</translation>
    </message>
    <message>
        <source>“%1” is not a file. Leave out --output to write to standard output.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier. Omettez --output pour écrire sur la sortie standard.</translation>
    </message>
</context>
<context>
    <name>foyer::cli::CommandLine</name>
    <message>
        <source>--%1 wants a date like 2026-12-31, not “%2”.</source>
        <translation>--%1 attend une date comme 2026-12-31, pas «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>foyer::cli::preparing</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>foyer::exporting</name>
    <message>
        <source>The export could not be written to the end. Check that there is room on the disk and that the file can be written.</source>
        <translation>L’export n’a pas pu être écrit jusqu’au bout. Vérifiez qu’il reste de l’espace sur le disque et que le fichier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>Il n’y a pas de colonne «&#x202f;%1&#x202f;». Colonnes disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est indiquée deux fois.</translation>
    </message>
</context>
<context>
    <name>foyer::exporting::PersonFiles</name>
    <message>
        <source>Nothing can be written in “%1”, so nothing was. Choose another folder that is yours to write in.</source>
        <translation>Impossible d’écrire dans «&#x202f;%1&#x202f;»&#x202f;; rien n’a donc été écrit. Choisissez un autre dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The files could not be written to the end, so none was kept. Check that there is room on the disk.</source>
        <translation>Les fichiers n’ont pas pu être écrits jusqu’au bout&#x202f;; aucun n’a été conservé. Vérifiez qu’il reste de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” holds something already, which must not be mixed with the data of a person. Choose an empty folder, or the name of a new one.</source>
        <translation>«&#x202f;%1&#x202f;» contient déjà des éléments, qui ne doivent pas être mélangés aux données d’une personne. Choisissez un dossier vide, ou le nom d’un nouveau dossier.</translation>
    </message>
</context>
<context>
    <name>foyer::health::Checks</name>
    <message>
        <source>Listener</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Another Foyer receives the sign-ins of this data folder. This window shows what it stores.</source>
        <translation>Une autre instance de Foyer reçoit les connexions de ce dossier de données. Cette fenêtre affiche ce qu’elle enregistre.</translation>
    </message>
    <message>
        <source>Foyer is not listening, so no sign-in arrives. Start it in Settings.</source>
        <translation>Foyer n’est pas à l’écoute&#x202f;; aucune connexion n’arrive. Démarrez l’écoute dans Paramètres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired, so Purple refuses the connection. Renew it, then choose the new files in Settings.</source>
        <translation>Il a expiré&#x202f;; Purple refuse donc la connexion réseau. Renouvelez-le, puis choisissez les nouveaux fichiers dans Paramètres.</translation>
    </message>
    <message>
        <source>It is not valid yet, so Purple refuses the connection. Check the date of this computer.</source>
        <translation>Il n’est pas encore valable&#x202f;; Purple refuse donc la connexion réseau. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1. Renew it now: once it has expired, Purple refuses the connection and no sign-in arrives.</source>
        <translation>%1. Renouvelez-le maintenant&#xa0;: une fois qu’il aura expiré, Purple refusera la connexion réseau et plus aucune connexion n’arrivera.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Self-signed, which Purple does not accept; but the public address is served with another certificate, which it does.</source>
        <translation>Auto-signé, ce que Purple n’accepte pas&#x202f;; mais l’adresse publique utilise un autre certificat, qu’il accepte.</translation>
    </message>
    <message>
        <source>Self-signed, for trying out: Purple does not accept it, so no sign-in arrives. Choose a certificate from a public authority in Settings.</source>
        <translation>Auto-signé, à des fins d’essai&#xa0;: Purple ne l’accepte pas, et aucune connexion n’arrive. Choisissez un certificat d’une autorité publique dans Paramètres.</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Chaîne de certificats</translation>
    </message>
    <message>
        <source>Complete, trusted by this computer</source>
        <translation>Complète, approuvée par cet ordinateur</translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not sent along, and this computer does not know it, so Purple refuses the connection. Use the file with the full chain (fullchain.pem, say).</source>
        <translation>Le certificat de l’émetteur «&#x202f;%1&#x202f;» n’est pas transmis, et cet ordinateur ne le connaît pas&#x202f;; Purple refuse donc la connexion réseau. Utilisez le fichier contenant la chaîne complète (fullchain.pem, par exemple).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The connection ended at the certificate, so there was no answer. Solve that first.</source>
        <translation>La connexion réseau s’est arrêtée au certificat&#x202f;; il n’y a donc pas eu de réponse. Résolvez d’abord ce point.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>This computer could not reach the public address. Either the port is not forwarded to Foyer, or the router does not let its own network in that way. Validating the address in Purple&apos;s portal tells which.</source>
        <translation>Cet ordinateur n’a pas pu atteindre l’adresse publique. Soit le port n’est pas redirigé vers Foyer, soit le routeur n’accepte pas ce chemin depuis son propre réseau. La validation de l’adresse dans le portail de Purple permet de trancher.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Only %1 free. When the disk is full, sign-ins are not stored and Purple sends them again later. Make room now.</source>
        <translation>Seulement %1 libres. Quand le disque est plein, les connexions ne sont pas enregistrées et Purple les renvoie plus tard. Libérez de l’espace maintenant.</translation>
    </message>
    <message>
        <source>%1 free. That lasts a while; make room before sign-ins cannot be stored.</source>
        <translation>%1 libres. Cela suffit pour un temps&#x202f;; libérez de l’espace avant que les connexions ne puissent plus être enregistrées.</translation>
    </message>
    <message>
        <source>%1 free · database %2</source>
        <translation>%1 libres · base de données %2</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>None yet. One is made every day.</source>
        <translation>Aucune pour l’instant. Il s’en fait une chaque jour.</translation>
    </message>
    <message>
        <source>%1 · %2 kept</source>
        <translation>%1 · conservées&#xa0;: %2</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Every delivery was understood</source>
        <translation>Toutes les livraisons ont été comprises</translation>
    </message>
    <message>
        <source>Quarantine is full: deliveries that are not understood are answered 503, and Purple switches a webhook off that fails for long. Read again or delete what waits on the Deliveries page now.</source>
        <translation>La quarantaine est pleine&#xa0;: les livraisons incomprises reçoivent la réponse 503, et Purple désactive un webhook qui échoue longtemps. Relisez ou supprimez maintenant ce qui attend sur la page Livraisons.</translation>
    </message>
    <message>
        <source>%L1 deliveries not understood wait for review, and quarantine is %2 % full. Read them again or delete them on the Deliveries page before it is full.</source>
        <translation>%L1 livraisons incomprises attendent d’être examinées, et la quarantaine est pleine à %2&#x202f;%. Relisez-les ou supprimez-les sur la page Livraisons avant qu’elle ne soit pleine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln livraison à examiner</numerusform>
            <numerusform>%Ln livraisons à examiner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::health::ProbeResult</name>
    <message>
        <source>The connection ended without an HTTP answer. Something other than Foyer listens at this address. Check the port and where the router forwards it.</source>
        <translation>La connexion réseau s’est terminée sans réponse HTTP. Autre chose que Foyer écoute à cette adresse. Vérifiez le port et la destination vers laquelle le routeur le redirige.</translation>
    </message>
    <message>
        <source>The answer was 404: this address is not the webhook address. Purple would report an error. Copy the address from Foyer again.</source>
        <translation>La réponse était 404&#xa0;: cette adresse n’est pas celle du webhook. Purple signalerait une erreur. Copiez de nouveau l’adresse depuis Foyer.</translation>
    </message>
    <message>
        <source>The answer was 503: the listener is there and cannot store sign-ins now. Purple sends them again after 3 hours. See what the other checks say.</source>
        <translation>La réponse était 503&#xa0;: le service d’écoute est là, mais ne peut pas enregistrer les connexions actuellement. Purple les renvoie après 3 heures. Consultez les autres vérifications.</translation>
    </message>
    <message>
        <source>The answer was a redirection (%1), which Purple does not follow. Let the proxy in front of Foyer pass requests on instead.</source>
        <translation>La réponse était une redirection (%1), que Purple ne suit pas. Configurez le proxy placé devant Foyer pour qu’il transmette les requêtes.</translation>
    </message>
    <message>
        <source>The answer was %1 and Purple accepts only 200. Something other than Foyer answers at this address. Check the port and any proxy in front of it.</source>
        <translation>La réponse était %1 et Purple n’accepte que 200. Autre chose que Foyer répond à cette adresse. Vérifiez le port et l’éventuel proxy placé devant.</translation>
    </message>
    <message>
        <source>200 with wifiWebhookListener: 1 in %1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>200 avec wifiWebhookListener: 1 en %1&#xa0;ms</translation>
    </message>
    <message>
        <source>The host name was not found, so Purple cannot find it either. Check its spelling and its entry in DNS.</source>
        <translation>Le nom d’hôte est introuvable&#x202f;; Purple ne peut donc pas le trouver non plus. Vérifiez son orthographe et son entrée DNS.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at this address, so no sign-in gets through. Check that Foyer listens, that the firewall lets the port in and the router forwards it.</source>
        <translation>Rien n’accepte de connexion réseau à cette adresse&#x202f;; aucune connexion n’arrive donc. Vérifiez que Foyer est à l’écoute, que le pare-feu laisse passer le port et que le routeur le redirige.</translation>
    </message>
    <message>
        <source>No answer came within the 10 seconds that Purple waits. Purple would send the sign-in again after 3 hours. Check the firewall, the router and the load of this computer.</source>
        <translation>Aucune réponse n’est arrivée dans les 10 secondes pendant lesquelles Purple attend. Purple renverrait la connexion après 3 heures. Vérifiez le pare-feu, le routeur et la charge de cet ordinateur.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed: the other side does not speak TLS 1.2 or newer. Purple posts to https addresses only. Check that the port leads to Foyer.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie&#xa0;: l’autre côté ne prend pas en charge TLS 1.2 ou plus récent. Purple n’envoie qu’à des adresses https. Vérifiez que le port mène à Foyer.</translation>
    </message>
    <message>
        <source>The certificate has expired, so Purple refuses the connection. Renew it, then choose the new files in Settings.</source>
        <translation>Le certificat a expiré&#x202f;; Purple refuse donc la connexion réseau. Renouvelez-le, puis choisissez les nouveaux fichiers dans Paramètres.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, so Purple refuses the connection. Check the date of this computer, or use the certificate from the day on which it begins.</source>
        <translation>Le certificat n’est pas encore valable&#x202f;; Purple refuse donc la connexion réseau. Vérifiez la date de cet ordinateur, ou utilisez le certificat à partir du jour où il prend effet.</translation>
    </message>
    <message>
        <source>The certificate is for another host name, so Purple refuses the connection. Get a certificate for the name in the webhook address.</source>
        <translation>Le certificat est établi pour un autre nom d’hôte&#x202f;; Purple refuse donc la connexion réseau. Procurez-vous un certificat pour le nom figurant dans l’adresse du webhook.</translation>
    </message>
    <message>
        <source>The certificate is self-signed, from an unknown issuer, or its chain is incomplete, so Purple refuses the connection. Use one from a public authority and include its intermediate certificates.</source>
        <translation>Le certificat est auto-signé, vient d’un émetteur inconnu, ou sa chaîne est incomplète&#x202f;; Purple refuse donc la connexion réseau. Utilisez un certificat d’une autorité publique et joignez ses certificats intermédiaires.</translation>
    </message>
    <message>
        <source>The answer was 200 without the header wifiWebhookListener: 1, so Purple does not take it for a listener. Something other than Foyer answers, or a proxy in front of it removes the header.</source>
        <translation>La réponse était 200 sans l’en-tête wifiWebhookListener: 1&#x202f;; Purple n’y reconnaît donc pas un service d’écoute. Autre chose que Foyer répond, ou un proxy placé devant supprime l’en-tête.</translation>
    </message>
</context>
<context>
    <name>foyer::health::VerificationStep</name>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
</context>
<context>
    <name>foyer::listener</name>
    <message>
        <source>This is a webhook address of Foyer, and it works. There is nothing to see here: paste the address into Purple&apos;s portal.</source>
        <translation>Ceci est une adresse de webhook de Foyer, et elle fonctionne. Il n’y a rien à voir ici&#xa0;: collez l’adresse dans le portail de Purple.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::Certificate</name>
    <message>
        <source>The file %1 does not exist. Choose the certificate and the key again.</source>
        <translation>Le fichier %1 n’existe pas. Choisissez de nouveau le certificat et la clé.</translation>
    </message>
    <message>
        <source>Foyer may not read %1. Give the user who runs Foyer the right to read it.</source>
        <translation>Foyer n’a pas le droit de lire %1. Accordez le droit de lecture à l’utilisateur qui exécute Foyer.</translation>
    </message>
    <message>
        <source>%1 is too large to be a certificate or a key.</source>
        <translation>%1 est trop volumineux pour être un certificat ou une clé.</translation>
    </message>
    <message>
        <source>%1 is neither a PEM file nor a PKCS#12 file (.pfx, .p12), or it is damaged: Foyer finds %2 in it. Choose another file.</source>
        <translation>%1 n’est ni un fichier PEM ni un fichier PKCS#12 (.pfx, .p12), ou est endommagé&#xa0;: Foyer y trouve %2. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Foyer finds %2 in %1. Choose another file.</source>
        <translation>Foyer trouve %2 dans %1. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>aucune clé privée</translation>
    </message>
    <message>
        <source>The private key in %1 is not that of the certificate in %2. Choose the two files that were issued together.</source>
        <translation>La clé privée de %1 n’est pas celle du certificat de %2. Choisissez les deux fichiers émis ensemble.</translation>
    </message>
    <message>
        <source>%1 has its private key inside. Leave the file of the private key empty.</source>
        <translation>%1 contient sa clé privée. Laissez vide le fichier de la clé privée.</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>aucun certificat</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to the certificate in %1.</source>
        <translation>Choisissez la clé privée qui correspond au certificat de %1.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2, so Purple would refuse it. Renew it.</source>
        <translation>Le certificat de %1 a expiré le %2&#x202f;; Purple le refuserait donc. Renouvelez-le.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid from %2 on, which is in the future. Check this computer&apos;s clock, or wait.</source>
        <translation>Le certificat de %1 n’est valable qu’à partir du %2, date future. Vérifiez l’horloge de cet ordinateur, ou patientez.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old method (RC2 or DES) that OpenSSL no longer reads, so Foyer cannot use it. Export it again with AES-256, or convert it: %2</source>
        <translation>%1 est chiffré avec une ancienne méthode (RC2 ou DES) qu’OpenSSL ne lit plus&#x202f;; Foyer ne peut donc pas l’utiliser. Exportez-le de nouveau avec AES-256, ou convertissez-le&#xa0;: %2</translation>
    </message>
    <message>
        <source>Foyer cannot use the private key in %1: it is damaged, or of a kind other than RSA and ECDSA (Ed25519, say). Ask for a certificate with an ECDSA P-256 or RSA key.</source>
        <translation>Foyer ne peut pas utiliser la clé privée de %1&#xa0;: elle est endommagée, ou d’un type autre que RSA et ECDSA (Ed25519, par exemple). Demandez un certificat avec une clé ECDSA P-256 ou RSA.</translation>
    </message>
    <message>
        <source>The password is not that of %1, so Foyer cannot use the private key in it. Type it again.</source>
        <translation>Le mot de passe n’est pas celui de %1&#x202f;; Foyer ne peut donc pas utiliser sa clé privée. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a password, so Foyer cannot use it yet. Enter its password.</source>
        <translation>La clé privée de %1 est protégée par un mot de passe&#x202f;; Foyer ne peut donc pas encore l’utiliser. Saisissez son mot de passe.</translation>
    </message>
    <message>
        <source>%1 does not hold a certificate together with its private key. Export it again, with the private key.</source>
        <translation>%1 ne contient pas un certificat accompagné de sa clé privée. Exportez-le de nouveau, avec la clé privée.</translation>
    </message>
    <message>
        <source>Foyer could not make a certificate for trying out. Choose one of your own.</source>
        <translation>Foyer n’a pas pu créer de certificat d’essai. Choisissez-en un vous-même.</translation>
    </message>
    <message>
        <source>Foyer cannot write %1. Check the rights of that directory and the space on its disk.</source>
        <translation>Foyer ne peut pas écrire %1. Vérifiez les droits de ce dossier et l’espace sur son disque.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::CertificateTrial</name>
    <message>
        <source>The handshake did not end.</source>
        <translation>La négociation TLS n’a pas abouti.</translation>
    </message>
    <message>
        <source>Another chain was sent than the one in the file.</source>
        <translation>Une autre chaîne que celle du fichier a été transmise.</translation>
    </message>
    <message>
        <source>A trial connection with this certificate and key failed, so Purple could not connect either (%1). Ask for a certificate with an ECDSA P-256 or RSA 2048 key.</source>
        <translation>Une connexion d’essai avec ce certificat et cette clé a échoué&#x202f;; Purple ne pourrait donc pas se connecter non plus (%1). Demandez un certificat avec une clé ECDSA P-256 ou RSA 2048.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::Listener</name>
    <message>
        <source>Port %1 is in use by another program, so Foyer cannot listen there. Close that program, or choose another port.</source>
        <translation>Le port %1 est utilisé par un autre programme&#x202f;; Foyer ne peut donc pas y écouter. Fermez ce programme, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The system does not let Foyer listen on port %1. Ports below 1024 need special rights: choose a higher one, such as 8443.</source>
        <translation>Le système ne laisse pas Foyer écouter sur le port %1. Les ports inférieurs à 1024 exigent des droits particuliers&#xa0;: choisissez-en un plus élevé, par exemple 8443.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer, so Foyer cannot listen there. Choose one of this computer&apos;s addresses, or all of them.</source>
        <translation>%1 n’est pas une adresse de cet ordinateur&#x202f;; Foyer ne peut donc pas y écouter. Choisissez l’une des adresses de cet ordinateur, ou toutes.</translation>
    </message>
    <message>
        <source>Foyer cannot listen on port %1. Choose another port or address.</source>
        <translation>Foyer ne peut pas écouter sur le port %1. Choisissez un autre port ou une autre adresse.</translation>
    </message>
    <message>
        <source>Foyer listens already. Stop it first.</source>
        <translation>Foyer est déjà à l’écoute. Arrêtez d’abord l’écoute.</translation>
    </message>
    <message>
        <source>Foyer cannot listen without a certificate and its private key. Choose both.</source>
        <translation>Foyer ne peut pas écouter sans un certificat et sa clé privée. Choisissez les deux.</translation>
    </message>
</context>
<context>
    <name>foyer::models::DeliveriesModel</name>
    <message>
        <source>From the last byte of the request until it was stored durably</source>
        <translation>Du dernier octet de la requête jusqu’à son enregistrement durable</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
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
        <translation>par une autre instance</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>probed %1</source>
        <translation>testé le %1</translation>
    </message>
    <message>
        <source>from outside, %1</source>
        <translation>de l’extérieur, %1</translation>
    </message>
    <message>
        <source>the probe failed, %1</source>
        <translation>échec du test, %1</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>pas encore testé</translation>
    </message>
    <message>
        <source>no public host name set</source>
        <translation>aucun nom d’hôte public défini</translation>
    </message>
    <message>
        <source>by a test delivery, %1</source>
        <translation>par une livraison de test, %1</translation>
    </message>
    <message>
        <source>sign-ins arrive from outside</source>
        <translation>les connexions arrivent de l’extérieur</translation>
    </message>
    <message>
        <source>tested from this computer only</source>
        <translation>testé depuis cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>waiting for Purple&apos;s test</source>
        <translation>en attente du test de Purple</translation>
    </message>
    <message>
        <source>no sign-in yet</source>
        <translation>pas encore de connexion</translation>
    </message>
    <message>
        <source>last sign-in %1</source>
        <translation>dernière connexion %1</translation>
    </message>
    <message>
        <source>from this computer, %1</source>
        <translation>depuis cet ordinateur, %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Repeat of a stored sign-in</source>
        <translation>Répétition d’une connexion enregistrée</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>Stockage impossible</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Pas à l’écoute</translation>
    </message>
</context>
<context>
    <name>foyer::models::LiveRowModel</name>
    <message>
        <source>Returning</source>
        <comment>status of a visit</comment>
        <translation>De retour</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>status of a visit</comment>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Purple&apos;s test</source>
        <translation>Test de Purple</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a visit</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a test delivery</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1. Delivered late: it reached Foyer on %2.</source>
        <comment>status of the visit, moment</comment>
        <translation>%1. Livrée en retard&#xa0;: arrivée à Foyer le %2.</translation>
    </message>
    <message>
        <source>Time, newest first</source>
        <comment>column: when a guest signed in</comment>
        <translation>Heure, plus récentes d’abord</translation>
    </message>
    <message>
        <source>Time ▾</source>
        <comment>column: when a guest signed in, newest first</comment>
        <translation>Heure ▾</translation>
    </message>
    <message>
        <source>Visitor</source>
        <comment>column: a guest&apos;s name</comment>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>column: where it was</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: new or returning</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>column: the how-manieth visit it is</comment>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <comment>column: form, Facebook, …</comment>
        <translation>Connexion via</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>column: kind of phone or computer and browser</comment>
        <translation>Appareil</translation>
    </message>
</context>
<context>
    <name>foyer::models::SharesModel</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>One bar of a chart of shares: a group such as &quot;25–34&quot;, its number, its share in per cent</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>1 visit</source>
        <extracomment>How many visits a visitor has made</extracomment>
        <translation>1 visite</translation>
    </message>
    <message>
        <source>2–3 visits</source>
        <translation>2–3 visites</translation>
    </message>
    <message>
        <source>4–9 visits</source>
        <translation>4–9 visites</translation>
    </message>
    <message>
        <source>10 + visits</source>
        <translation>10 + visites</translation>
    </message>
</context>
<context>
    <name>foyer::models::VenueSummaryModel</name>
    <message numerus="yes">
        <source>%1: %Ln visits</source>
        <extracomment>One point of a line of visits: its days and its number</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln visite</numerusform>
            <numerusform>%1&#xa0;: %Ln visites</numerusform>
        </translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Tous les lieux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits in the days compared with</source>
        <translation>
            <numerusform>%Ln visite durant les jours de comparaison</numerusform>
            <numerusform>%Ln visites durant les jours de comparaison</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %L1 and %L2 visits a day</source>
        <translation>Entre %L1 et %L2 visites par jour</translation>
    </message>
    <message>
        <source>Visits against those of the period that is compared with</source>
        <translation>Visites par rapport à celles de la période de comparaison</translation>
    </message>
    <message>
        <source>Share of visits that were the visitor&apos;s first ever at that venue</source>
        <translation>Part des visites qui étaient la toute première du visiteur dans ce lieu</translation>
    </message>
    <message>
        <source>The weekday with most visits, and the hour in which most visits began</source>
        <translation>Le jour de la semaine ayant le plus de visites, et l’heure où le plus de visites ont commencé</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Pointe</translation>
    </message>
</context>
<context>
    <name>foyer::models::VisitorsModel</name>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Visitor</source>
        <comment>column: a guest&apos;s name</comment>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>column: number of visits</comment>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <comment>column: number of sign-ins</comment>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>column: date</comment>
        <translation>Première visite</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column: time or date</comment>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>column</comment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: in years</comment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <comment>column: form, Facebook, …</comment>
        <translation>Connexion via</translation>
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
        <translation>%1&#xa0;: visites %L2, de retour %L3, nouveaux %L4, connexions %L5</translation>
    </message>
    <message>
        <source>, visitors %L1</source>
        <extracomment>Added to what a bar says; how many people that were</extracomment>
        <translation>, visiteurs %L1</translation>
    </message>
    <message>
        <source>; %1: visits %L2</source>
        <extracomment>Added to what a bar says; %1 is the days that it is compared with, %2 their visits</extracomment>
        <translation>&#x202f;; %1&#xa0;: visites %L2</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Visits before</source>
        <translation>Visites avant</translation>
    </message>
</context>
<context>
    <name>foyer::models::WeekHoursModel</name>
    <message numerus="yes">
        <source>%1 %2: %Ln visits</source>
        <extracomment>One cell of the chart of weekdays and hours: weekday, hour, number of visits</extracomment>
        <translation>
            <numerusform>%1 %2&#xa0;: %Ln visite</numerusform>
            <numerusform>%1 %2&#xa0;: %Ln visites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::platform::Autostart</name>
    <message>
        <source>%1 cannot be written. Check that the folder belongs to you and that the disk is not full.</source>
        <translation>Impossible d’écrire %1. Vérifiez que le dossier vous appartient et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Windows did not let Foyer change what starts with the computer. Try again, or ask whoever manages this computer.</source>
        <translation>Windows n’a pas laissé Foyer modifier les programmes lancés au démarrage. Réessayez, ou adressez-vous à la personne qui administre cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>foyer::platform::SecretStore</name>
    <message>
        <source>The password could not be kept: this system has no keychain, and Foyer cannot write %1. Check the rights of that folder and the space on its disk.</source>
        <translation>Le mot de passe n’a pas pu être conservé&#xa0;: ce système n’a pas de trousseau de clés, et Foyer ne peut pas écrire %1. Vérifiez les droits de ce dossier et l’espace sur son disque.</translation>
    </message>
    <message>
        <source>Foyer cannot delete %1, which holds an older password. Check the rights of that folder, or delete the file yourself, and save again.</source>
        <translation>Foyer ne peut pas supprimer %1, qui contient un ancien mot de passe. Vérifiez les droits de ce dossier, ou supprimez vous-même le fichier, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The keychain was not opened, so the password could not be kept. Save again and let Foyer into the keychain.</source>
        <translation>Le trousseau de clés n’a pas été ouvert&#x202f;; le mot de passe n’a donc pas pu être conservé. Enregistrez de nouveau et autorisez Foyer à accéder au trousseau.</translation>
    </message>
    <message>
        <source>The keychain was not opened, so the earlier password is still in it. Save again and let Foyer into the keychain.</source>
        <translation>Le trousseau de clés n’a pas été ouvert&#x202f;; l’ancien mot de passe s’y trouve donc toujours. Enregistrez de nouveau et autorisez Foyer à accéder au trousseau.</translation>
    </message>
</context>
<context>
    <name>foyer::service</name>
    <message>
        <source>The settings file %1 has a value that Foyer cannot use, at “%2”. Correct that line, or delete it to go back to the default.</source>
        <translation>Le fichier de paramètres %1 contient une valeur que Foyer ne peut pas utiliser, à «&#x202f;%2&#x202f;». Corrigez cette ligne, ou supprimez-la pour revenir à la valeur par défaut.</translation>
    </message>
</context>
<context>
    <name>foyer::service::DirectoryLock</name>
    <message>
        <source>The data directory %1 cannot be written. Check that it belongs to you and is not read-only, or choose another one.</source>
        <translation>Impossible d’écrire dans le dossier de données %1. Vérifiez qu’il vous appartient et n’est pas en lecture seule, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another Foyer already receives sign-ins for %1. Close it first, or choose another data directory.</source>
        <translation>Une autre instance de Foyer reçoit déjà les connexions pour %1. Fermez-la d’abord, ou choisissez un autre dossier de données.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Forgetting</name>
    <message>
        <source>The visitor is no longer in the database or its backups, but files of a restoration that is not complete may still hold them: %1. Start Foyer to complete it, and forget the visitor again.</source>
        <translation>Le visiteur n’est plus dans la base de données ni dans ses sauvegardes, mais des fichiers d’une restauration inachevée peuvent encore le contenir&#xa0;: %1. Démarrez Foyer pour l’achever, puis oubliez de nouveau le visiteur.</translation>
    </message>
    <message>
        <source>The visitor is no longer in the database or its backups, but a damaged database that was put aside may still hold them: %1. Delete it when it is no longer needed.</source>
        <translation>Le visiteur n’est plus dans la base de données ni dans ses sauvegardes, mais une base de données endommagée mise de côté peut encore le contenir&#xa0;: %1. Supprimez-la quand elle n’est plus nécessaire.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Receiver</name>
    <message>
        <source>The settings were not used: Foyer was stopped, or given other settings, meanwhile.</source>
        <translation>Les paramètres n’ont pas été appliqués&#xa0;: entre-temps, Foyer a été arrêté ou a reçu d’autres paramètres.</translation>
    </message>
    <message>
        <source>Until then Foyer goes on with the certificate that it has.</source>
        <translation>D’ici là, Foyer continue avec le certificat dont il dispose.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Recovery</name>
    <message>
        <source>Stopped; the next start goes on with it.</source>
        <translation>Arrêté&#x202f;; le prochain démarrage reprendra la suite.</translation>
    </message>
    <message>
        <source>No backup was made before the database is changed.</source>
        <translation>Aucune sauvegarde n’a été faite avant la conversion de la base de données.</translation>
    </message>
    <message>
        <source>Nothing is to be restored: the database is not one that was begun anew after damage.</source>
        <translation>Rien à restaurer&#xa0;: la base de données n’est pas de celles recommencées après un dommage.</translation>
    </message>
    <message>
        <source>The database was damaged. On %1 it was put aside as “%2”, unchanged, and sign-ins have been received into a new one since.</source>
        <translation>La base de données était endommagée. Le %1, elle a été mise de côté sous le nom «&#x202f;%2&#x202f;», inchangée, et les connexions sont depuis reçues dans une nouvelle.</translation>
    </message>
    <message>
        <source>There is no backup that could be restored.</source>
        <translation>Il n’y a pas de sauvegarde à restaurer.</translation>
    </message>
    <message>
        <source>The newest backup is of %1 (sign-ins: %2). Restoring it keeps what has come since.</source>
        <translation>La dernière sauvegarde date du %1 (connexions&#xa0;: %2). La restaurer conserve ce qui est arrivé depuis.</translation>
    </message>
    <message>
        <source>“%1” is no backup that this Foyer can restore. Choose one of the list.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une sauvegarde que cette version de Foyer peut restaurer. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is a backup of another database. Visitors were forgotten in the one that is in use, and would come back with it, so it is not restored.</source>
        <translation>«&#x202f;%1&#x202f;» est une sauvegarde d’une autre base de données. Des visiteurs ont été oubliés dans celle qui est utilisée et reviendraient avec elle&#x202f;; elle n’est donc pas restaurée.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged, so it was not restored, and nothing was changed. Choose another one.</source>
        <translation>La sauvegarde «&#x202f;%1&#x202f;» est endommagée&#x202f;; elle n’a donc pas été restaurée, et rien n’a été modifié. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Retention</name>
    <message>
        <source>Not everybody who is too old could be removed yet.</source>
        <translation>Certains visiteurs trop anciens n’ont pas encore pu être supprimés.</translation>
    </message>
    <message>
        <source>Visitors removed because they have not come for long: %1.</source>
        <translation>Visiteurs supprimés car absents depuis longtemps&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Safekeeping</name>
    <message>
        <source>What forgetting may have left could not be erased yet.</source>
        <translation>Ce que l’oubli a pu laisser n’a pas encore pu être effacé.</translation>
    </message>
    <message>
        <source>What was received before the backup was restored has been merged.</source>
        <translation>Ce qui avait été reçu avant la restauration de la sauvegarde a été fusionné.</translation>
    </message>
    <message>
        <source>Of what was received before the backup was restored, what can be read has been merged.</source>
        <translation>De ce qui avait été reçu avant la restauration de la sauvegarde, tout ce qui est lisible a été fusionné.</translation>
    </message>
    <message>
        <source>What was received before the backup was restored is not merged yet.</source>
        <translation>Ce qui avait été reçu avant la restauration de la sauvegarde n’est pas encore fusionné.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Une sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>Aucune sauvegarde n’a pu être faite.</translation>
    </message>
    <message>
        <source>A backup or a look at the database is under way. Try again when it is done.</source>
        <translation>Une sauvegarde ou une vérification de la base de données est en cours. Réessayez quand elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Settings</name>
    <message>
        <source>The settings could not be saved in %1. Check that the folder can be written and that the disk is not full.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés dans %1. Vérifiez que le dossier est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it belongs to you and is a settings file.</source>
        <translation>Impossible de lire le fichier de paramètres %1. Vérifiez qu’il vous appartient et qu’il s’agit d’un fichier de paramètres.</translation>
    </message>
</context>
<context>
    <name>foyer::simulation::SimulationLane</name>
    <message>
        <source>no answer within 10 seconds</source>
        <translation>aucune réponse en 10 secondes</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la réponse n’est pas en HTTP</translation>
    </message>
</context>
<context>
    <name>foyer::simulation::Simulator</name>
    <message>
        <source>answered %1</source>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>answered 200 without the header wifiWebhookListener: 1</source>
        <translation>réponse 200 sans l’en-tête wifiWebhookListener: 1</translation>
    </message>
</context>
<context>
    <name>foyer::storage</name>
    <message>
        <source>Cancelled; no backup was made.</source>
        <translation>Annulé&#x202f;; aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there, so none can be made. Connect its drive, or choose another folder in Settings.</source>
        <translation>Le dossier des sauvegardes, «&#x202f;%1&#x202f;», n’est pas accessible&#x202f;; aucune ne peut donc être faite. Connectez son lecteur, ou choisissez un autre dossier dans Paramètres.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the rights of the folder, and that the disk works.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;». Vérifiez les droits du dossier et le bon fonctionnement du disque.</translation>
    </message>
    <message>
        <source>A backup is being made or changed just now. Try again in a few minutes.</source>
        <translation>Une sauvegarde est en cours de création ou de modification. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>“%1” holds the backups of another Foyer, so none of this one is put there. Choose a folder of its own in Settings.</source>
        <translation>«&#x202f;%1&#x202f;» contient les sauvegardes d’une autre instance de Foyer&#x202f;; aucune de celle-ci n’y est placée. Choisissez un dossier distinct dans Paramètres.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there, so whoever was to be forgotten may still be in the backups. Connect its drive, and try again.</source>
        <translation>Le dossier des sauvegardes, «&#x202f;%1&#x202f;», n’est pas accessible&#x202f;; les personnes à oublier peuvent donc encore figurer dans les sauvegardes. Connectez son lecteur, puis réessayez.</translation>
    </message>
    <message>
        <source>No visitor with this id is in a backup.</source>
        <translation>Aucun visiteur portant cet identifiant ne figure dans une sauvegarde.</translation>
    </message>
    <message>
        <source>A stored request cannot be unpacked, so its content is lost: what the database holds of it, or of what it was packed against, is not what was stored.</source>
        <translation>Une requête enregistrée ne peut pas être décompressée&#x202f;; son contenu est donc perdu&#xa0;: ce que la base de données en contient, ou contient de ce qui a servi à la compresser, n’est pas ce qui avait été enregistré.</translation>
    </message>
    <message>
        <source>This time zone or day start cannot be used. Choose a time zone of the list and a full hour from 0 to 23.</source>
        <translation>Ce fuseau horaire ou ce début de journée n’est pas utilisable. Choisissez un fuseau horaire dans la liste et une heure entière de 0 à 23.</translation>
    </message>
    <message>
        <source>No venue with this id is stored.</source>
        <translation>Aucun lieu portant cet identifiant n’est enregistré.</translation>
    </message>
    <message>
        <source>Another program is reading the database, so old data cannot be erased from the disk yet. Try again in a moment.</source>
        <translation>Un autre programme lit la base de données&#x202f;; les anciennes données ne peuvent donc pas encore être effacées du disque. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to, so nothing can be stored. Give yourself the right to write there, or choose another data folder.</source>
        <translation>Impossible d’écrire dans «&#x202f;%1&#x202f;»&#x202f;; rien ne peut donc être enregistré. Accordez-vous le droit d’y écrire, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>There is no database in “%1” yet. Start Foyer with this data folder first.</source>
        <translation>Il n’y a pas encore de base de données dans «&#x202f;%1&#x202f;». Démarrez d’abord Foyer avec ce dossier de données.</translation>
    </message>
    <message>
        <source>The database has not been set up by this version of Foyer yet. Start Foyer with this data folder first.</source>
        <translation>La base de données n’a pas encore été préparée par cette version de Foyer. Démarrez d’abord Foyer avec ce dossier de données.</translation>
    </message>
    <message>
        <source>Another program is using the database, so Foyer has to wait. Try again in a moment.</source>
        <translation>Un autre programme utilise la base de données&#x202f;; Foyer doit donc attendre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the database cannot be read or written. Check the disk and its connection.</source>
        <translation>Le disque a signalé une erreur&#x202f;; la base de données ne peut donc être ni lue ni écrite. Vérifiez le disque et sa connexion.</translation>
    </message>
    <message>
        <source>The question was called off before it was answered.</source>
        <translation>La demande a été annulée avant d’obtenir une réponse.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored. Free some space; Foyer then goes on by itself.</source>
        <translation>Le disque est plein&#x202f;; rien ne peut donc être enregistré. Libérez de l’espace&#x202f;; Foyer continuera ensuite de lui-même.</translation>
    </message>
    <message>
        <source>The database cannot be written to, so nothing can be stored. Check the rights of the data folder and its files.</source>
        <translation>Impossible d’écrire dans la base de données&#x202f;; rien ne peut donc être enregistré. Vérifiez les droits du dossier de données et de ses fichiers.</translation>
    </message>
    <message>
        <source>The database is damaged. Start Foyer again: it keeps the damaged file aside, receives into a new database and offers the newest backup.</source>
        <translation>La base de données est endommagée. Redémarrez Foyer&#xa0;: il met de côté le fichier endommagé, reçoit dans une nouvelle base de données et propose la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The database did not accept a command, so this could not be done. Please report it with the details.</source>
        <translation>La base de données n’a pas accepté une commande&#x202f;; l’opération n’a donc pas pu être effectuée. Veuillez le signaler avec les détails.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written to, so nothing can be stored. Choose another folder or ask for the right to write there.</source>
        <translation>Impossible d’écrire dans le dossier de données «&#x202f;%1&#x202f;»&#x202f;; rien ne peut donc être enregistré. Choisissez un autre dossier ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>There is no data directory %1.</source>
        <translation>Il n’y a pas de dossier de données %1.</translation>
    </message>
    <message>
        <source>This delivery is no longer in the log, which keeps only the newest.</source>
        <translation>Cette livraison n’est plus dans le journal, qui ne garde que les plus récentes.</translation>
    </message>
    <message>
        <source>The disk has too little room for a copy of the database, so none was made. Make room.</source>
        <translation>Le disque n’a pas assez d’espace pour une copie de la base de données&#x202f;; aucune n’a donc été faite. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>What is to be exported cannot be limited in this way. Choose other limits.</source>
        <translation>Ce qui est à exporter ne peut pas être limité de cette façon. Choisissez d’autres limites.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read or copied. Check the rights of the folders and the disk.</source>
        <translation>La sauvegarde «&#x202f;%1&#x202f;» ne peut pas être lue ou copiée. Vérifiez les droits des dossiers et le disque.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be copied. Make room, or choose another disk.</source>
        <translation>Le disque est plein&#x202f;; «&#x202f;%1&#x202f;» n’a donc pas pu être copié. Libérez de l’espace, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No visitor with this id is stored. They may have been forgotten already.</source>
        <translation>Aucun visiteur portant cet identifiant n’est enregistré. Il a peut-être déjà été oublié.</translation>
    </message>
    <message>
        <source>Cancelled; the database was not looked at to its end.</source>
        <translation>Annulé&#x202f;; la base de données n’a pas été examinée jusqu’au bout.</translation>
    </message>
    <message>
        <source>The backup came out damaged, although the database is sound. Check the disk; the next backup is tried as usual.</source>
        <translation>La sauvegarde obtenue est endommagée, alors que la base de données est saine. Vérifiez le disque&#x202f;; la prochaine sauvegarde sera tentée comme d’habitude.</translation>
    </message>
    <message>
        <source>Stopped; the rest is merged after the next start.</source>
        <translation>Arrêté&#x202f;; le reste sera fusionné après le prochain démarrage.</translation>
    </message>
    <message>
        <source>Quarantine is full. Read again or delete what waits there; the rest is merged after the next start.</source>
        <translation>La quarantaine est pleine. Relisez ou supprimez ce qui y attend&#x202f;; le reste sera fusionné après le prochain démarrage.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln deliveries said cannot be read any more.</source>
        <translation>
            <numerusform>Le contenu de %Ln livraison n’est plus lisible.</numerusform>
            <numerusform>Le contenu de %Ln livraisons n’est plus lisible.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was put aside as “%1”.</source>
        <translation>Le fichier a été mis de côté sous le nom «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Foyer, so this one leaves it alone. Install the newer version, or choose another data folder.</source>
        <translation>La base de données a été écrite par une version plus récente de Foyer&#x202f;; celle-ci n’y touche donc pas. Installez la version plus récente, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>The numbers are being counted anew after an update. Check them when that has ended; Foyer has to run for it.</source>
        <translation>Les chiffres sont recomptés après une mise à jour. Vérifiez-les quand ce sera terminé&#x202f;; pour cela, Foyer doit être en marche.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The delivery could not be understood, and quarantine is full. Read again or delete what waits there on the Deliveries page; Purple sends this one again.</source>
        <translation>La livraison n’a pas pu être comprise, et la quarantaine est pleine. Relisez ou supprimez ce qui y attend sur la page Livraisons&#x202f;; Purple renverra celle-ci.</translation>
    </message>
    <message>
        <source>The counting was cancelled; the numbers are what they were.</source>
        <translation>Le comptage a été annulé&#x202f;; les chiffres restent ce qu’ils étaient.</translation>
    </message>
    <message>
        <source>This delivery is no longer in quarantine; somebody has handled it already.</source>
        <translation>Cette livraison n’est plus en quarantaine&#x202f;; elle a déjà été traitée.</translation>
    </message>
    <message>
        <source>Too many sign-ins are waiting to be stored. Purple will send this one again.</source>
        <translation>Trop de connexions attendent d’être enregistrées. Purple renverra celle-ci.</translation>
    </message>
    <message>
        <source>No visitor with this id is stored. They may have been forgotten.</source>
        <translation>Aucun visiteur portant cet identifiant n’est enregistré. Il a peut-être été oublié.</translation>
    </message>
    <message>
        <source>The database could not take the sign-in in time. Purple will send it again.</source>
        <translation>La base de données n’a pas pu enregistrer la connexion à temps. Purple la renverra.</translation>
    </message>
    <message>
        <source>The database file has gone, so nothing can be stored. Put it back, or start Foyer again to begin a new one.</source>
        <translation>Le fichier de base de données a disparu&#x202f;; rien ne peut donc être enregistré. Remettez-le en place, ou redémarrez Foyer pour en commencer un nouveau.</translation>
    </message>
</context>
</TS>
