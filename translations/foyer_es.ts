<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows who has just signed in to the guest WiFi.</source>
        <translation>Muestra quién acaba de acceder a la red wifi de invitados.</translation>
    </message>
    <message>
        <source>Say this and quit.</source>
        <translation>Muestra esta ayuda y sale.</translation>
    </message>
    <message>
        <source>Say the version and quit.</source>
        <translation>Muestra la versión y sale.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Guarda todo en DIR.</translation>
    </message>
    <message>
        <source>Show invented guests; nothing is kept and nothing is reachable from outside.</source>
        <translation>Muestra invitados inventados; no se guarda nada ni se puede acceder desde fuera.</translation>
    </message>
    <message>
        <source>Open NAME: live, visitors, venues, endpoint, deliveries or settings.</source>
        <translation>Abre NAME: live, visitors, venues, endpoint, deliveries o settings.</translation>
    </message>
    <message>
        <source>Show no window, only the icon in the tray.</source>
        <translation>No muestra ninguna ventana, solo el icono de la bandeja.</translation>
    </message>
    <message>
        <source>Show the wallboard, full screen.</source>
        <translation>Muestra el panel mural a pantalla completa.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light o dark.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE, e.g. de.</source>
        <translation>Usa el idioma LANGUAGE, p. ej., de.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and quit.</source>
        <translation>Guarda una imagen de la ventana en FILE (PNG) y sale.</translation>
    </message>
    <message>
        <source>Size of that picture, e.g. 1280x800.</source>
        <translation>Tamaño de esa imagen, p. ej., 1280x800.</translation>
    </message>
    <message>
        <source>There is nothing to do with &quot;%1&quot;.</source>
        <translation>No se puede hacer nada con «%1».</translation>
    </message>
    <message>
        <source>--demo keeps nothing, so it takes no --data-dir.</source>
        <translation>--demo no guarda nada, por lo que no admite --data-dir.</translation>
    </message>
    <message>
        <source>--screenshot needs a file name.</source>
        <translation>--screenshot requiere un nombre de archivo.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;.</source>
        <translation>No existe la página «%1».</translation>
    </message>
    <message>
        <source>--minimised shows nothing, so it takes no --wallboard or --screenshot.</source>
        <translation>--minimised no muestra nada, por lo que no admite --wallboard ni --screenshot.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>No existe el tema «%1».</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; there are: %2.</source>
        <translation>No existe el idioma «%1»; los disponibles son: %2.</translation>
    </message>
    <message>
        <source>--size needs width and height, like 1280x800.</source>
        <translation>--size requiere el ancho y el alto, como 1280x800.</translation>
    </message>
    <message>
        <source>foyer: %1 Try foyer --help.</source>
        <translation>foyer: %1 Pruebe foyer --help.</translation>
    </message>
</context>
<context>
    <name>DateRangeText</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Últimos 28 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
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
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Date format: weekday, day and month</extracomment>
        <translation>ddd, d MMM</translation>
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
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetida</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>A delivery&apos;s outcome: somebody only looked at the address</extracomment>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>No guardada</translation>
    </message>
    <message>
        <source>A new sign-in, stored.</source>
        <translation>Un acceso nuevo, guardado.</translation>
    </message>
    <message>
        <source>This sign-in was stored already; Purple sends one again until it hears 200.</source>
        <translation>Este acceso ya estaba guardado; Purple lo reenvía hasta recibir un 200.</translation>
    </message>
    <message>
        <source>Purple&apos;s test of the address; never counted as a visitor.</source>
        <translation>La prueba de la dirección que hace Purple; nunca cuenta como visitante.</translation>
    </message>
    <message>
        <source>It could not be understood and is kept whole until somebody looks at it.</source>
        <translation>No se pudo interpretar y se conserva íntegra hasta que alguien la revise.</translation>
    </message>
    <message>
        <source>A browser or a monitor looked at the address; nothing was sent.</source>
        <translation>Un navegador o un monitor consultó la dirección; no se envió nada.</translation>
    </message>
    <message>
        <source>It came with a method that a webhook does not use, and was refused (405).</source>
        <translation>Llegó con un método que un webhook no usa y se rechazó (405).</translation>
    </message>
    <message>
        <source>It could not be stored and was answered 503; Purple sends it again.</source>
        <translation>No se pudo guardar y se respondió con 503; Purple la reenviará.</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>No name given</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
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
        <translation>No se guardó la imagen</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place that is yours to write in.</source>
        <translation>No se puede escribir el archivo ahí. Elija otra ubicación en la que tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>The file could not be completed. Check that there is room on the disk.</source>
        <translation>No se pudo completar el archivo. Compruebe que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>ReceiverWords</name>
    <message>
        <source>Viewing</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Viewing: another Foyer receives</source>
        <translation>Solo lectura: recibe otro Foyer</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>A la escucha en %1</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Sin recibir</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
    </message>
    <message>
        <source>Listening, but the certificate does not work</source>
        <translation>A la escucha, pero el certificado no funciona</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>No se puede guardar</translation>
    </message>
    <message>
        <source>Listening, but sign-ins cannot be stored</source>
        <translation>A la escucha, pero no se pueden guardar los accesos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>TimeAgo</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>hace %Ln s</numerusform>
            <numerusform>hace %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>hace %Ln min</numerusform>
            <numerusform>hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>hace %Ln h</numerusform>
            <numerusform>hace %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Visits today</source>
        <translation>Visitas hoy</translation>
    </message>
    <message>
        <source>New visitors</source>
        <translation>Visitantes nuevos</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recurrentes</translation>
    </message>
    <message>
        <source>Sign-ins, last 15 min</source>
        <translation>Accesos, últimos 15 min</translation>
    </message>
    <message>
        <source>Busiest hour today</source>
        <translation>Hora punta de hoy</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message>
        <source>%1 of today</source>
        <translation>%1 de hoy</translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>aún sin datos que comparar</translation>
    </message>
    <message>
        <source>none by now last %1</source>
        <comment>a weekday</comment>
        <translation>ninguna a esta hora el %1 pasado</translation>
    </message>
    <message>
        <source>vs last %1</source>
        <comment>a weekday</comment>
        <translation>frente al %1 pasado</translation>
    </message>
    <message>
        <source>= same</source>
        <comment>no change</comment>
        <translation>= igual</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>ninguna visita aún</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln visita</numerusform>
            <numerusform>%Ln visitas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraitText</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
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
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A way of signing in: with a form, as opposed to Facebook and the like</extracomment>
        <translation>Formulario</translation>
    </message>
</context>
<context>
    <name>VenueCombo</name>
    <message>
        <source>All venues</source>
        <translation>Todos los locales</translation>
    </message>
</context>
<context>
    <name>VenueNumbers</name>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Acceso con</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>How often they come back</source>
        <translation>Con qué frecuencia vuelven</translation>
    </message>
    <message>
        <source>Age of visitors</source>
        <translation>Edad de los visitantes</translation>
    </message>
</context>
<context>
    <name>VenueQuestion</name>
    <message>
        <source>Visits by hour of the day</source>
        <translation>Visitas por hora del día</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>Visitas por semana</translation>
    </message>
    <message>
        <source>Visits per month</source>
        <translation>Visitas por mes</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Visitas por día</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Hace un año</translation>
    </message>
</context>
<context>
    <name>VenueReport</name>
    <message>
        <source>%1, compared with %2</source>
        <extracomment>Under the title of a report: its days, and those that they are compared with</extracomment>
        <translation>%1, en comparación con %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Beside a number of visits: its change against the number before, e.g. &quot;+8 % from 1,234&quot;</extracomment>
        <translation>%1 respecto a %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recurrentes</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Cuándo llegan los visitantes</translation>
    </message>
    <message>
        <source>No visit in the period</source>
        <translation>Ninguna visita en el periodo</translation>
    </message>
</context>
<context>
    <name>VenueText</name>
    <message>
        <source>Venue %1</source>
        <extracomment>A venue that came without a name; %1 is Purple&apos;s number of it</extracomment>
        <translation>Local %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::AboutDialog</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Data about this visitor</source>
        <translation>Datos de este visitante</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Privacy mode masks names on the screen only: the files hold them, and everything else, in full.</source>
        <translation>El modo de privacidad solo oculta los nombres en pantalla: los archivos los contienen completos, como todo lo demás.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Written to “%1”: one JSON file with everything, and the sign-ins and visits as CSV.</source>
        <translation>Guardado en «%1»: un archivo JSON con todo, y los accesos y las visitas en CSV.</translation>
    </message>
</context>
<context>
    <name>foyer::app::CalendarFields</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Inicio de la jornada</translation>
    </message>
    <message>
        <source>A visit is one visitor at one venue on one business day. When this changes, Foyer counts every visit anew; until that has ended, all numbers stay as they are.</source>
        <translation>Una visita es un visitante en un local en una jornada. Si esto cambia, Foyer vuelve a contar todas las visitas; hasta que termine, las cifras no cambian.</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>La jornada empieza a las</translation>
    </message>
</context>
<context>
    <name>foyer::app::CertificateFields</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file</source>
        <translation>Archivo PEM o PKCS#12</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>PEM file; none with PKCS#12</source>
        <translation>Archivo PEM; ninguno con PKCS#12</translation>
    </message>
    <message>
        <source>Password of the private key</source>
        <translation>Contraseña de la clave privada</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Without files Foyer uses a certificate of its own making, for trying out. Purple does not accept it.</source>
        <translation>Sin archivos, Foyer usa un certificado propio para pruebas. Purple no lo acepta.</translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to this key.</source>
        <translation>Elija el certificado que corresponde a esta clave.</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to this certificate.</source>
        <translation>Elija la clave privada que corresponde a este certificado.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, válido hasta el %2</translation>
    </message>
    <message>
        <source>Foyer keeps the password in the system&apos;s keychain.</source>
        <translation>Foyer guarda la contraseña en el almacén de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>Foyer finds no keychain on this system, so it keeps the password in %1, which only you can read.</source>
        <translation>Foyer no encuentra ningún almacén de contraseñas en este sistema, así que guarda la contraseña en %1, que solo usted puede leer.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ChartTableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Cifras del gráfico</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
</context>
<context>
    <name>foyer::app::CheckRow</name>
    <message>
        <source>Pass</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fallo</translation>
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
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>foyer::app::ChoicePopup</name>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Buscar en: %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::ColumnList</name>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt with the arrow keys moves it.</source>
        <translation>La barra espaciadora marca una columna; Alt con las flechas la mueve.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Moves the chosen column to the front</source>
        <translation>Mueve la columna elegida hacia delante</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Moves the chosen column to the back</source>
        <translation>Mueve la columna elegida hacia atrás</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Ticks all columns, in their usual order</source>
        <translation>Marca todas las columnas, en su orden habitual</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Unticks all columns</source>
        <translation>Desmarca todas las columnas</translation>
    </message>
</context>
<context>
    <name>foyer::app::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>foyer::app::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Copias en</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Elegir la carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Keep backups in Foyer&apos;s own folder</source>
        <translation>Guardar las copias de seguridad en la carpeta propia de Foyer</translation>
    </message>
    <message>
        <source>Default…</source>
        <translation>Predeterminada…</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Copias conservadas</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>Comprobar la base de datos</translation>
    </message>
    <message>
        <source>Reads all of the database and compares its indexes</source>
        <translation>Lee toda la base de datos y compara sus índices</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup is being copied and checked…</source>
        <translation>Copiando y comprobando la copia de seguridad…</translation>
    </message>
    <message>
        <source>All of the database is being read…</source>
        <translation>Leyendo toda la base de datos…</translation>
    </message>
    <message>
        <source>The backups are being moved…</source>
        <translation>Moviendo las copias de seguridad…</translation>
    </message>
    <message>
        <source>No backup yet. One is made every day.</source>
        <translation>Aún no hay ninguna copia de seguridad. Se hace una cada día.</translation>
    </message>
    <message>
        <source>Newest backup: %1. Kept: %2.</source>
        <translation>Copia de seguridad más reciente: %1. Conservadas: %2.</translation>
    </message>
    <message>
        <source>What had come before the backup was restored is being stored again.</source>
        <translation>Se está volviendo a guardar lo recibido antes de restaurar la copia de seguridad.</translation>
    </message>
    <message>
        <source>Keep backups in “%1”?</source>
        <translation>¿Guardar las copias de seguridad en «%1»?</translation>
    </message>
    <message>
        <source>The backups in “%1” move there, unless that folder is away just now: then they stay, and forgetting a visitor does not reach them. A backup holds all that is known of your guests, so choose a folder that only you can read. While its drive is away, Foyer goes on receiving and says that no backup can be made.</source>
        <translation>Las copias de seguridad de «%1» se mueven ahí, salvo que esa carpeta no esté disponible en este momento: entonces se quedan donde están y olvidar a un visitante no las alcanza. Una copia contiene todo lo que se sabe de sus invitados, así que elija una carpeta que solo usted pueda leer. Mientras su unidad no esté disponible, Foyer sigue recibiendo y avisa de que no se pueden hacer copias.</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Guardarlas ahí</translation>
    </message>
    <message>
        <source>Backups are kept there from now on.</source>
        <translation>A partir de ahora, las copias de seguridad se guardan ahí.</translation>
    </message>
    <message>
        <source>The next backup removes those that are more than that.</source>
        <translation>La próxima copia de seguridad elimina las que superen esa cantidad.</translation>
    </message>
    <message>
        <source>Cancelled. Backups are kept where they were.</source>
        <translation>Cancelado. Las copias de seguridad se guardan donde estaban.</translation>
    </message>
    <message>
        <source>The backup is whole and checked.</source>
        <translation>La copia de seguridad está completa y comprobada.</translation>
    </message>
    <message>
        <source>Cancelled; no backup was made.</source>
        <translation>Cancelado; no se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>¿Restaurar la copia de seguridad del %1?</translation>
    </message>
    <message>
        <source>It takes the place of the database. No sign-in is lost: what the backup does not have is stored once more, and nothing is counted twice. Visitors who were forgotten stay forgotten. Time zones, starts of the day, the delivery log and what waits in quarantine are as they were then. Sign-ins are received meanwhile, except for the moment in which the window closes and opens again.</source>
        <translation>Sustituye a la base de datos. No se pierde ningún acceso: lo que falte en la copia de seguridad se vuelve a guardar y nada se cuenta dos veces. Los visitantes olvidados siguen olvidados. Las zonas horarias, los inicios de jornada, el registro de entregas y lo que espera en cuarentena quedan como estaban entonces. Mientras tanto se siguen recibiendo accesos, salvo en el momento en que la ventana se cierra y se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The backup is whole; the window opens again with it.</source>
        <translation>La copia de seguridad está completa; la ventana se vuelve a abrir con ella.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>La base de datos está en buen estado.</translation>
    </message>
    <message>
        <source>Cancelled; the database was not read to its end.</source>
        <translation>Cancelado; la base de datos no se leyó hasta el final.</translation>
    </message>
</context>
<context>
    <name>foyer::app::DateRangeDialog</name>
    <message>
        <source>The first day is after the last one.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
</context>
<context>
    <name>foyer::app::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Choose a delivery to see its request and its body.</source>
        <translation>Elija una entrega para ver su solicitud y su cuerpo.</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Solicitud</translation>
    </message>
    <message>
        <source>Request line and fields</source>
        <translation>Línea de solicitud y campos</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Cuerpo</translation>
    </message>
    <message>
        <source>Body of the delivery</source>
        <translation>Cuerpo de la entrega</translation>
    </message>
    <message>
        <source>Not all of it is shown. Save it as a file to see the rest.</source>
        <translation>No se muestra entero. Guárdelo como archivo para ver el resto.</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place or make room.</source>
        <translation>No se pudo escribir el archivo: %1. Elija otra ubicación o libere espacio.</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet. Paste the address on the Endpoint page into Purple to begin.</source>
        <translation>Aún no se ha entregado nada. Para empezar, pegue en Purple la dirección de la página Punto de conexión.</translation>
    </message>
    <message>
        <source>No delivery with this outcome. Choose “All outcomes” to see the others.</source>
        <translation>Ninguna entrega con este resultado. Elija «Todos los resultados» para ver las demás.</translation>
    </message>
    <message>
        <source>It has been handled already.</source>
        <translation>Ya se ha gestionado.</translation>
    </message>
    <message>
        <source>Privacy mode hides what deliveries say. Switch it off in Settings or with Ctrl+Shift+P to see it; “Save as file…” saves it in full.</source>
        <translation>El modo de privacidad oculta el contenido de las entregas. Desactívelo en Configuración o con Ctrl+Shift+P para verlo; «Guardar como archivo…» lo guarda completo.</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Sin cuerpo</translation>
    </message>
    <message>
        <source>Delete delivery</source>
        <translation>Eliminar entrega</translation>
    </message>
    <message>
        <source>Delete what this delivery said?</source>
        <translation>¿Eliminar el contenido de esta entrega?</translation>
    </message>
    <message>
        <source>Its body is gone for good; the log keeps a line that it came. Purple does not send it again, because it was answered 200.</source>
        <translation>Su cuerpo desaparece para siempre; el registro conserva una línea que indica que llegó. Purple no la reenvía, porque se respondió con 200.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>delivery-%1.json</source>
        <translation>entrega-%1.json</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>foyer::app::EndpointMonitor</name>
    <message>
        <source>%1:%2, %3 threads, %L4 of %L5 connections in use</source>
        <extracomment>%1 address, %2 port, %3 threads, %4 connections open, %5 connections allowed</extracomment>
        <translation>%1:%2, %3 hilos, %L4 de %L5 conexiones en uso</translation>
    </message>
</context>
<context>
    <name>foyer::app::EndpointPage</name>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>State of the endpoint</source>
        <translation>Estado del punto de conexión</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Asks the address as Purple would and shows what comes back</source>
        <translation>Consulta la dirección como lo haría Purple y muestra la respuesta</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Paste this address into Purple: Management › Venues › Webhooks</source>
        <translation>Pegue esta dirección en Purple: Management › Venues › Webhooks</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Puts the whole address on the clipboard</source>
        <translation>Copia la dirección completa en el portapapeles</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The address is the only secret between Purple and Foyer: show it to nobody else</source>
        <translation>La dirección es el único secreto entre Purple y Foyer: no se la enseñe a nadie más</translation>
    </message>
    <message>
        <source>No public host name is set, so the address names this computer. Purple finds it only if that name is known on the internet.</source>
        <translation>No hay ningún nombre de host público configurado, así que la dirección lleva el nombre de este equipo. Purple solo la encuentra si ese nombre se conoce en Internet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings: public host name</source>
        <translation>Configuración: nombre de host público</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>half within (p50)</source>
        <translation>la mitad en menos de (p50)</translation>
    </message>
    <message>
        <source>99 of 100 within (p99)</source>
        <translation>99 de cada 100 en menos de (p99)</translation>
    </message>
    <message>
        <source>Deliveries, last 24 h</source>
        <translation>Entregas, últimas 24 h</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Refused since the first start (wrong address, not HTTP)</source>
        <translation>Rechazadas desde el primer inicio (dirección errónea, no HTTP)</translation>
    </message>
    <message>
        <source>Not stored in time since the first start (503: Purple sends them again)</source>
        <translation>No guardadas a tiempo desde el primer inicio (503: Purple las reenvía)</translation>
    </message>
    <message>
        <source>Of the newest answers. Purple gives up after 10 s.</source>
        <translation>De las respuestas más recientes. Purple desiste a los 10 s.</translation>
    </message>
    <message>
        <source>No delivery yet. Purple gives up after 10 s.</source>
        <translation>Aún sin entregas. Purple desiste a los 10 s.</translation>
    </message>
    <message>
        <source>The backup is being copied and checked. Sign-ins are received meanwhile; then the window opens anew.</source>
        <translation>Se está copiando y comprobando la copia de seguridad. Mientras tanto se reciben accesos; después, la ventana se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia de seguridad</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuar sin ella</translation>
    </message>
    <message>
        <source>Go on without the earlier sign-ins?</source>
        <translation>¿Continuar sin los accesos anteriores?</translation>
    </message>
    <message>
        <source>Foyer then keeps the new database and no longer offers the backup. The damaged file stays where it is until you delete it; the backups are replaced by newer ones day by day.</source>
        <translation>Foyer conserva entonces la base de datos nueva y deja de ofrecer la copia de seguridad. El archivo dañado se queda donde está hasta que usted lo elimine; las copias de seguridad se van sustituyendo día a día por otras más recientes.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuar sin ellos</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportDialog</name>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns, in this order</source>
        <translation>Columnas, en este orden</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>Character between columns</source>
        <translation>Carácter entre columnas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>How dates and times are written</source>
        <translation>Formato de fechas y horas</translation>
    </message>
    <message>
        <source>B&amp;yte-order mark, for Excel</source>
        <translation>&amp;Marca de orden de bytes, para Excel</translation>
    </message>
    <message>
        <source>Without this mark at its beginning, Excel does not read every script</source>
        <translation>Sin esta marca al principio, Excel no lee todos los alfabetos</translation>
    </message>
    <message>
        <source>&amp;Neutralise formulas</source>
        <translation>&amp;Neutralizar fórmulas</translation>
    </message>
    <message>
        <source>Guests type their own names. A cell that a spreadsheet would run as a formula gets an apostrophe in front, so that opening the file is safe.</source>
        <translation>Los invitados escriben su propio nombre. Una celda que una hoja de cálculo ejecutaría como fórmula lleva un apóstrofo delante, para que abrir el archivo sea seguro.</translation>
    </message>
    <message>
        <source>Privacy mode masks names on the screen only: the file holds them in full.</source>
        <translation>El modo de privacidad solo oculta los nombres en pantalla: el archivo los contiene completos.</translation>
    </message>
    <message>
        <source>The first rows, as they will be in the file</source>
        <translation>Las primeras filas, tal como quedarán en el archivo</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vista previa del archivo</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en carpe&amp;ta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>ISO 8601, times in UTC</source>
        <translation>ISO 8601, horas en UTC</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Marque al menos una columna.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln rows written</source>
        <translation>
            <numerusform>%L1 de %Ln fila escrita</numerusform>
            <numerusform>%L1 de %Ln filas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Cancelado; no se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation>
            <numerusform>%Ln fila escrita en %1</numerusform>
            <numerusform>%Ln filas escritas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportJob</name>
    <message>
        <source>The file cannot be written there. Choose another place that is yours to write in.</source>
        <translation>No se puede escribir el archivo ahí. Elija otra ubicación en la que tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>The file could not be completed. Check that there is room on the disk.</source>
        <translation>No se pudo completar el archivo. Compruebe que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation>«%1» no es un archivo. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportPresets</name>
    <message>
        <source>The presets could not be saved in %1. Check that there is room on the disk and that the file is yours to write.</source>
        <translation>No se pudieron guardar las plantillas en %1. Compruebe que haya espacio en el disco y que tenga permiso para escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportText</name>
    <message>
        <source>Answer time in ms</source>
        <translation>Tiempo de respuesta en ms</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Primer acceso</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>New visitors</source>
        <translation>Visitantes nuevos</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Acceso con</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Returning visitors</source>
        <translation>Visitantes recurrentes</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Venue number</source>
        <translation>Número de local</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>Número de visita</translation>
    </message>
    <message>
        <source>New or returning</source>
        <translation>Nuevo o recurrente</translation>
    </message>
    <message>
        <source>Visitor number</source>
        <translation>Número de visitante</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Venues by day</source>
        <translation>Locales por día</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>One row for each sign-in, with the visitor and the venue.</source>
        <translation>Una fila por cada acceso, con el visitante y el local.</translation>
    </message>
    <message>
        <source>One row for each visitor, venue and business day.</source>
        <translation>Una fila por cada visitante, local y jornada.</translation>
    </message>
    <message>
        <source>One row for each venue and business day, with its numbers.</source>
        <translation>Una fila por cada local y jornada, con sus cifras.</translation>
    </message>
    <message>
        <source>One row for each delivery in the log, with what became of it.</source>
        <translation>Una fila por cada entrega del registro, con su resultado.</translation>
    </message>
    <message>
        <source>One row for each person, with first and last visit.</source>
        <translation>Una fila por cada persona, con la primera y la última visita.</translation>
    </message>
    <message>
        <source>No rows: nothing matches. Choose other venues or days.</source>
        <translation>Ninguna fila: no hay coincidencias. Elija otros locales u otros días.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
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
        <translation>%1, aprox. %2</translation>
    </message>
</context>
<context>
    <name>foyer::app::FilterPill</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Quitar el filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what was chosen: &quot;Gender: Female&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: cualquiera</translation>
    </message>
</context>
<context>
    <name>foyer::app::ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forget visitors</source>
        <translation>Olvidar visitantes</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln visitors for good?</source>
        <translation>
            <numerusform>¿Olvidar definitivamente a %Ln visitante?</numerusform>
            <numerusform>¿Olvidar definitivamente a %Ln visitantes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed are their profiles, their sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too. The numbers in charts and totals stay, without names. This cannot be undone.</source>
        <translation>Se eliminan sus perfiles, sus accesos con todo lo que envió Purple, sus visitas y lo que haya en cuarentena que los mencione, también de las copias de seguridad. Las cifras de los gráficos y totales se conservan, sin nombres. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>visitor %1</source>
        <translation>visitante %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Olvidando…</translation>
    </message>
    <message>
        <source>Foyer goes on receiving meanwhile.</source>
        <translation>Mientras tanto, Foyer sigue recibiendo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors are forgotten.</source>
        <translation>
            <numerusform>%Ln visitante olvidado.</numerusform>
            <numerusform>%Ln visitantes olvidados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is left in the database and its backups.</source>
        <translation>No queda nada suyo en la base de datos ni en sus copias de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that were chosen are still there.</source>
        <translation>
            <numerusform>%Ln de los elegidos sigue ahí.</numerusform>
            <numerusform>%Ln de los elegidos siguen ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <translation>Se detendrá después de este…</translation>
    </message>
</context>
<context>
    <name>foyer::app::GeneralSection</name>
    <message>
        <source>Start Foyer with the computer</source>
        <translation>Iniciar Foyer con el equipo</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keep receiving, in the tray</source>
        <translation>Seguir recibiendo, en la bandeja</translation>
    </message>
    <message>
        <source>Quit Foyer</source>
        <translation>Salir de Foyer</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window asks, then quits.</source>
        <translation>Este escritorio no muestra ahora ninguna bandeja, así que al cerrar la ventana se pregunta y después se sale.</translation>
    </message>
    <message>
        <source>When you log in, without a window. A computer at which nobody logs in receives with foyerctl as a service.</source>
        <translation>Al iniciar sesión, sin ventana. Un equipo en el que nadie inicia sesión recibe con foyerctl como servicio.</translation>
    </message>
    <message>
        <source>Not a demonstration</source>
        <translation>No disponible en una demostración</translation>
    </message>
</context>
<context>
    <name>foyer::app::HeatMap</name>
    <message>
        <source>Visits by weekday and hour</source>
        <translation>Visitas por día de la semana y hora</translation>
    </message>
</context>
<context>
    <name>foyer::app::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The newest %1 of %2 sign-ins</source>
        <translation>Los %1 accesos más recientes de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln acceso</numerusform>
            <numerusform>%Ln accesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ins of the visitor</source>
        <translation>Accesos del visitante</translation>
    </message>
</context>
<context>
    <name>foyer::app::LiveDelegate</name>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
</context>
<context>
    <name>foyer::app::LivePage</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Go to the newest sign-ins</source>
        <translation>Ir a los accesos más recientes</translation>
    </message>
    <message>
        <source>Search name, email… (Ctrl+F)</source>
        <translation>Buscar nombre, correo… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search sign-ins</source>
        <translation>Buscar accesos</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold the table still; what arrives is counted and waits</source>
        <translation>Mantiene fija la tabla; lo que llega se cuenta y espera</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Sign-ins, newest first</source>
        <translation>Accesos, más recientes primero</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Mostrar la dirección</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>The sign-ins cannot be read</source>
        <translation>No se pueden leer los accesos</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No sign-in matches this search and venue.</source>
        <translation>Ningún acceso coincide con esta búsqueda y este local.</translation>
    </message>
    <message>
        <source>Show all sign-ins</source>
        <translation>Mostrar todos los accesos</translation>
    </message>
    <message>
        <source>No sign-ins yet</source>
        <translation>Aún no hay accesos</translation>
    </message>
    <message>
        <source>Paste this computer&apos;s webhook address into Purple, under Management › Venues › Webhooks. Guests appear here as they sign in.</source>
        <translation>Pegue la dirección del webhook de este equipo en Purple, en Management › Venues › Webhooks. Los invitados aparecen aquí a medida que acceden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ↑</source>
        <translation>
            <numerusform>%Ln nuevo ↑</numerusform>
            <numerusform>%Ln nuevos ↑</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Configuración</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln entrega pendiente de revisión</numerusform>
            <numerusform>%Ln entregas pendientes de revisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Foyer keeps running</source>
        <translation>Foyer sigue en marcha</translation>
    </message>
    <message>
        <source>Foyer goes on receiving sign-ins when this window is closed.</source>
        <translation>Foyer sigue recibiendo accesos cuando esta ventana está cerrada.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows how it is and opens the window again; Quit in the icon&apos;s menu ends it. If closing the window should quit Foyer instead, change that in Settings › General.</source>
        <translation>Su icono en la bandeja muestra su estado y vuelve a abrir la ventana; para cerrarlo del todo, use Salir en el menú del icono. Si prefiere que al cerrar la ventana se salga de Foyer, cámbielo en Configuración › General.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Quit Foyer?</source>
        <translation>¿Salir de Foyer?</translation>
    </message>
    <message>
        <source>When you quit, Foyer stops receiving sign-ins. Purple tries again for a while, but switches the webhook off when nothing answers for long.</source>
        <translation>Al salir, Foyer deja de recibir accesos. Purple lo reintenta durante un tiempo, pero desactiva el webhook si nada responde durante mucho tiempo.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>No salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationCentre</name>
    <message numerus="yes">
        <source>It is good for %Ln more days. Renew it: without it Purple delivers nothing.</source>
        <translation>
            <numerusform>Le queda %Ln día de validez. Renuévelo: sin él, Purple no entrega nada.</numerusform>
            <numerusform>Le quedan %Ln días de validez. Renuévelo: sin él, Purple no entrega nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purple delivers nothing until it has been renewed.</source>
        <translation>Purple no entrega nada hasta que se renueve.</translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>The first visitor of the day</source>
        <translation>El primer visitante del día</translation>
    </message>
    <message>
        <source>A visitor whom I follow arrives</source>
        <translation>Llega un visitante al que sigo</translation>
    </message>
    <message>
        <source>Choose Follow beside a visitor on Live or Visitors.</source>
        <translation>Elija Seguir junto a un visitante en En directo o en Visitantes.</translation>
    </message>
    <message>
        <source>Trouble with the endpoint</source>
        <translation>Problemas con el punto de conexión</translation>
    </message>
    <message>
        <source>It does not listen or cannot store, or its certificate is about to end.</source>
        <translation>No está a la escucha o no puede guardar, o su certificado está a punto de caducar.</translation>
    </message>
    <message>
        <source>Each at most once a day. They come through the tray, whose menu pauses them for today; privacy mode leaves the names out.</source>
        <translation>Cada una, como máximo una vez al día. Llegan por la bandeja, cuyo menú las pausa por hoy; el modo de privacidad omite los nombres.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Notifier</name>
    <message>
        <source>First visitor today</source>
        <translation>Primer visitante de hoy</translation>
    </message>
    <message>
        <source>A visitor whom you follow is here</source>
        <translation>Ha llegado un visitante al que sigue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>venue, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First visitor today: %1</source>
        <extracomment>%1 is a visitor&apos;s name</extracomment>
        <translation>Primer visitante de hoy: %1</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>Ha llegado %1</translation>
    </message>
    <message>
        <source>Foyer does not receive sign-ins</source>
        <translation>Foyer no recibe accesos</translation>
    </message>
    <message>
        <source>Foyer cannot store sign-ins</source>
        <translation>Foyer no puede guardar accesos</translation>
    </message>
    <message>
        <source>The certificate is about to end</source>
        <translation>El certificado está a punto de caducar</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
</context>
<context>
    <name>foyer::app::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Últimos 28 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>En comparación con</translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation>Comparar: nada</translation>
    </message>
    <message>
        <source>Compare: period before</source>
        <translation>Comparar: periodo anterior</translation>
    </message>
    <message>
        <source>Compare: a year ago</source>
        <translation>Comparar: hace un año</translation>
    </message>
    <message>
        <source>As many days, up to the day before the first one</source>
        <translation>El mismo número de días, hasta el anterior al primero</translation>
    </message>
    <message>
        <source>The same weeks a year ago: 52 weeks earlier, so that weekdays meet</source>
        <translation>Las mismas semanas de hace un año: 52 semanas antes, para que coincidan los días de la semana</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two dates</extracomment>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>foyer::app::PreparationWindow</name>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>It is copied and checked before it takes the place of the database.</source>
        <translation>Se copia y se comprueba antes de sustituir a la base de datos.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>This version of Foyer keeps the database in a newer form. Before it is changed, a backup is made.</source>
        <translation>Esta versión de Foyer guarda la base de datos en un formato más reciente. Antes de cambiarla, se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Changing the database</source>
        <translation>Cambiando la base de datos</translation>
    </message>
    <message>
        <source>It gets the form that this version of Foyer needs. The larger it is, the longer that takes.</source>
        <translation>Se pasa al formato que necesita esta versión de Foyer. Cuanto mayor sea, más tarda.</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>Abriendo la base de datos</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Purple sends again what comes meanwhile. If you close this window, nothing is lost, and the next start goes on.</source>
        <translation>Purple reenvía lo que llegue mientras tanto. Si cierra esta ventana, no se pierde nada y el próximo inicio continúa.</translation>
    </message>
</context>
<context>
    <name>foyer::app::PresetBar</name>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Keeps what is chosen here under a name</source>
        <translation>Guarda lo elegido aquí con un nombre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Name; a preset that has it already is replaced:</source>
        <translation>Nombre; si ya hay una plantilla con él, se sustituye:</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Cambiar nombre de plantilla</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nuevo nombre:</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Aún no hay ninguna</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>foyer::app::PrivacySection</name>
    <message numerus="yes">
        <source>%Ln visitors</source>
        <translation>
            <numerusform>%Ln visitante</numerusform>
            <numerusform>%Ln visitantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln acceso</numerusform>
            <numerusform>%Ln accesos</numerusform>
        </translation>
    </message>
    <message>
        <source>after their time</source>
        <translation>al vencer su plazo</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>%1: %2 with %3, %4</source>
        <extracomment>a line of the list of forgotten visitors: day, &quot;3 visitors&quot;, &quot;12 sign-ins&quot;, why</extracomment>
        <translation>%1: %2 con %3, %4</translation>
    </message>
    <message>
        <source>Privacy mode: mask who visitors are</source>
        <translation>Modo de privacidad: ocultar quiénes son los visitantes</translation>
    </message>
    <message>
        <source>Keep visitors for ever</source>
        <translation>Conservar siempre a los visitantes</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Shows dots in the place of names, emails, dates of birth and device addresses, for when others see the screen (Ctrl+Shift+P). What you export or save as a file is not masked.</source>
        <translation>Muestra puntos en lugar de nombres, correos, fechas de nacimiento y direcciones de dispositivos, para cuando otras personas ven la pantalla (Ctrl+Shift+P). Lo que exporte o guarde como archivo no se oculta.</translation>
    </message>
    <message>
        <source>Forgotten so far</source>
        <translation>Olvidados hasta ahora</translation>
    </message>
    <message>
        <source>Months after the last visit</source>
        <translation>Meses desde la última visita</translation>
    </message>
    <message>
        <source>Months after their last visit until visitors are removed</source>
        <translation>Meses desde la última visita hasta eliminar a los visitantes</translation>
    </message>
    <message>
        <source>Removing those who have not come for so long…</source>
        <translation>Eliminando a quienes llevan tanto tiempo sin venir…</translation>
    </message>
    <message>
        <source>Nobody is ever removed by time.</source>
        <translation>Nunca se elimina a nadie por antigüedad.</translation>
    </message>
    <message>
        <source>At present that removes nobody.</source>
        <translation>Por ahora no se elimina a nadie.</translation>
    </message>
    <message>
        <source>At present that removes %1 with %2, the oldest last seen on %3.</source>
        <translation>Por ahora se elimina: %1 con %2; el más antiguo, visto por última vez el %3.</translation>
    </message>
    <message>
        <source>Remove visitors</source>
        <translation>Eliminar visitantes</translation>
    </message>
    <message>
        <source>Remove %1 now?</source>
        <translation>¿Eliminar %1 ahora?</translation>
    </message>
    <message numerus="yes">
        <source>They have not come for %Ln months. Their profiles and %1 go, from the backups, too; the numbers in charts and totals stay, without names. This cannot be undone. From then on Foyer looks every day.</source>
        <translation>
            <numerusform>Llevan %Ln mes sin venir. Se eliminan sus perfiles y %1, también de las copias de seguridad; las cifras de los gráficos y totales se conservan, sin nombres. Esto no se puede deshacer. A partir de entonces, Foyer lo comprueba cada día.</numerusform>
            <numerusform>Llevan %Ln meses sin venir. Se eliminan sus perfiles y %1, también de las copias de seguridad; las cifras de los gráficos y totales se conservan, sin nombres. Esto no se puede deshacer. A partir de entonces, Foyer lo comprueba cada día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Program</name>
    <message>
        <source>Foyer cannot start</source>
        <translation>Foyer no se puede iniciar</translation>
    </message>
    <message>
        <source>Demonstration: these guests are invented. Nothing here is kept, and nothing can be reached from outside this computer.</source>
        <translation>Demostración: estos invitados son inventados. Aquí no se guarda nada y no se puede acceder a nada desde fuera de este equipo.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>No se puede escribir la imagen en %1.</translation>
    </message>
</context>
<context>
    <name>foyer::app::QuarantineBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show deliveries in quarantine</source>
        <translation>Mostrar las entregas en cuarentena</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Volver a leer todas</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Eliminar todas…</translation>
    </message>
    <message>
        <source>Another Foyer receives for this data; do it in that window.</source>
        <translation>Otra instancia de Foyer recibe para estos datos; hágalo en esa ventana.</translation>
    </message>
    <message>
        <source>Delete deliveries</source>
        <translation>Eliminar entregas</translation>
    </message>
    <message>
        <source>Delete what all deliveries in quarantine said?</source>
        <translation>¿Eliminar el contenido de todas las entregas en cuarentena?</translation>
    </message>
    <message>
        <source>Their bodies are gone for good; the log keeps its lines. Purple does not send them again, because they were answered 200.</source>
        <translation>Sus cuerpos desaparecen para siempre; el registro conserva sus líneas. Purple no las reenvía, porque se respondió con 200.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were deleted.</source>
        <translation>
            <numerusform>Se eliminó %Ln entrega.</numerusform>
            <numerusform>Se eliminaron %Ln entregas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Read again: none is understood yet.</source>
        <translation>Leídas de nuevo: aún no se puede interpretar ninguna.</translation>
    </message>
    <message>
        <source>Read again: %L1 of %L2 understood and stored.</source>
        <extracomment>%1 and %2 are numbers of deliveries</extracomment>
        <translation>Leídas de nuevo: %L1 de %L2 interpretadas y guardadas.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Volviendo a leer…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait in quarantine: they could not be understood when they came.</source>
        <translation>
            <numerusform>%Ln entrega espera en cuarentena: no se pudo interpretar cuando llegó.</numerusform>
            <numerusform>%Ln entregas esperan en cuarentena: no se pudieron interpretar cuando llegaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::RecountBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Counting anew</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Cancel counting anew</source>
        <translation>Cancelar el recuento</translation>
    </message>
    <message>
        <source>Counting every visit anew. Until that has ended, all numbers are the old ones, and Foyer goes on receiving.</source>
        <translation>Se están volviendo a contar todas las visitas. Hasta que termine, todas las cifras son las anteriores y Foyer sigue recibiendo.</translation>
    </message>
    <message>
        <source>The numbers could not be counted anew, and are the old ones. Foyer tries again by itself. %1</source>
        <translation>No se pudieron volver a contar las cifras, que son las anteriores. Foyer lo reintenta automáticamente. %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::ReportDialog</name>
    <message>
        <source>Print report</source>
        <translation>Imprimir informe</translation>
    </message>
    <message>
        <source>&amp;What is chosen:</source>
        <translation>Lo &amp;elegido:</translation>
    </message>
    <message>
        <source>&amp;Every venue, a page each</source>
        <translation>&amp;Todos los locales, una página por local</translation>
    </message>
    <message>
        <source>A page has the numbers of the period, all charts, and what they are compared with. It names no visitor.</source>
        <translation>Una página contiene las cifras del periodo, todos los gráficos y aquello con lo que se comparan. No menciona a ningún visitante.</translation>
    </message>
    <message>
        <source>Pages drawn</source>
        <translation>Páginas dibujadas</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en &amp;carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Guardar el informe como</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Cancelado; no se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages sent to the printer</source>
        <translation>
            <numerusform>%Ln página enviada a la impresora</numerusform>
            <numerusform>%Ln páginas enviadas a la impresora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages written to %1</source>
        <translation>
            <numerusform>%Ln página escrita en %1</numerusform>
            <numerusform>%Ln páginas escritas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ReportJob</name>
    <message>
        <source>Venues</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>The report could not be begun. Check the printer, or save it as a PDF.</source>
        <translation>No se pudo iniciar el informe. Compruebe la impresora o guárdelo como PDF.</translation>
    </message>
    <message>
        <source>The report could not be completed. Check the printer, or that there is room on the disk.</source>
        <translation>No se pudo completar el informe. Compruebe la impresora o que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>Foyer, %1</source>
        <extracomment>Below each page of a report; %1 is a date and time</extracomment>
        <translation>Foyer, %1</translation>
    </message>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Página %L1 de %L2</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Se canceló el informe.</translation>
    </message>
</context>
<context>
    <name>foyer::app::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the backup that takes the place of the database. What has come since is kept.</source>
        <translation>Elija la copia de seguridad que sustituye a la base de datos. Lo recibido desde entonces se conserva.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, más recientes primero</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>No se puede restaurar</translation>
    </message>
</context>
<context>
    <name>foyer::app::RowsChoice</name>
    <message>
        <source>As the &amp;page shows</source>
        <translation>Como en la pá&amp;gina</translation>
    </message>
    <message>
        <source>&amp;All venues</source>
        <translation>T&amp;odos los locales</translation>
    </message>
    <message>
        <source>&amp;Chosen venues</source>
        <translation>Locales e&amp;legidos</translation>
    </message>
    <message>
        <source>Venues to export</source>
        <translation>Locales que exportar</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Limit to days from</source>
        <translation>Limitar a los días desde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Limit to days up to</source>
        <translation>Limitar a los días hasta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>%1 cannot be limited as the page is.</source>
        <translation>%1: no se puede limitar como la página.</translation>
    </message>
    <message>
        <source>Tick at least one venue.</source>
        <translation>Marque al menos un local.</translation>
    </message>
    <message>
        <source>The preset&apos;s venues are no longer there. Tick at least one venue.</source>
        <translation>Los locales de la plantilla ya no existen. Marque al menos un local.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the preset&apos;s venues are no longer there.</source>
        <translation>
            <numerusform>%Ln de los locales de la plantilla ya no existe.</numerusform>
            <numerusform>%Ln de los locales de la plantilla ya no existen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::SavedFiltersMenu</name>
    <message>
        <source>No saved filters yet</source>
        <translation>Aún no hay filtros guardados</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Guardar estos filtros…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Guardar filtros</translation>
    </message>
    <message>
        <source>Name for these filters. What you search for by text is not saved with them.</source>
        <translation>Nombre para estos filtros. El texto que busque no se guarda con ellos.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>The filters could not be saved: the file “window.ini” in the data directory cannot be written. Check that the disk is not full.</source>
        <translation>No se pudieron guardar los filtros: no se puede escribir el archivo «window.ini» de la carpeta de datos. Compruebe que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>Quitar filtro guardado</translation>
    </message>
    <message>
        <source>Remove the saved filter “%1”? No visitor is removed.</source>
        <translation>¿Quitar el filtro guardado «%1»? No se elimina ningún visitante.</translation>
    </message>
    <message>
        <source>It could not be removed: the file “window.ini” in the data directory cannot be written. Check that the disk is not full.</source>
        <translation>No se pudo quitar: no se puede escribir el archivo «window.ini» de la carpeta de datos. Compruebe que el disco no esté lleno.</translation>
    </message>
</context>
<context>
    <name>foyer::app::SelectedVisitors</name>
    <message>
        <source>Selected visitors</source>
        <translation>Visitantes seleccionados</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors selected</source>
        <translation>
            <numerusform>%Ln visitante seleccionado</numerusform>
            <numerusform>%Ln visitantes seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: visits %1, sign-ins %2</source>
        <translation>En total: visitas %1, accesos %2</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln visitors…</source>
        <translation>
            <numerusform>Olvidar a %Ln visitante…</numerusform>
            <numerusform>Olvidar a %Ln visitantes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::Session</name>
    <message>
        <source>Another Foyer receives sign-ins for this data directory. This window shows what it stores, as it comes.</source>
        <translation>Otra instancia de Foyer recibe los accesos de esta carpeta de datos. Esta ventana muestra lo que guarda, a medida que llega.</translation>
    </message>
    <message>
        <source>The database was damaged, and a new one was begun. The Endpoint page says what became of it and what you can do.</source>
        <translation>La base de datos estaba dañada y se empezó una nueva. La página Punto de conexión indica qué fue de ella y qué puede hacer.</translation>
    </message>
</context>
<context>
    <name>foyer::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search settings… (Ctrl+F)</source>
        <translation>Buscar ajustes… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predeterminados</translation>
    </message>
    <message>
        <source>Fills in what Foyer comes with: listener, business day and appearance. Nothing changes until you save.</source>
        <translation>Rellena los valores iniciales de Foyer: servicio de escucha, jornada y apariencia. Nada cambia hasta que guarde.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This window is not the one that receives sign-ins. Change the listener, the certificate, the address, the business day and how long visitors are kept in the Foyer that does.</source>
        <translation>Esta ventana no es la que recibe los accesos. Cambie el servicio de escucha, el certificado, la dirección, la jornada y el plazo de conservación de los visitantes en la instancia de Foyer que los recibe.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Servicio de escucha</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Dirección en la que escuchar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Elegido por el sistema</translation>
    </message>
    <message>
        <source>Public host name</source>
        <translation>Nombre de host público</translation>
    </message>
    <message>
        <source>Public port</source>
        <translation>Puerto público</translation>
    </message>
    <message>
        <source>Same as the port</source>
        <translation>El mismo que el puerto</translation>
    </message>
    <message>
        <source>Purple reaches Foyer by the public host name and port. They differ from the ones above when a router or a proxy stands in between.</source>
        <translation>Purple llega a Foyer por el nombre de host y el puerto públicos. Son distintos de los anteriores cuando hay un router o un proxy en medio.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Address for Purple</source>
        <translation>Dirección para Purple</translation>
    </message>
    <message>
        <source>Address for Purple, its secret part masked</source>
        <translation>Dirección para Purple, con su parte secreta oculta</translation>
    </message>
    <message>
        <source>The address is a secret: whoever knows it can deliver sign-ins. Copy it on the Endpoint page.</source>
        <translation>La dirección es un secreto: quien la conozca puede entregar accesos. Cópiela en la página Punto de conexión.</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>Crear una dirección nueva…</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Jornada</translation>
    </message>
    <message>
        <source>Venues with another business day…</source>
        <translation>Locales con otra jornada…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language, with its dates and numbers, is used from the next start on.</source>
        <translation>Otro idioma, con sus fechas y números, se usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>Make a new address for Purple?</source>
        <translation>¿Crear una dirección nueva para Purple?</translation>
    </message>
    <message>
        <source>The present address stops working at once: what Purple sends there is refused, and sign-ins are missed until you paste the new address into Purple and validate it there. Do this when the address has come into wrong hands.</source>
        <translation>La dirección actual deja de funcionar de inmediato: lo que Purple envíe ahí se rechaza y se pierden accesos hasta que pegue la dirección nueva en Purple y la valide ahí. Hágalo si la dirección ha caído en malas manos.</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Crear dirección nueva</translation>
    </message>
    <message>
        <source>All addresses of this PC</source>
        <translation>Todas las direcciones de este equipo</translation>
    </message>
    <message>
        <source>This PC only (127.0.0.1)</source>
        <translation>Solo este equipo (127.0.0.1)</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Choose one of the list, or type an address of this PC.</source>
        <translation>«%1» no es una dirección IP. Elija una de la lista o escriba una dirección de este equipo.</translation>
    </message>
    <message>
        <source>“%1” is no host name. Type the name alone, such as wifi.example.com.</source>
        <translation>«%1» no es un nombre de host. Escriba solo el nombre, como wifi.example.com.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one of the list.</source>
        <translation>No existe ninguna zona horaria con ese nombre. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The new address is in force. Copy it on the Endpoint page and paste it into Purple.</source>
        <translation>La dirección nueva está en vigor. Cópiela en la página Punto de conexión y péguela en Purple.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Sidebar</name>
    <message>
        <source>Guest WiFi sign-ins</source>
        <translation>Accesos wifi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for all to see, full screen (F11)</source>
        <translation>Las cifras de hoy a la vista de todos, a pantalla completa (F11)</translation>
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
        <translation>Modo de privacidad (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Verified by Purple</source>
        <translation>Verificado por Purple</translation>
    </message>
    <message>
        <source>Not yet verified by Purple</source>
        <translation>Aún no verificado por Purple</translation>
    </message>
    <message>
        <source>p99 response %1 ms</source>
        <translation>Respuesta p99 %1 ms</translation>
    </message>
    <message>
        <source>99 of 100 deliveries were answered within this time. Purple waits for 10 s.</source>
        <translation>99 de cada 100 entregas se respondieron en este tiempo. Purple espera 10 s.</translation>
    </message>
    <message>
        <source>No sign-in yet</source>
        <translation>Aún sin accesos</translation>
    </message>
    <message>
        <source>Last sign-in %1</source>
        <translation>Último acceso: %1</translation>
    </message>
    <message>
        <source>Last sign-in %1, from this computer</source>
        <translation>Último acceso: %1, desde este equipo</translation>
    </message>
    <message>
        <source>Certificate: self-signed</source>
        <translation>Certificado: autofirmado</translation>
    </message>
    <message>
        <source>For trying out. Purple does not accept a self-signed certificate.</source>
        <translation>Para pruebas. Purple no acepta certificados autofirmados.</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %Ln days left</source>
        <translation>
            <numerusform>Certificado: queda %Ln día</numerusform>
            <numerusform>Certificado: quedan %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::StepBar</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
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
        <translation>Abrir Foyer</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Panel mural</translation>
    </message>
    <message>
        <source>Pause notifications today</source>
        <translation>Pausar notificaciones hoy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
            <numerusform>y %Ln local más</numerusform>
            <numerusform>y %Ln locales más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueCalendarDialog</name>
    <message>
        <source>As for all venues</source>
        <translation>Como en todos los locales</translation>
    </message>
    <message>
        <source>Business day of a venue</source>
        <translation>Jornada de un local</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>A venue can be chosen here when its first sign-in has come.</source>
        <translation>Un local se puede elegir aquí cuando ha llegado su primer acceso.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one of the list.</source>
        <translation>No existe ninguna zona horaria con ese nombre. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueCharts</name>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>More on the chart of visits</source>
        <translation>Más sobre el gráfico de visitas</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recurrentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>More on the chart of weekdays and hours</source>
        <translation>Más sobre el gráfico de días de la semana y horas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>More on this report</source>
        <translation>Más sobre este informe</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Cuándo llegan los visitantes</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Of all visitors so far</source>
        <translation>De todos los visitantes hasta ahora</translation>
    </message>
    <message>
        <source>Of the visits in the period</source>
        <translation>De las visitas del periodo</translation>
    </message>
    <message>
        <source>%1 — visits by hour of the day</source>
        <translation>%1 — visitas por hora del día</translation>
    </message>
    <message>
        <source>%1 — visits per day</source>
        <translation>%1 — visitas por día</translation>
    </message>
    <message>
        <source>%1 — visits per week</source>
        <translation>%1 — visitas por semana</translation>
    </message>
    <message>
        <source>%1 — visits per month</source>
        <translation>%1 — visitas por mes</translation>
    </message>
    <message>
        <source>%1: no numbers yet</source>
        <extracomment>In the legend of the chart; %1 is &quot;Period before&quot; or &quot;A year ago&quot;</extracomment>
        <translation>%1: aún sin cifras</translation>
    </message>
    <message>
        <source>%1: visits %L2, returning %L3, new %L4, sign-ins %L5</source>
        <translation>%1: visitas %L2, recurrentes %L3, nuevos %L4, accesos %L5</translation>
    </message>
    <message>
        <source>; %1: %L2</source>
        <extracomment>Added to the numbers of a period; %1 is &quot;Period before&quot; or &quot;A year ago&quot;, %2 its visits</extracomment>
        <translation>; %1: %L2</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>%1 — when visitors arrive</source>
        <translation>%1 — cuándo llegan los visitantes</translation>
    </message>
</context>
<context>
    <name>foyer::app::VenuesPage</name>
    <message>
        <source>Venues</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Imprimir informe…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>No sign-ins yet</source>
        <translation>Aún no hay accesos</translation>
    </message>
    <message>
        <source>Once Purple sends sign-ins, every venue has its numbers here. Paste the address on the Endpoint page into Purple to begin.</source>
        <translation>Cuando Purple envíe accesos, cada local tendrá aquí sus cifras. Para empezar, pegue en Purple la dirección de la página Punto de conexión.</translation>
    </message>
    <message>
        <source>Open Endpoint</source>
        <translation>Abrir Punto de conexión</translation>
    </message>
    <message>
        <source>Show the line as table</source>
        <translation>Mostrar la línea como tabla</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Todos los gráficos</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Cuándo llegan los visitantes</translation>
    </message>
    <message>
        <source>The report that is chosen</source>
        <translation>El informe elegido</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorActions</name>
    <message>
        <source>Data about this visitor…</source>
        <translation>Datos de este visitante…</translation>
    </message>
    <message>
        <source>Forget visitor…</source>
        <translation>Olvidar visitante…</translation>
    </message>
    <message>
        <source>A notification tells you when they sign in for the first time in a day</source>
        <translation>Una notificación le avisa de su primer acceso del día</translation>
    </message>
    <message>
        <source>✓ Following</source>
        <translation>✓ Siguiendo</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Following, stop following</source>
        <translation>Siguiendo, dejar de seguir</translation>
    </message>
    <message>
        <source>Follow visitor</source>
        <translation>Seguir al visitante</translation>
    </message>
    <message>
        <source>Where to make a folder with the data about this visitor</source>
        <translation>Dónde crear una carpeta con los datos de este visitante</translation>
    </message>
    <message>
        <source>visitor %1</source>
        <translation>visitante %1</translation>
    </message>
    <message>
        <source>Forget visitor</source>
        <translation>Olvidar visitante</translation>
    </message>
    <message>
        <source>Forget %1 for good?</source>
        <translation>¿Olvidar definitivamente a %1?</translation>
    </message>
    <message numerus="yes">
        <source>Removed are their profile, %Ln sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too.</source>
        <translation>
            <numerusform>Se eliminan su perfil, %Ln acceso con todo lo que envió Purple, sus visitas y lo que haya en cuarentena que lo mencione, también de las copias de seguridad.</numerusform>
            <numerusform>Se eliminan su perfil, %Ln accesos con todo lo que envió Purple, sus visitas y lo que haya en cuarentena que lo mencione, también de las copias de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers in charts and totals stay, without a name. Files that you exported stay as they are.</source>
        <translation>Las cifras de los gráficos y totales se conservan, sin nombre. Los archivos que haya exportado no cambian.</translation>
    </message>
    <message>
        <source>This cannot be undone. Should they sign in again, they are stored like anybody else.</source>
        <translation>Esto no se puede deshacer. Si vuelve a acceder, se guarda como cualquier otro visitante.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Olvidando…</translation>
    </message>
    <message>
        <source>The visitor is forgotten.</source>
        <translation>El visitante se ha olvidado.</translation>
    </message>
    <message>
        <source>Not every trace could be removed.</source>
        <translation>No se pudieron eliminar todos los rastros.</translation>
    </message>
    <message>
        <source>Nothing of them is left in the database and its backups.</source>
        <translation>No queda nada suyo en la base de datos ni en sus copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorDrawer</name>
    <message>
        <source>Chosen visitor</source>
        <translation>Visitante elegido</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Abrir historial</translation>
    </message>
    <message>
        <source>Visits by venue</source>
        <translation>Visitas por local</translation>
    </message>
    <message>
        <source>Purple counts from the day a venue joined it, Foyer what it holds.</source>
        <translation>Purple cuenta desde el día en que el local se incorporó; Foyer, lo que tiene guardado.</translation>
    </message>
    <message>
        <source>New · visit %1</source>
        <translation>Nuevo · visita %1</translation>
    </message>
    <message>
        <source>Returning · visit %1</source>
        <translation>Recurrente · visita %1</translation>
    </message>
    <message>
        <source>Test delivery of Purple&apos;s: nobody signed in</source>
        <translation>Entrega de prueba de Purple: no accedió nadie</translation>
    </message>
    <message>
        <source>Choose a row to see who it is.</source>
        <translation>Elija una fila para ver de quién se trata.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorFilterBar</name>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>New (one visit)</source>
        <translation>Nuevos (una visita)</translation>
    </message>
    <message>
        <source>Returning (more than one)</source>
        <translation>Recurrentes (más de una)</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Acceso con</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>No tiene</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Elegir fechas…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorsPage</name>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Search name, email, MAC… (Ctrl+F)</source>
        <translation>Buscar nombre, correo, MAC… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search visitors</source>
        <translation>Buscar visitantes</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Visitors, last seen first</source>
        <translation>Visitantes, los más recientes primero</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Mostrar la dirección</translation>
    </message>
    <message>
        <source>Forget these visitors…</source>
        <translation>Olvidar a estos visitantes…</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors selected</source>
        <translation>
            <numerusform>%Ln visitante seleccionado</numerusform>
            <numerusform>%Ln visitantes seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>Coinciden: %1</translation>
    </message>
    <message>
        <source>The visitors cannot be read</source>
        <translation>No se pueden leer los visitantes</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No visitor matches this search and these filters.</source>
        <translation>Ningún visitante coincide con esta búsqueda y estos filtros.</translation>
    </message>
    <message>
        <source>Show all visitors</source>
        <translation>Mostrar todos los visitantes</translation>
    </message>
    <message>
        <source>No visitors yet</source>
        <translation>Aún no hay visitantes</translation>
    </message>
    <message>
        <source>Paste this computer&apos;s webhook address into Purple, under Management › Venues › Webhooks. Guests appear here as they sign in.</source>
        <translation>Pegue la dirección del webhook de este equipo en Purple, en Management › Venues › Webhooks. Los invitados aparecen aquí a medida que acceden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors</source>
        <translation>
            <numerusform>%Ln visitante</numerusform>
            <numerusform>%Ln visitantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitsChart</name>
    <message>
        <source>Chart of visits</source>
        <translation>Gráfico de visitas</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitsPlot</name>
    <message>
        <source>Returning</source>
        <translation>Recurrentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
</context>
<context>
    <name>foyer::app::WallChart</name>
    <message>
        <source>Visits by hour</source>
        <translation>Visitas por hora</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recurrentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
</context>
<context>
    <name>foyer::app::Wallboard</name>
    <message>
        <source>Foyer – wallboard</source>
        <translation>Foyer – panel mural</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Todos los locales</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
</context>
<context>
    <name>foyer::cli</name>
    <message>
        <source>The visitor&apos;s id.</source>
        <translation>El id del visitante.</translation>
    </message>
    <message>
        <source>Write the files into this folder, new or empty.</source>
        <translation>Escribe los archivos en esta carpeta, nueva o vacía.</translation>
    </message>
    <message>
        <source>Say whom it is about with --visitor ID.</source>
        <translation>Indique de quién se trata con --visitor ID.</translation>
    </message>
    <message>
        <source>Say where to write the files with --output DIR.</source>
        <translation>Indique dónde escribir los archivos con --output DIR.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Escrito.</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>La base de datos se puede leer.</translation>
    </message>
    <message>
        <source>All of the database is sound.</source>
        <translation>Toda la base de datos está en buen estado.</translation>
    </message>
    <message>
        <source>No delivery waits in quarantine.</source>
        <translation>No hay entregas en cuarentena.</translation>
    </message>
    <message>
        <source>Deliveries that could not be understood wait in quarantine: %1. Look at them on the Deliveries page.</source>
        <translation>Entregas que no se pudieron interpretar y esperan en cuarentena: %1. Revíselas en la página Entregas.</translation>
    </message>
    <message>
        <source>Visitors, visits and all counts are those that the sign-ins make.</source>
        <translation>Los visitantes, las visitas y todos los recuentos son los que resultan de los accesos.</translation>
    </message>
    <message>
        <source>%1 (%2 missing, %3 too many)</source>
        <translation>%1 (faltan %2, sobran %3)</translation>
    </message>
    <message>
        <source>Rows that are not those that the sign-ins make: %1.</source>
        <translation>Filas que no son las que resultan de los accesos: %1.</translation>
    </message>
    <message>
        <source>With --repair Foyer counts them anew.</source>
        <translation>Con --repair, Foyer las vuelve a contar.</translation>
    </message>
    <message>
        <source>Foyer counts them anew when it is started the next time.</source>
        <translation>Foyer las vuelve a contar la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>There are no settings in %1 yet. Start Foyer with this data folder first, or name the address with --url.</source>
        <translation>Aún no hay configuración en %1. Inicie primero Foyer con esta carpeta de datos o indique la dirección con --url.</translation>
    </message>
    <message>
        <source>ok    </source>
        <translation>ok    </translation>
    </message>
    <message>
        <source>FAIL  </source>
        <translation>FALLO </translation>
    </message>
    <message>
        <source>Not all checks passed.</source>
        <translation>No se superaron todas las comprobaciones.</translation>
    </message>
    <message>
        <source>The webhook address to check. Default: the public one of the settings, or the one on this computer.</source>
        <translation>La dirección del webhook que se comprueba. Predeterminada: la pública de la configuración o la de este equipo.</translation>
    </message>
    <message>
        <source>Write one line of JSON.</source>
        <translation>Escribe una línea de JSON.</translation>
    </message>
    <message>
        <source>Count everything anew from the sign-ins and report each table that holds something else; the address is checked only with --url.</source>
        <translation>Vuelve a contar todo a partir de los accesos e indica cada tabla que contenga otra cosa; la dirección solo se comprueba con --url.</translation>
    </message>
    <message>
        <source>With --rebuild: where something differs, have Foyer count it anew.</source>
        <translation>Con --rebuild: donde haya diferencias, hace que Foyer vuelva a contar.</translation>
    </message>
    <message>
        <source>Also read all of the database and compare its indexes, which may take minutes.</source>
        <translation>Lee además toda la base de datos y compara sus índices, lo que puede tardar minutos.</translation>
    </message>
    <message>
        <source>--url wants the webhook address, https://HOST:PORT/hook/TOKEN.</source>
        <translation>--url requiere la dirección del webhook, https://HOST:PORT/hook/TOKEN.</translation>
    </message>
    <message>
        <source>--repair goes with --rebuild.</source>
        <translation>--repair se usa con --rebuild.</translation>
    </message>
    <message>
        <source>receive sign-ins from Purple</source>
        <translation>recibir accesos de Purple</translation>
    </message>
    <message>
        <source>post made-up sign-ins, as Purple would</source>
        <translation>enviar accesos inventados, como lo haría Purple</translation>
    </message>
    <message>
        <source>write visitors, sign-ins, visits or deliveries as CSV</source>
        <translation>escribir visitantes, accesos, visitas o entregas en CSV</translation>
    </message>
    <message>
        <source>count what is stored</source>
        <translation>contar lo que está guardado</translation>
    </message>
    <message>
        <source>find out whether receiving works</source>
        <translation>averiguar si la recepción funciona</translation>
    </message>
    <message>
        <source>write all that is held on a visitor</source>
        <translation>escribir todo lo que se guarda de un visitante</translation>
    </message>
    <message>
        <source>put a backup in the place of the database</source>
        <translation>poner una copia de seguridad en lugar de la base de datos</translation>
    </message>
    <message>
        <source>remove every trace of a visitor</source>
        <translation>eliminar todo rastro de un visitante</translation>
    </message>
    <message>
        <source>Foyer receives and keeps the sign-ins of a guest WiFi by Purple.</source>
        <translation>Foyer recibe y guarda los accesos a una red wifi de invitados de Purple.</translation>
    </message>
    <message>
        <source>The folder with the database and the settings.</source>
        <translation>La carpeta con la base de datos y la configuración.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>“foyerctl COMMAND --help” tells the options of one.</source>
        <translation>«foyerctl COMMAND --help» explica las opciones de un comando.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» sobra.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number, not “%2”.</source>
        <translation>--%1 requiere un número entero, no «%2».</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not %4.</source>
        <translation>--%1 requiere un número de %2 a %3, no %4.</translation>
    </message>
    <message>
        <source>“foyerctl --help” shows what is possible.</source>
        <translation>«foyerctl --help» muestra las posibilidades.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Qué hacer.</translation>
    </message>
    <message>
        <source>Say what to do: listen, simulate, export, stats, check, restore, about or forget.</source>
        <translation>Indique qué hacer: listen, simulate, export, stats, check, restore, about o forget.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>Say what to export: visitors, sign-ins, visits, venues-by-day or deliveries.</source>
        <translation>Indique qué exportar: visitors, sign-ins, visits, venues-by-day o deliveries.</translation>
    </message>
    <message>
        <source>--delimiter wants comma, semicolon or tab, not “%1”.</source>
        <translation>--delimiter requiere comma, semicolon o tab, no «%1».</translation>
    </message>
    <message>
        <source>--dates wants iso or local, not “%1”.</source>
        <translation>--dates requiere iso o local, no «%1».</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from es posterior a --to.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check the folder and its rights.</source>
        <translation>No se puede escribir el archivo %1. Compruebe la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>visitors, sign-ins, visits, venues-by-day or deliveries.</source>
        <translation>visitors, sign-ins, visits, venues-by-day o deliveries.</translation>
    </message>
    <message>
        <source>Write to this file. Default: standard output.</source>
        <translation>Escribe en este archivo. Predeterminado: la salida estándar.</translation>
    </message>
    <message>
        <source>Only this venue, by its id. May be given several times.</source>
        <translation>Solo este local, por su id. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>First business day, such as 2026-11-01.</source>
        <translation>Primera jornada, como 2026-11-01.</translation>
    </message>
    <message>
        <source>Last business day.</source>
        <translation>Última jornada.</translation>
    </message>
    <message>
        <source>Only these columns, in this order, by the names in the header row. Default: all.</source>
        <translation>Solo estas columnas, en este orden, con los nombres de la fila de encabezado. Predeterminado: todas.</translation>
    </message>
    <message>
        <source>iso (default; times in UTC), or local: as this computer&apos;s locale writes them, by its clock.</source>
        <translation>iso (predeterminado; horas en UTC) o local: según la configuración regional de este equipo y con su reloj.</translation>
    </message>
    <message>
        <source>comma (default), semicolon or tab.</source>
        <translation>comma (predeterminado), semicolon o tab.</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, as Excel wants it.</source>
        <translation>Empieza con una marca de orden de bytes, como requiere Excel.</translation>
    </message>
    <message>
        <source>Leave cells as they are that a spreadsheet would run as formulas.</source>
        <translation>Deja sin cambios las celdas que una hoja de cálculo ejecutaría como fórmulas.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Say whom to forget with --visitor ID.</source>
        <translation>Indique a quién olvidar con --visitor ID.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <source>--bind wants an IP address such as 127.0.0.1 or ::, not “%1”.</source>
        <translation>--bind requiere una dirección IP como 127.0.0.1 o ::, no «%1».</translation>
    </message>
    <message>
        <source>--certificate and --private-key belong together: give both or neither. Only a .pfx or .p12 file has its key inside.</source>
        <translation>--certificate y --private-key van juntos: indique ambos o ninguno. Solo un archivo .pfx o .p12 incluye su clave.</translation>
    </message>
    <message>
        <source>--token wants 64 hexadecimal digits.</source>
        <translation>--token requiere 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read. Check its name and its rights.</source>
        <translation>No se puede leer el archivo de contraseña %1. Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>Give it with --password-file, or start foyerctl on a terminal and type it.</source>
        <translation>Indíquela con --password-file o inicie foyerctl en un terminal y escríbala.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Receiving sign-ins at %1, port %2.</source>
        <translation>Recibiendo accesos en %1, puerto %2.</translation>
    </message>
    <message>
        <source>The certificate is self-signed, for trying out: Purple does not accept it. Give a real one with --certificate and --private-key.</source>
        <translation>El certificado es autofirmado, para pruebas: Purple no lo acepta. Indique uno real con --certificate y --private-key.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>To restore it, stop this and start “foyerctl listen --restore-backup”.</source>
        <translation>Para restaurarla, detenga esto e inicie «foyerctl listen --restore-backup».</translation>
    </message>
    <message>
        <source>A new certificate is in use, valid until %1.</source>
        <translation>Se usa un certificado nuevo, válido hasta el %1.</translation>
    </message>
    <message>
        <source>Listen at this address only.</source>
        <translation>Escucha solo en esta dirección.</translation>
    </message>
    <message>
        <source>Listen at this port; 0 lets the system pick one.</source>
        <translation>Escucha en este puerto; 0 deja que el sistema elija uno.</translation>
    </message>
    <message>
        <source>The certificate and its chain, PEM; or PKCS#12 with the key.</source>
        <translation>El certificado y su cadena, PEM; o PKCS#12 con la clave.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key, PEM.</source>
        <translation>La clave privada del certificado, PEM.</translation>
    </message>
    <message>
        <source>After a damaged database was put aside: put the newest backup in its place, and keep what has come since.</source>
        <translation>Después de apartar una base de datos dañada: pone en su lugar la copia de seguridad más reciente y conserva lo recibido desde entonces.</translation>
    </message>
    <message>
        <source>The password of an encrypted private key is the first line of this file; without it foyerctl asks on the terminal.</source>
        <translation>La contraseña de una clave privada cifrada es la primera línea de este archivo; sin él, foyerctl la pide en el terminal.</translation>
    </message>
    <message>
        <source>The secret part of the webhook address, 64 hexadecimal digits.</source>
        <translation>La parte secreta de la dirección del webhook, 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The backup is being copied and checked.</source>
        <translation>Se está copiando y comprobando la copia de seguridad.</translation>
    </message>
    <message>
        <source>This version of Foyer keeps the database in a newer form. A backup is being made first.</source>
        <translation>Esta versión de Foyer guarda la base de datos en un formato más reciente. Antes se está haciendo una copia de seguridad.</translation>
    </message>
    <message>
        <source>The database is being changed to the newer form, which takes the longer the larger it is. Receiving starts after that.</source>
        <translation>La base de datos se está pasando al formato más reciente, lo que tarda más cuanto mayor sea. La recepción empieza después.</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>No hay copias de seguridad.</translation>
    </message>
    <message>
        <source>sign-ins: %1, %2</source>
        <translation>accesos: %1, %2</translation>
    </message>
    <message>
        <source>cannot be restored, %1</source>
        <translation>no se puede restaurar, %1</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “foyerctl restore” lists those that there are.</source>
        <translation>No existe la copia de seguridad «%1». «foyerctl restore» enumera las que hay.</translation>
    </message>
    <message>
        <source>Restored; the rest is merged when Foyer is started.</source>
        <translation>Restaurada; el resto se incorpora cuando se inicie Foyer.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurada.</translation>
    </message>
    <message>
        <source>The backup to restore: its date, such as 2026-11-24, or a file.</source>
        <translation>La copia de seguridad que se restaura: su fecha, como 2026-11-24, o un archivo.</translation>
    </message>
    <message>
        <source>List the backups. So does leaving out --backup.</source>
        <translation>Enumera las copias de seguridad. Lo mismo ocurre si se omite --backup.</translation>
    </message>
    <message>
        <source>--repeats, --late and --broken are shares of all: together at most 100.</source>
        <translation>--repeats, --late y --broken son porcentajes del total: juntos, 100 como máximo.</translation>
    </message>
    <message>
        <source>--rate wants deliveries per second, more than 0, not “%1”.</source>
        <translation>--rate requiere entregas por segundo, más de 0, no «%1».</translation>
    </message>
    <message>
        <source>--ca and --insecure exclude each other.</source>
        <translation>--ca e --insecure se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de certificado %1.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. Give a PEM file.</source>
        <translation>No hay ningún certificado en %1. Indique un archivo PEM.</translation>
    </message>
    <message>
        <source>%1 deliveries in %2 s (%3 per second), seed %4
</source>
        <translation>%1 entregas en %2 s (%3 por segundo), semilla %4
</translation>
    </message>
    <message>
        <source>answered 200: %1, with another status: %2, without the header: %3, not answered: %4
</source>
        <translation>respondidas con 200: %1, con otro estado: %2, sin la cabecera: %3, sin respuesta: %4
</translation>
    </message>
    <message>
        <source>time to the answer: half within %1 ms, 99 % within %2 ms, slowest %3 ms
</source>
        <translation>tiempo hasta la respuesta: la mitad en menos de %1 ms, 99&#xa0;% en menos de %2 ms, la más lenta %3 ms
</translation>
    </message>
    <message>
        <source>The webhook address to post to.</source>
        <translation>La dirección del webhook a la que se envía.</translation>
    </message>
    <message>
        <source>How many deliveries; 0: until stopped. Default: 1000.</source>
        <translation>Número de entregas; 0: hasta que se detenga. Predeterminado: 1000.</translation>
    </message>
    <message>
        <source>Deliveries per second. Default: as fast as they are answered.</source>
        <translation>Entregas por segundo. Predeterminado: al ritmo de las respuestas.</translation>
    </message>
    <message>
        <source>Keep this many connections open. Default: a new one for every delivery.</source>
        <translation>Número de conexiones que se mantienen abiertas. Predeterminado: una nueva por cada entrega.</translation>
    </message>
    <message>
        <source>The same seed makes the same guests. Default: others each time.</source>
        <translation>La misma semilla genera los mismos invitados. Predeterminado: otros cada vez.</translation>
    </message>
    <message>
        <source>How many venues. Default: 4.</source>
        <translation>Número de locales. Predeterminado: 4.</translation>
    </message>
    <message>
        <source>Share of deliveries that are sent again, in per cent.</source>
        <translation>Parte de las entregas que se reenvían, en tanto por ciento.</translation>
    </message>
    <message>
        <source>Share of deliveries that come up to three hours late, in per cent.</source>
        <translation>Parte de las entregas que llegan con hasta tres horas de retraso, en tanto por ciento.</translation>
    </message>
    <message>
        <source>Share of deliveries that cannot be understood, in per cent.</source>
        <translation>Parte de las entregas que no se pueden interpretar, en tanto por ciento.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file besides the system&apos;s.</source>
        <translation>Confía en los certificados de este archivo PEM además de en los del sistema.</translation>
    </message>
    <message>
        <source>Accept any certificate.</source>
        <translation>Acepta cualquier certificado.</translation>
    </message>
    <message>
        <source>Not every delivery was answered as Purple wants it. The first problem: %1.</source>
        <translation>No todas las entregas se respondieron como requiere Purple. El primer problema: %1.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <translation>Entregas nuevas</translation>
    </message>
    <message>
        <source>Repeated deliveries</source>
        <translation>Entregas repetidas</translation>
    </message>
    <message>
        <source>Test deliveries</source>
        <translation>Entregas de prueba</translation>
    </message>
    <message>
        <source>Quarantined deliveries</source>
        <translation>Entregas en cuarentena</translation>
    </message>
    <message>
        <source>  still waiting</source>
        <translation>  aún en espera</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Last sign-in received</source>
        <translation>Último acceso recibido</translation>
    </message>
    <message>
        <source>“%1” is not a file. Leave out --output to write to standard output.</source>
        <translation>«%1» no es un archivo. Omita --output para escribir en la salida estándar.</translation>
    </message>
</context>
<context>
    <name>foyer::cli::CommandLine</name>
    <message>
        <source>--%1 wants a date like 2026-12-31, not “%2”.</source>
        <translation>--%1 requiere una fecha como 2026-12-31, no «%2».</translation>
    </message>
</context>
<context>
    <name>foyer::cli::preparing</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>foyer::exporting</name>
    <message>
        <source>The export could not be written to the end. Check that there is room on the disk and that the file can be written.</source>
        <translation>La exportación no se pudo escribir hasta el final. Compruebe que haya espacio en el disco y que se pueda escribir el archivo.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>No existe la columna «%1». Las disponibles son: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>La columna «%1» aparece dos veces.</translation>
    </message>
</context>
<context>
    <name>foyer::exporting::PersonFiles</name>
    <message>
        <source>Nothing can be written in “%1”, so nothing was. Choose another folder that is yours to write in.</source>
        <translation>No se puede escribir en «%1», así que no se escribió nada. Elija otra carpeta en la que tenga permiso de escritura.</translation>
    </message>
    <message>
        <source>The files could not be written to the end, so none was kept. Check that there is room on the disk.</source>
        <translation>Los archivos no se pudieron escribir hasta el final, así que no se conservó ninguno. Compruebe que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>“%1” holds something already, which must not be mixed with the data of a person. Choose an empty folder, or the name of a new one.</source>
        <translation>«%1» ya contiene algo, que no debe mezclarse con los datos de una persona. Elija una carpeta vacía o el nombre de una nueva.</translation>
    </message>
</context>
<context>
    <name>foyer::health::Checks</name>
    <message>
        <source>Listener</source>
        <translation>Servicio de escucha</translation>
    </message>
    <message>
        <source>Another Foyer receives the sign-ins of this data folder. This window shows what it stores.</source>
        <translation>Otra instancia de Foyer recibe los accesos de esta carpeta de datos. Esta ventana muestra lo que guarda.</translation>
    </message>
    <message>
        <source>Foyer is not listening, so no sign-in arrives. Start it in Settings.</source>
        <translation>Foyer no está a la escucha, así que no llega ningún acceso. Inicie la escucha en Configuración.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>queda %Ln día</numerusform>
            <numerusform>quedan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired, so Purple refuses the connection. Renew it, then choose the new files in Settings.</source>
        <translation>Ha caducado, así que Purple rechaza la conexión. Renuévelo y elija después los archivos nuevos en Configuración.</translation>
    </message>
    <message>
        <source>It is not valid yet, so Purple refuses the connection. Check the date of this computer.</source>
        <translation>Aún no es válido, así que Purple rechaza la conexión. Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>%1. Renew it now: once it has expired, Purple refuses the connection and no sign-in arrives.</source>
        <translation>%1. Renuévelo ahora: cuando haya caducado, Purple rechazará la conexión y no llegará ningún acceso.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Self-signed, which Purple does not accept; but the public address is served with another certificate, which it does.</source>
        <translation>Autofirmado, lo que Purple no acepta; pero la dirección pública se sirve con otro certificado, que sí acepta.</translation>
    </message>
    <message>
        <source>Self-signed, for trying out: Purple does not accept it, so no sign-in arrives. Choose a certificate from a public authority in Settings.</source>
        <translation>Autofirmado, para pruebas: Purple no lo acepta, así que no llega ningún acceso. Elija en Configuración un certificado de una autoridad pública.</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Cadena de certificados</translation>
    </message>
    <message>
        <source>Complete, trusted by this computer</source>
        <translation>Completa, este equipo confía en ella</translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not sent along, and this computer does not know it, so Purple refuses the connection. Use the file with the full chain (fullchain.pem, say).</source>
        <translation>El certificado del emisor «%1» no se envía y este equipo no lo conoce, así que Purple rechaza la conexión. Use el archivo con la cadena completa (p. ej., fullchain.pem).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The connection ended at the certificate, so there was no answer. Solve that first.</source>
        <translation>La conexión terminó en el certificado, así que no hubo respuesta. Resuelva eso primero.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>This computer could not reach the public address. Either the port is not forwarded to Foyer, or the router does not let its own network in that way. Validating the address in Purple&apos;s portal tells which.</source>
        <translation>Este equipo no pudo llegar a la dirección pública. O bien el puerto no se reenvía a Foyer, o bien el router no deja entrar por ahí a su propia red. Al validar la dirección en el portal de Purple sabrá cuál es el caso.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Only %1 free. When the disk is full, sign-ins are not stored and Purple sends them again later. Make room now.</source>
        <translation>Solo quedan %1 libres. Cuando el disco está lleno, los accesos no se guardan y Purple los reenvía más tarde. Libere espacio ahora.</translation>
    </message>
    <message>
        <source>%1 free. That lasts a while; make room before sign-ins cannot be stored.</source>
        <translation>Quedan %1 libres. Bastan por un tiempo; libere espacio antes de que no se puedan guardar accesos.</translation>
    </message>
    <message>
        <source>%1 free · database %2</source>
        <translation>%1 libres · base de datos %2</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>None yet. One is made every day.</source>
        <translation>Aún ninguna. Se hace una cada día.</translation>
    </message>
    <message>
        <source>%1 · %2 kept</source>
        <translation>%1 · conservadas: %2</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Every delivery was understood</source>
        <translation>Se interpretaron todas las entregas</translation>
    </message>
    <message>
        <source>Quarantine is full: deliveries that are not understood are answered 503, and Purple switches a webhook off that fails for long. Read again or delete what waits on the Deliveries page now.</source>
        <translation>La cuarentena está llena: las entregas que no se interpretan se responden con 503 y Purple desactiva un webhook que falla durante mucho tiempo. Vuelva a leer o elimine ahora lo que espera en la página Entregas.</translation>
    </message>
    <message>
        <source>%L1 deliveries not understood wait for review, and quarantine is %2 % full. Read them again or delete them on the Deliveries page before it is full.</source>
        <translation>%L1 entregas sin interpretar esperan revisión y la cuarentena está al %2&#xa0;%. Vuelva a leerlas o elimínelas en la página Entregas antes de que se llene.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln entrega pendiente de revisión</numerusform>
            <numerusform>%Ln entregas pendientes de revisión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::health::ProbeResult</name>
    <message>
        <source>The connection ended without an HTTP answer. Something other than Foyer listens at this address. Check the port and where the router forwards it.</source>
        <translation>La conexión terminó sin una respuesta HTTP. En esta dirección escucha algo distinto de Foyer. Compruebe el puerto y adónde lo reenvía el router.</translation>
    </message>
    <message>
        <source>The answer was 404: this address is not the webhook address. Purple would report an error. Copy the address from Foyer again.</source>
        <translation>La respuesta fue 404: esta no es la dirección del webhook. Purple mostraría un error. Vuelva a copiar la dirección desde Foyer.</translation>
    </message>
    <message>
        <source>The answer was 503: the listener is there and cannot store sign-ins now. Purple sends them again after 3 hours. See what the other checks say.</source>
        <translation>La respuesta fue 503: el servicio de escucha está ahí, pero ahora no puede guardar accesos. Purple los reenvía a las 3 horas. Vea qué indican las demás comprobaciones.</translation>
    </message>
    <message>
        <source>The answer was a redirection (%1), which Purple does not follow. Let the proxy in front of Foyer pass requests on instead.</source>
        <translation>La respuesta fue una redirección (%1), que Purple no sigue. Haga que el proxy situado delante de Foyer transmita las solicitudes.</translation>
    </message>
    <message>
        <source>The answer was %1 and Purple accepts only 200. Something other than Foyer answers at this address. Check the port and any proxy in front of it.</source>
        <translation>La respuesta fue %1 y Purple solo acepta 200. En esta dirección responde algo distinto de Foyer. Compruebe el puerto y cualquier proxy situado delante.</translation>
    </message>
    <message>
        <source>200 with wifiWebhookListener: 1 in %1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>200 con wifiWebhookListener: 1 en %1 ms</translation>
    </message>
    <message>
        <source>The host name was not found, so Purple cannot find it either. Check its spelling and its entry in DNS.</source>
        <translation>No se encontró el nombre de host, así que Purple tampoco lo encuentra. Compruebe cómo está escrito y su entrada en el DNS.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at this address, so no sign-in gets through. Check that Foyer listens, that the firewall lets the port in and the router forwards it.</source>
        <translation>Nada acepta conexiones en esta dirección, así que no llega ningún acceso. Compruebe que Foyer esté a la escucha, que el cortafuegos deje pasar el puerto y que el router lo reenvíe.</translation>
    </message>
    <message>
        <source>No answer came within the 10 seconds that Purple waits. Purple would send the sign-in again after 3 hours. Check the firewall, the router and the load of this computer.</source>
        <translation>No llegó ninguna respuesta en los 10 segundos que espera Purple. Purple reenviaría el acceso a las 3 horas. Compruebe el cortafuegos, el router y la carga de este equipo.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed: the other side does not speak TLS 1.2 or newer. Purple posts to https addresses only. Check that the port leads to Foyer.</source>
        <translation>No se pudo acordar una conexión segura: el otro extremo no admite TLS 1.2 o posterior. Purple solo envía a direcciones https. Compruebe que el puerto lleve a Foyer.</translation>
    </message>
    <message>
        <source>The certificate has expired, so Purple refuses the connection. Renew it, then choose the new files in Settings.</source>
        <translation>El certificado ha caducado, así que Purple rechaza la conexión. Renuévelo y elija después los archivos nuevos en Configuración.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, so Purple refuses the connection. Check the date of this computer, or use the certificate from the day on which it begins.</source>
        <translation>El certificado aún no es válido, así que Purple rechaza la conexión. Compruebe la fecha de este equipo o use el certificado a partir del día en que empieza su validez.</translation>
    </message>
    <message>
        <source>The certificate is for another host name, so Purple refuses the connection. Get a certificate for the name in the webhook address.</source>
        <translation>El certificado es de otro nombre de host, así que Purple rechaza la conexión. Obtenga un certificado para el nombre que figura en la dirección del webhook.</translation>
    </message>
    <message>
        <source>The certificate is self-signed, from an unknown issuer, or its chain is incomplete, so Purple refuses the connection. Use one from a public authority and include its intermediate certificates.</source>
        <translation>El certificado es autofirmado, es de un emisor desconocido o su cadena está incompleta, así que Purple rechaza la conexión. Use uno de una autoridad pública e incluya sus certificados intermedios.</translation>
    </message>
    <message>
        <source>The answer was 200 without the header wifiWebhookListener: 1, so Purple does not take it for a listener. Something other than Foyer answers, or a proxy in front of it removes the header.</source>
        <translation>La respuesta fue 200 sin la cabecera wifiWebhookListener: 1, así que Purple no la considera de un servicio de escucha. Responde algo distinto de Foyer o un proxy situado delante elimina la cabecera.</translation>
    </message>
</context>
<context>
    <name>foyer::health::VerificationStep</name>
    <message>
        <source>Listening</source>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validado</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
</context>
<context>
    <name>foyer::listener</name>
    <message>
        <source>This is a webhook address of Foyer, and it works. There is nothing to see here: paste the address into Purple&apos;s portal.</source>
        <translation>Esta es una dirección de webhook de Foyer y funciona. Aquí no hay nada que ver: pegue la dirección en el portal de Purple.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::Certificate</name>
    <message>
        <source>The file %1 does not exist. Choose the certificate and the key again.</source>
        <translation>El archivo %1 no existe. Vuelva a elegir el certificado y la clave.</translation>
    </message>
    <message>
        <source>Foyer may not read %1. Give the user who runs Foyer the right to read it.</source>
        <translation>Foyer no tiene permiso para leer %1. Conceda permiso de lectura al usuario que ejecuta Foyer.</translation>
    </message>
    <message>
        <source>%1 is too large to be a certificate or a key.</source>
        <translation>%1 es demasiado grande para ser un certificado o una clave.</translation>
    </message>
    <message>
        <source>%1 is neither a PEM file nor a PKCS#12 file (.pfx, .p12), or it is damaged: Foyer finds %2 in it. Choose another file.</source>
        <translation>%1 no es un archivo PEM ni PKCS#12 (.pfx, .p12), o está dañado: Foyer no encuentra %2 en él. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Foyer finds %2 in %1. Choose another file.</source>
        <translation>Foyer no encuentra %2 en %1. Elija otro archivo.</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>ninguna clave privada</translation>
    </message>
    <message>
        <source>The private key in %1 is not that of the certificate in %2. Choose the two files that were issued together.</source>
        <translation>La clave privada de %1 no es la del certificado de %2. Elija los dos archivos que se emitieron juntos.</translation>
    </message>
    <message>
        <source>%1 has its private key inside. Leave the file of the private key empty.</source>
        <translation>%1 incluye su clave privada. Deje vacío el archivo de la clave privada.</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>ningún certificado</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to the certificate in %1.</source>
        <translation>Elija la clave privada que corresponde al certificado de %1.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2, so Purple would refuse it. Renew it.</source>
        <translation>El certificado de %1 caducó el %2, así que Purple lo rechazaría. Renuévelo.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid from %2 on, which is in the future. Check this computer&apos;s clock, or wait.</source>
        <translation>El certificado de %1 es válido a partir del %2, una fecha futura. Compruebe el reloj de este equipo o espere.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old method (RC2 or DES) that OpenSSL no longer reads, so Foyer cannot use it. Export it again with AES-256, or convert it: %2</source>
        <translation>%1 está cifrado con un método antiguo (RC2 o DES) que OpenSSL ya no lee, así que Foyer no puede usarlo. Vuelva a exportarlo con AES-256 o conviértalo: %2</translation>
    </message>
    <message>
        <source>Foyer cannot use the private key in %1: it is damaged, or of a kind other than RSA and ECDSA (Ed25519, say). Ask for a certificate with an ECDSA P-256 or RSA key.</source>
        <translation>Foyer no puede usar la clave privada de %1: está dañada o es de un tipo distinto de RSA y ECDSA (p. ej., Ed25519). Solicite un certificado con una clave ECDSA P-256 o RSA.</translation>
    </message>
    <message>
        <source>The password is not that of %1, so Foyer cannot use the private key in it. Type it again.</source>
        <translation>La contraseña no es la de %1, así que Foyer no puede usar la clave privada que contiene. Vuelva a escribirla.</translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a password, so Foyer cannot use it yet. Enter its password.</source>
        <translation>La clave privada de %1 está protegida con contraseña, así que Foyer aún no puede usarla. Escriba su contraseña.</translation>
    </message>
    <message>
        <source>%1 does not hold a certificate together with its private key. Export it again, with the private key.</source>
        <translation>%1 no contiene un certificado junto con su clave privada. Vuelva a exportarlo con la clave privada.</translation>
    </message>
    <message>
        <source>Foyer could not make a certificate for trying out. Choose one of your own.</source>
        <translation>Foyer no pudo crear un certificado para pruebas. Elija uno propio.</translation>
    </message>
    <message>
        <source>Foyer cannot write %1. Check the rights of that directory and the space on its disk.</source>
        <translation>Foyer no puede escribir %1. Compruebe los permisos de esa carpeta y el espacio en su disco.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::CertificateTrial</name>
    <message>
        <source>The handshake did not end.</source>
        <translation>La negociación no terminó.</translation>
    </message>
    <message>
        <source>Another chain was sent than the one in the file.</source>
        <translation>Se envió una cadena distinta de la del archivo.</translation>
    </message>
    <message>
        <source>A trial connection with this certificate and key failed, so Purple could not connect either (%1). Ask for a certificate with an ECDSA P-256 or RSA 2048 key.</source>
        <translation>Falló una conexión de prueba con este certificado y esta clave, así que Purple tampoco podría conectarse (%1). Solicite un certificado con una clave ECDSA P-256 o RSA 2048.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::Listener</name>
    <message>
        <source>Port %1 is in use by another program, so Foyer cannot listen there. Close that program, or choose another port.</source>
        <translation>Otro programa usa el puerto %1, así que Foyer no puede escuchar en él. Cierre ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>The system does not let Foyer listen on port %1. Ports below 1024 need special rights: choose a higher one, such as 8443.</source>
        <translation>El sistema no permite a Foyer escuchar en el puerto %1. Los puertos inferiores a 1024 requieren permisos especiales: elija uno más alto, como 8443.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer, so Foyer cannot listen there. Choose one of this computer&apos;s addresses, or all of them.</source>
        <translation>%1 no es una dirección de este equipo, así que Foyer no puede escuchar en ella. Elija una de las direcciones de este equipo, o todas.</translation>
    </message>
    <message>
        <source>Foyer cannot listen on port %1. Choose another port or address.</source>
        <translation>Foyer no puede escuchar en el puerto %1. Elija otro puerto u otra dirección.</translation>
    </message>
    <message>
        <source>Foyer listens already. Stop it first.</source>
        <translation>Foyer ya está a la escucha. Deténgalo primero.</translation>
    </message>
    <message>
        <source>Foyer cannot listen without a certificate and its private key. Choose both.</source>
        <translation>Foyer no puede escuchar sin un certificado y su clave privada. Elija ambos.</translation>
    </message>
</context>
<context>
    <name>foyer::models::DeliveriesModel</name>
    <message>
        <source>From the last byte of the request until it was stored durably</source>
        <translation>Desde el último byte de la solicitud hasta que se guardó de forma duradera</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
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
        <translation>por otro Foyer</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>probed %1</source>
        <translation>probado el %1</translation>
    </message>
    <message>
        <source>from outside, %1</source>
        <translation>desde fuera, %1</translation>
    </message>
    <message>
        <source>the probe failed, %1</source>
        <translation>la prueba falló, %1</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <source>no public host name set</source>
        <translation>sin nombre de host público</translation>
    </message>
    <message>
        <source>by a test delivery, %1</source>
        <translation>por una entrega de prueba, %1</translation>
    </message>
    <message>
        <source>sign-ins arrive from outside</source>
        <translation>llegan accesos desde fuera</translation>
    </message>
    <message>
        <source>tested from this computer only</source>
        <translation>probado solo desde este equipo</translation>
    </message>
    <message>
        <source>waiting for Purple&apos;s test</source>
        <translation>a la espera de la prueba de Purple</translation>
    </message>
    <message>
        <source>no sign-in yet</source>
        <translation>aún sin accesos</translation>
    </message>
    <message>
        <source>last sign-in %1</source>
        <translation>último acceso: %1</translation>
    </message>
    <message>
        <source>from this computer, %1</source>
        <translation>desde este equipo, %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Repeat of a stored sign-in</source>
        <translation>Repeticiones de un acceso guardado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>No se puede guardar</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sin escuchar</translation>
    </message>
</context>
<context>
    <name>foyer::models::LiveRowModel</name>
    <message>
        <source>Returning</source>
        <comment>status of a visit</comment>
        <translation>Recurrente</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>status of a visit</comment>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>Purple&apos;s test</source>
        <translation>Prueba de Purple</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a visit</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a test delivery</comment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>%1. Delivered late: it reached Foyer on %2.</source>
        <comment>status of the visit, moment</comment>
        <translation>%1. Entregado con retraso: llegó a Foyer el %2.</translation>
    </message>
    <message>
        <source>Time, newest first</source>
        <comment>column: when a guest signed in</comment>
        <translation>Hora, más recientes primero</translation>
    </message>
    <message>
        <source>Time ▾</source>
        <comment>column: when a guest signed in, newest first</comment>
        <translation>Hora ▾</translation>
    </message>
    <message>
        <source>Visitor</source>
        <comment>column: a guest&apos;s name</comment>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>column: where it was</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column: new or returning</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>column: the how-manieth visit it is</comment>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <comment>column: form, Facebook, …</comment>
        <translation>Acceso con</translation>
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
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>1 visit</source>
        <extracomment>How many visits a visitor has made</extracomment>
        <translation>1 visita</translation>
    </message>
    <message>
        <source>2–3 visits</source>
        <translation>2–3 visitas</translation>
    </message>
    <message>
        <source>4–9 visits</source>
        <translation>4–9 visitas</translation>
    </message>
    <message>
        <source>10 + visits</source>
        <translation>10 + visitas</translation>
    </message>
</context>
<context>
    <name>foyer::models::VenueSummaryModel</name>
    <message numerus="yes">
        <source>%1: %Ln visits</source>
        <extracomment>One point of a line of visits: its days and its number</extracomment>
        <translation>
            <numerusform>%1: %Ln visita</numerusform>
            <numerusform>%1: %Ln visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Todos los locales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits in the days compared with</source>
        <translation>
            <numerusform>%Ln visita en los días de comparación</numerusform>
            <numerusform>%Ln visitas en los días de comparación</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %L1 and %L2 visits a day</source>
        <translation>Entre %L1 y %L2 visitas al día</translation>
    </message>
    <message>
        <source>Visits against those of the period that is compared with</source>
        <translation>Visitas frente a las del periodo de comparación</translation>
    </message>
    <message>
        <source>Share of visits that were the visitor&apos;s first ever at that venue</source>
        <translation>Porcentaje de visitas que fueron la primera del visitante en ese local</translation>
    </message>
    <message>
        <source>The weekday with most visits, and the hour in which most visits began</source>
        <translation>El día de la semana con más visitas y la hora en que empezaron más visitas</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Hora punta</translation>
    </message>
</context>
<context>
    <name>foyer::models::VisitorsModel</name>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Visitor</source>
        <comment>column: a guest&apos;s name</comment>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>column</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>column: number of visits</comment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <comment>column: number of sign-ins</comment>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>column: date</comment>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column: time or date</comment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Gender</source>
        <comment>column</comment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: in years</comment>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <comment>column: form, Facebook, …</comment>
        <translation>Acceso con</translation>
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
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date format under the bars of a chart: day and month</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: visits %L2, returning %L3, new %L4, sign-ins %L5</source>
        <extracomment>What one bar of the chart says; %1 is a date or an hour, the others are counts</extracomment>
        <translation>%1: visitas %L2, recurrentes %L3, nuevos %L4, accesos %L5</translation>
    </message>
    <message>
        <source>, visitors %L1</source>
        <extracomment>Added to what a bar says; how many people that were</extracomment>
        <translation>, visitantes %L1</translation>
    </message>
    <message>
        <source>; %1: visits %L2</source>
        <extracomment>Added to what a bar says; %1 is the days that it is compared with, %2 their visits</extracomment>
        <translation>; %1: visitas %L2</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recurrentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Visits before</source>
        <translation>Visitas antes</translation>
    </message>
</context>
<context>
    <name>foyer::models::WeekHoursModel</name>
    <message numerus="yes">
        <source>%1 %2: %Ln visits</source>
        <extracomment>One cell of the chart of weekdays and hours: weekday, hour, number of visits</extracomment>
        <translation>
            <numerusform>%1 %2: %Ln visita</numerusform>
            <numerusform>%1 %2: %Ln visitas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::platform::Autostart</name>
    <message>
        <source>%1 cannot be written. Check that the folder belongs to you and that the disk is not full.</source>
        <translation>No se puede escribir %1. Compruebe que la carpeta le pertenezca y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>Windows did not let Foyer change what starts with the computer. Try again, or ask whoever manages this computer.</source>
        <translation>Windows no permitió a Foyer cambiar lo que se inicia con el equipo. Inténtelo de nuevo o pregunte a quien administra este equipo.</translation>
    </message>
</context>
<context>
    <name>foyer::platform::SecretStore</name>
    <message>
        <source>The password could not be kept: this system has no keychain, and Foyer cannot write %1. Check the rights of that folder and the space on its disk.</source>
        <translation>No se pudo guardar la contraseña: este sistema no tiene almacén de contraseñas y Foyer no puede escribir %1. Compruebe los permisos de esa carpeta y el espacio en su disco.</translation>
    </message>
    <message>
        <source>Foyer cannot delete %1, which holds an older password. Check the rights of that folder, or delete the file yourself, and save again.</source>
        <translation>Foyer no puede eliminar %1, que contiene una contraseña anterior. Compruebe los permisos de esa carpeta o elimine el archivo usted mismo, y vuelva a guardar.</translation>
    </message>
    <message>
        <source>The keychain was not opened, so the password could not be kept. Save again and let Foyer into the keychain.</source>
        <translation>El almacén de contraseñas no se abrió, así que no se pudo guardar la contraseña. Vuelva a guardar y permita a Foyer acceder al almacén.</translation>
    </message>
    <message>
        <source>The keychain was not opened, so the earlier password is still in it. Save again and let Foyer into the keychain.</source>
        <translation>El almacén de contraseñas no se abrió, así que la contraseña anterior sigue en él. Vuelva a guardar y permita a Foyer acceder al almacén.</translation>
    </message>
</context>
<context>
    <name>foyer::service</name>
    <message>
        <source>The settings file %1 has a value that Foyer cannot use, at “%2”. Correct that line, or delete it to go back to the default.</source>
        <translation>El archivo de configuración %1 tiene un valor que Foyer no puede usar, en «%2». Corrija esa línea o elimínela para volver al valor predeterminado.</translation>
    </message>
</context>
<context>
    <name>foyer::service::DirectoryLock</name>
    <message>
        <source>The data directory %1 cannot be written. Check that it belongs to you and is not read-only, or choose another one.</source>
        <translation>No se puede escribir en la carpeta de datos %1. Compruebe que le pertenezca y que no sea de solo lectura, o elija otra.</translation>
    </message>
    <message>
        <source>Another Foyer already receives sign-ins for %1. Close it first, or choose another data directory.</source>
        <translation>Otra instancia de Foyer ya recibe accesos para %1. Ciérrela primero o elija otra carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Forgetting</name>
    <message>
        <source>The visitor is no longer in the database or its backups, but files of a restoration that is not complete may still hold them: %1. Start Foyer to complete it, and forget the visitor again.</source>
        <translation>El visitante ya no está en la base de datos ni en sus copias de seguridad, pero los archivos de una restauración incompleta aún podrían contener sus datos: %1. Inicie Foyer para completarla y vuelva a olvidar al visitante.</translation>
    </message>
    <message>
        <source>The visitor is no longer in the database or its backups, but a damaged database that was put aside may still hold them: %1. Delete it when it is no longer needed.</source>
        <translation>El visitante ya no está en la base de datos ni en sus copias de seguridad, pero una base de datos dañada que se apartó aún podría contener sus datos: %1. Elimínela cuando ya no sea necesaria.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Receiver</name>
    <message>
        <source>The settings were not used: Foyer was stopped, or given other settings, meanwhile.</source>
        <translation>La configuración no se aplicó: mientras tanto, Foyer se detuvo o recibió otra configuración.</translation>
    </message>
    <message>
        <source>Until then Foyer goes on with the certificate that it has.</source>
        <translation>Hasta entonces, Foyer sigue con el certificado que tiene.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Recovery</name>
    <message>
        <source>Stopped; the next start goes on with it.</source>
        <translation>Detenido; el próximo inicio continúa.</translation>
    </message>
    <message>
        <source>No backup was made before the database is changed.</source>
        <translation>No se hizo ninguna copia de seguridad antes de cambiar la base de datos.</translation>
    </message>
    <message>
        <source>Nothing is to be restored: the database is not one that was begun anew after damage.</source>
        <translation>No hay nada que restaurar: la base de datos no se empezó de nuevo a causa de un daño.</translation>
    </message>
    <message>
        <source>The database was damaged. On %1 it was put aside as “%2”, unchanged, and sign-ins have been received into a new one since.</source>
        <translation>La base de datos estaba dañada. El %1 se apartó como «%2», sin cambios, y desde entonces los accesos se reciben en una nueva.</translation>
    </message>
    <message>
        <source>There is no backup that could be restored.</source>
        <translation>No hay ninguna copia de seguridad que se pueda restaurar.</translation>
    </message>
    <message>
        <source>The newest backup is of %1 (sign-ins: %2). Restoring it keeps what has come since.</source>
        <translation>La copia de seguridad más reciente es del %1 (accesos: %2). Al restaurarla se conserva lo recibido desde entonces.</translation>
    </message>
    <message>
        <source>“%1” is no backup that this Foyer can restore. Choose one of the list.</source>
        <translation>«%1» no es una copia de seguridad que este Foyer pueda restaurar. Elija una de la lista.</translation>
    </message>
    <message>
        <source>“%1” is a backup of another database. Visitors were forgotten in the one that is in use, and would come back with it, so it is not restored.</source>
        <translation>«%1» es una copia de seguridad de otra base de datos. En la que está en uso se olvidó a visitantes, que volverían con ella, así que no se restaura.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged, so it was not restored, and nothing was changed. Choose another one.</source>
        <translation>La copia de seguridad «%1» está dañada, así que no se restauró y no se cambió nada. Elija otra.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Retention</name>
    <message>
        <source>Not everybody who is too old could be removed yet.</source>
        <translation>Aún no se pudo eliminar a todos los visitantes cuyo plazo venció.</translation>
    </message>
    <message>
        <source>Visitors removed because they have not come for long: %1.</source>
        <translation>Visitantes eliminados por llevar mucho tiempo sin venir: %1.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Safekeeping</name>
    <message>
        <source>What forgetting may have left could not be erased yet.</source>
        <translation>Aún no se pudo borrar lo que pueda haber quedado tras olvidar a visitantes.</translation>
    </message>
    <message>
        <source>What was received before the backup was restored has been merged.</source>
        <translation>Se ha incorporado lo recibido antes de restaurar la copia de seguridad.</translation>
    </message>
    <message>
        <source>Of what was received before the backup was restored, what can be read has been merged.</source>
        <translation>De lo recibido antes de restaurar la copia de seguridad, se ha incorporado lo que se puede leer.</translation>
    </message>
    <message>
        <source>What was received before the backup was restored is not merged yet.</source>
        <translation>Aún no se ha incorporado lo recibido antes de restaurar la copia de seguridad.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>No se pudo hacer ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>A backup or a look at the database is under way. Try again when it is done.</source>
        <translation>Hay una copia de seguridad o una comprobación de la base de datos en curso. Vuelva a intentarlo cuando termine.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Settings</name>
    <message>
        <source>The settings could not be saved in %1. Check that the folder can be written and that the disk is not full.</source>
        <translation>No se pudo guardar la configuración en %1. Compruebe que se pueda escribir en la carpeta y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it belongs to you and is a settings file.</source>
        <translation>No se puede leer el archivo de configuración %1. Compruebe que le pertenezca y que sea un archivo de configuración.</translation>
    </message>
</context>
<context>
    <name>foyer::simulation::SimulationLane</name>
    <message>
        <source>no answer within 10 seconds</source>
        <translation>ninguna respuesta en 10 segundos</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la respuesta no es HTTP</translation>
    </message>
</context>
<context>
    <name>foyer::simulation::Simulator</name>
    <message>
        <source>answered %1</source>
        <translation>respondida con %1</translation>
    </message>
    <message>
        <source>answered 200 without the header wifiWebhookListener: 1</source>
        <translation>respondida con 200 sin la cabecera wifiWebhookListener: 1</translation>
    </message>
</context>
<context>
    <name>foyer::storage</name>
    <message>
        <source>Cancelled; no backup was made.</source>
        <translation>Cancelado; no se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there, so none can be made. Connect its drive, or choose another folder in Settings.</source>
        <translation>La carpeta de copias de seguridad, «%1», no está disponible, así que no se puede hacer ninguna. Conecte su unidad o elija otra carpeta en Configuración.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the rights of the folder, and that the disk works.</source>
        <translation>No se puede escribir «%1». Compruebe los permisos de la carpeta y que el disco funcione.</translation>
    </message>
    <message>
        <source>A backup is being made or changed just now. Try again in a few minutes.</source>
        <translation>En este momento se está haciendo o cambiando una copia de seguridad. Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>“%1” holds the backups of another Foyer, so none of this one is put there. Choose a folder of its own in Settings.</source>
        <translation>«%1» contiene las copias de seguridad de otro Foyer, así que no se guarda ahí ninguna de este. Elija una carpeta propia en Configuración.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there, so whoever was to be forgotten may still be in the backups. Connect its drive, and try again.</source>
        <translation>La carpeta de copias de seguridad, «%1», no está disponible, así que los visitantes que debían olvidarse aún podrían estar en las copias. Conecte su unidad y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No visitor with this id is in a backup.</source>
        <translation>Ningún visitante con este id está en una copia de seguridad.</translation>
    </message>
    <message>
        <source>A stored request cannot be unpacked, so its content is lost: what the database holds of it, or of what it was packed against, is not what was stored.</source>
        <translation>Una solicitud guardada no se puede descomprimir, así que su contenido se ha perdido: lo que la base de datos contiene de ella, o de aquello con lo que se comprimió, no es lo que se guardó.</translation>
    </message>
    <message>
        <source>This time zone or day start cannot be used. Choose a time zone of the list and a full hour from 0 to 23.</source>
        <translation>Esta zona horaria o este inicio de jornada no se puede usar. Elija una zona horaria de la lista y una hora en punto de 0 a 23.</translation>
    </message>
    <message>
        <source>No venue with this id is stored.</source>
        <translation>No hay ningún local guardado con este id.</translation>
    </message>
    <message>
        <source>Another program is reading the database, so old data cannot be erased from the disk yet. Try again in a moment.</source>
        <translation>Otro programa está leyendo la base de datos, así que los datos antiguos aún no se pueden borrar del disco. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to, so nothing can be stored. Give yourself the right to write there, or choose another data folder.</source>
        <translation>No se puede escribir en «%1», así que no se puede guardar nada. Concédase permiso de escritura ahí o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>There is no database in “%1” yet. Start Foyer with this data folder first.</source>
        <translation>Aún no hay ninguna base de datos en «%1». Inicie primero Foyer con esta carpeta de datos.</translation>
    </message>
    <message>
        <source>The database has not been set up by this version of Foyer yet. Start Foyer with this data folder first.</source>
        <translation>Esta versión de Foyer aún no ha preparado la base de datos. Inicie primero Foyer con esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Another program is using the database, so Foyer has to wait. Try again in a moment.</source>
        <translation>Otro programa está usando la base de datos, así que Foyer tiene que esperar. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the database cannot be read or written. Check the disk and its connection.</source>
        <translation>El disco notificó un error, así que no se puede leer ni escribir la base de datos. Compruebe el disco y su conexión.</translation>
    </message>
    <message>
        <source>The question was called off before it was answered.</source>
        <translation>La consulta se canceló antes de obtener respuesta.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored. Free some space; Foyer then goes on by itself.</source>
        <translation>El disco está lleno, así que no se puede guardar nada. Libere espacio; después Foyer continúa automáticamente.</translation>
    </message>
    <message>
        <source>The database cannot be written to, so nothing can be stored. Check the rights of the data folder and its files.</source>
        <translation>No se puede escribir en la base de datos, así que no se puede guardar nada. Compruebe los permisos de la carpeta de datos y de sus archivos.</translation>
    </message>
    <message>
        <source>The database is damaged. Start Foyer again: it keeps the damaged file aside, receives into a new database and offers the newest backup.</source>
        <translation>La base de datos está dañada. Vuelva a iniciar Foyer: aparta el archivo dañado, recibe en una base de datos nueva y ofrece la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The database did not accept a command, so this could not be done. Please report it with the details.</source>
        <translation>La base de datos no aceptó una instrucción, así que no se pudo hacer. Informe del problema con los detalles.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written to, so nothing can be stored. Choose another folder or ask for the right to write there.</source>
        <translation>No se puede escribir en la carpeta de datos «%1», así que no se puede guardar nada. Elija otra carpeta o solicite permiso de escritura.</translation>
    </message>
    <message>
        <source>There is no data directory %1.</source>
        <translation>No existe la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>This delivery is no longer in the log, which keeps only the newest.</source>
        <translation>Esta entrega ya no está en el registro, que solo conserva las más recientes.</translation>
    </message>
    <message>
        <source>The disk has too little room for a copy of the database, so none was made. Make room.</source>
        <translation>El disco no tiene espacio suficiente para una copia de la base de datos, así que no se hizo ninguna. Libere espacio.</translation>
    </message>
    <message>
        <source>What is to be exported cannot be limited in this way. Choose other limits.</source>
        <translation>Lo que se va a exportar no se puede limitar de este modo. Elija otros límites.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read or copied. Check the rights of the folders and the disk.</source>
        <translation>La copia de seguridad «%1» no se puede leer o copiar. Compruebe los permisos de las carpetas y el disco.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be copied. Make room, or choose another disk.</source>
        <translation>El disco está lleno, así que no se pudo copiar «%1». Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>No visitor with this id is stored. They may have been forgotten already.</source>
        <translation>No hay ningún visitante guardado con este id. Puede que ya se haya olvidado.</translation>
    </message>
    <message>
        <source>Cancelled; the database was not looked at to its end.</source>
        <translation>Cancelado; la base de datos no se comprobó hasta el final.</translation>
    </message>
    <message>
        <source>The backup came out damaged, although the database is sound. Check the disk; the next backup is tried as usual.</source>
        <translation>La copia de seguridad salió dañada, aunque la base de datos está en buen estado. Compruebe el disco; la próxima copia se intentará como de costumbre.</translation>
    </message>
    <message>
        <source>Stopped; the rest is merged after the next start.</source>
        <translation>Detenido; el resto se incorpora después del próximo inicio.</translation>
    </message>
    <message>
        <source>Quarantine is full. Read again or delete what waits there; the rest is merged after the next start.</source>
        <translation>La cuarentena está llena. Vuelva a leer o elimine lo que espera ahí; el resto se incorpora después del próximo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln deliveries said cannot be read any more.</source>
        <translation>
            <numerusform>El contenido de %Ln entrega ya no se puede leer.</numerusform>
            <numerusform>El contenido de %Ln entregas ya no se puede leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was put aside as “%1”.</source>
        <translation>El archivo se apartó como «%1».</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Foyer, so this one leaves it alone. Install the newer version, or choose another data folder.</source>
        <translation>La base de datos la escribió una versión más reciente de Foyer, así que esta no la modifica. Instale la versión más reciente o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Se canceló la comprobación.</translation>
    </message>
    <message>
        <source>The numbers are being counted anew after an update. Check them when that has ended; Foyer has to run for it.</source>
        <translation>Las cifras se están volviendo a contar después de una actualización. Compruébelas cuando termine; para ello, Foyer tiene que estar en marcha.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The delivery could not be understood, and quarantine is full. Read again or delete what waits there on the Deliveries page; Purple sends this one again.</source>
        <translation>La entrega no se pudo interpretar y la cuarentena está llena. Vuelva a leer o elimine lo que espera ahí, en la página Entregas; Purple reenviará esta.</translation>
    </message>
    <message>
        <source>The counting was cancelled; the numbers are what they were.</source>
        <translation>Se canceló el recuento; las cifras son las de antes.</translation>
    </message>
    <message>
        <source>This delivery is no longer in quarantine; somebody has handled it already.</source>
        <translation>Esta entrega ya no está en cuarentena; alguien ya la ha gestionado.</translation>
    </message>
    <message>
        <source>Too many sign-ins are waiting to be stored. Purple will send this one again.</source>
        <translation>Hay demasiados accesos a la espera de guardarse. Purple reenviará este.</translation>
    </message>
    <message>
        <source>No visitor with this id is stored. They may have been forgotten.</source>
        <translation>No hay ningún visitante guardado con este id. Puede que se haya olvidado.</translation>
    </message>
    <message>
        <source>The database could not take the sign-in in time. Purple will send it again.</source>
        <translation>La base de datos no pudo guardar el acceso a tiempo. Purple lo reenviará.</translation>
    </message>
    <message>
        <source>The database file has gone, so nothing can be stored. Put it back, or start Foyer again to begin a new one.</source>
        <translation>El archivo de la base de datos ha desaparecido, así que no se puede guardar nada. Vuelva a ponerlo en su sitio o inicie Foyer de nuevo para empezar otro.</translation>
    </message>
</context>
</TS>
