<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows who has just signed in to the guest WiFi.</source>
        <translation>Mostra quem acabou de aceder ao WiFi de convidados.</translation>
    </message>
    <message>
        <source>Say this and quit.</source>
        <translation>Mostra esta ajuda e termina.</translation>
    </message>
    <message>
        <source>Say the version and quit.</source>
        <translation>Mostra a versão e termina.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Guarda tudo em DIR.</translation>
    </message>
    <message>
        <source>Show invented guests; nothing is kept and nothing is reachable from outside.</source>
        <translation>Mostra visitantes fictícios; nada é guardado e nada fica acessível do exterior.</translation>
    </message>
    <message>
        <source>Open NAME: live, visitors, venues, endpoint, deliveries or settings.</source>
        <translation>Abre NAME: live, visitors, venues, endpoint, deliveries ou settings.</translation>
    </message>
    <message>
        <source>Show no window, only the icon in the tray.</source>
        <translation>Não mostra a janela, apenas o ícone na área de notificação.</translation>
    </message>
    <message>
        <source>Show the wallboard, full screen.</source>
        <translation>Mostra o painel em ecrã inteiro.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light ou dark.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE, e.g. de.</source>
        <translation>Usa o idioma LANGUAGE, p. ex. de.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and quit.</source>
        <translation>Grava uma imagem da janela em FILE (PNG) e termina.</translation>
    </message>
    <message>
        <source>Size of that picture, e.g. 1280x800.</source>
        <translation>Tamanho dessa imagem, p. ex. 1280x800.</translation>
    </message>
    <message>
        <source>There is nothing to do with &quot;%1&quot;.</source>
        <translation>Não há nada a fazer com «%1».</translation>
    </message>
    <message>
        <source>--demo keeps nothing, so it takes no --data-dir.</source>
        <translation>--demo não guarda nada, por isso não aceita --data-dir.</translation>
    </message>
    <message>
        <source>--screenshot needs a file name.</source>
        <translation>--screenshot requer um nome de ficheiro.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;.</source>
        <translation>Não existe a página «%1».</translation>
    </message>
    <message>
        <source>--minimised shows nothing, so it takes no --wallboard or --screenshot.</source>
        <translation>--minimised não mostra nada, por isso não aceita --wallboard nem --screenshot.</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>Não existe o tema «%1».</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; there are: %2.</source>
        <translation>Não existe o idioma «%1»; disponíveis: %2.</translation>
    </message>
    <message>
        <source>--size needs width and height, like 1280x800.</source>
        <translation>--size requer largura e altura, como 1280x800.</translation>
    </message>
    <message>
        <source>foyer: %1 Try foyer --help.</source>
        <translation>foyer: %1 Experimente foyer --help.</translation>
    </message>
</context>
<context>
    <name>DateRangeText</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Últimos 28 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
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
        <translation>Teste</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Em quarentena</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>A delivery&apos;s outcome: somebody only looked at the address</extracomment>
        <translation>Só consulta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Não guardada</translation>
    </message>
    <message>
        <source>A new sign-in, stored.</source>
        <translation>Um novo acesso, guardado.</translation>
    </message>
    <message>
        <source>This sign-in was stored already; Purple sends one again until it hears 200.</source>
        <translation>Este acesso já estava guardado; a Purple repete o envio até receber 200.</translation>
    </message>
    <message>
        <source>Purple&apos;s test of the address; never counted as a visitor.</source>
        <translation>O teste do endereço feito pela Purple; nunca conta como visitante.</translation>
    </message>
    <message>
        <source>It could not be understood and is kept whole until somebody looks at it.</source>
        <translation>Não foi possível interpretá-la; fica guardada na íntegra até alguém a rever.</translation>
    </message>
    <message>
        <source>A browser or a monitor looked at the address; nothing was sent.</source>
        <translation>Um navegador ou um monitor consultou o endereço; nada foi enviado.</translation>
    </message>
    <message>
        <source>It came with a method that a webhook does not use, and was refused (405).</source>
        <translation>Chegou com um método que um webhook não usa e foi recusada (405).</translation>
    </message>
    <message>
        <source>It could not be stored and was answered 503; Purple sends it again.</source>
        <translation>Não foi possível guardá-la e a resposta foi 503; a Purple volta a enviá-la.</translation>
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
        <translation>Tempo real</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>No name given</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
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
        <translation>A imagem não foi guardada</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another place that is yours to write in.</source>
        <translation>Não é possível gravar o ficheiro nesse local. Escolha uma pasta onde tenha permissão de escrita.</translation>
    </message>
    <message>
        <source>The file could not be completed. Check that there is room on the disk.</source>
        <translation>Não foi possível concluir o ficheiro. Verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Guardar a imagem como</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Desenho SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>ReceiverWords</name>
    <message>
        <source>Viewing</source>
        <translation>Só leitura</translation>
    </message>
    <message>
        <source>Viewing: another Foyer receives</source>
        <translation>Só leitura: outro Foyer recebe</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>A receber</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>À escuta em %1</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>Não recebe</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sem escuta</translation>
    </message>
    <message>
        <source>Listening, but the certificate does not work</source>
        <translation>À escuta, mas o certificado não funciona</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>Não guarda</translation>
    </message>
    <message>
        <source>Listening, but sign-ins cannot be stored</source>
        <translation>À escuta, mas não é possível guardar os acessos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
</context>
<context>
    <name>TimeAgo</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>há %Ln s</numerusform>
            <numerusform>há %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>há %Ln min</numerusform>
            <numerusform>há %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>há %Ln h</numerusform>
            <numerusform>há %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Visits today</source>
        <translation>Visitas hoje</translation>
    </message>
    <message>
        <source>New visitors</source>
        <translation>Novos visitantes</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recorrentes</translation>
    </message>
    <message>
        <source>Sign-ins, last 15 min</source>
        <translation>Acessos, últimos 15 min</translation>
    </message>
    <message>
        <source>Busiest hour today</source>
        <translation>Hora de pico hoje</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message>
        <source>%1 of today</source>
        <translation>%1 de hoje</translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>ainda sem comparação</translation>
    </message>
    <message>
        <source>none by now last %1</source>
        <comment>a weekday</comment>
        <translation>%1 anterior: nenhuma até esta hora</translation>
    </message>
    <message>
        <source>vs last %1</source>
        <comment>a weekday</comment>
        <translation>vs. %1 anterior</translation>
    </message>
    <message>
        <source>= same</source>
        <comment>no change</comment>
        <translation>= igual</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>ainda sem visitas</translation>
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
        <translation>Desconhecido</translation>
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
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>A way of signing in: with a form, as opposed to Facebook and the like</extracomment>
        <translation>Formulário</translation>
    </message>
</context>
<context>
    <name>VenueCombo</name>
    <message>
        <source>All venues</source>
        <translation>Todos os locais</translation>
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
        <translation>Acesso com</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>How often they come back</source>
        <translation>Frequência de regresso</translation>
    </message>
    <message>
        <source>Age of visitors</source>
        <translation>Idade dos visitantes</translation>
    </message>
</context>
<context>
    <name>VenueQuestion</name>
    <message>
        <source>Visits by hour of the day</source>
        <translation>Visitas por hora do dia</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>Visitas por semana</translation>
    </message>
    <message>
        <source>Visits per month</source>
        <translation>Visitas por mês</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Visitas por dia</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Há um ano</translation>
    </message>
</context>
<context>
    <name>VenueReport</name>
    <message>
        <source>%1, compared with %2</source>
        <extracomment>Under the title of a report: its days, and those that they are compared with</extracomment>
        <translation>%1, em comparação com %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Beside a number of visits: its change against the number before, e.g. &quot;+8 % from 1,234&quot;</extracomment>
        <translation>%1 face a %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recorrentes</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Quando chegam os visitantes</translation>
    </message>
    <message>
        <source>No visit in the period</source>
        <translation>Sem visitas no período</translation>
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
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Data about this visitor</source>
        <translation>Dados sobre este visitante</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>A gravar…</translation>
    </message>
    <message>
        <source>Privacy mode masks names on the screen only: the files hold them, and everything else, in full.</source>
        <translation>O modo de privacidade só oculta nomes no ecrã: os ficheiros contêm-nos, e tudo o resto, na íntegra.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Written to “%1”: one JSON file with everything, and the sign-ins and visits as CSV.</source>
        <translation>Gravado em «%1»: um ficheiro JSON com tudo, e os acessos e as visitas em CSV.</translation>
    </message>
</context>
<context>
    <name>foyer::app::CalendarFields</name>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Início do dia</translation>
    </message>
    <message>
        <source>A visit is one visitor at one venue on one business day. When this changes, Foyer counts every visit anew; until that has ended, all numbers stay as they are.</source>
        <translation>Uma visita é um visitante num local num dia operacional. Se isto mudar, o Foyer volta a contar todas as visitas; até terminar, todos os números ficam como estão.</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>O dia começa às</translation>
    </message>
</context>
<context>
    <name>foyer::app::CertificateFields</name>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>PEM or PKCS#12 file</source>
        <translation>Ficheiro PEM ou PKCS#12</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>PEM file; none with PKCS#12</source>
        <translation>Ficheiro PEM; nenhum com PKCS#12</translation>
    </message>
    <message>
        <source>Password of the private key</source>
        <translation>Palavra-passe da chave privada</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)</source>
        <translation>Certificados e chaves (*.pem *.crt *.cer *.key *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Without files Foyer uses a certificate of its own making, for trying out. Purple does not accept it.</source>
        <translation>Sem ficheiros, o Foyer usa um certificado criado por si, para experimentar. A Purple não o aceita.</translation>
    </message>
    <message>
        <source>Choose the certificate that belongs to this key.</source>
        <translation>Escolha o certificado que corresponde a esta chave.</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to this certificate.</source>
        <translation>Escolha a chave privada que corresponde a este certificado.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, válido até %2</translation>
    </message>
    <message>
        <source>Foyer keeps the password in the system&apos;s keychain.</source>
        <translation>O Foyer guarda a palavra-passe no porta-chaves do sistema.</translation>
    </message>
    <message>
        <source>Foyer finds no keychain on this system, so it keeps the password in %1, which only you can read.</source>
        <translation>O Foyer não encontra um porta-chaves neste sistema, por isso guarda a palavra-passe em %1, que só o próprio utilizador pode ler.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ChartTableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Números do gráfico</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
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
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Falha</translation>
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
        <translation>Rever</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
</context>
<context>
    <name>foyer::app::ChoicePopup</name>
    <message>
        <source>Search…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Procurar em: %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::ColumnList</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do ficheiro</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt with the arrow keys moves it.</source>
        <translation>Espaço marca uma coluna; Alt com as setas move-a.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Moves the chosen column to the front</source>
        <translation>Move a coluna escolhida para a frente</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Moves the chosen column to the back</source>
        <translation>Move a coluna escolhida para trás</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Ticks all columns, in their usual order</source>
        <translation>Marca todas as colunas, na ordem habitual</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Unticks all columns</source>
        <translation>Desmarca todas as colunas</translation>
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
        <translation>Base de dados</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Cópias em</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta das cópias de segurança</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Escolha a pasta das cópias de segurança</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Keep backups in Foyer&apos;s own folder</source>
        <translation>Guardar as cópias de segurança na pasta do próprio Foyer</translation>
    </message>
    <message>
        <source>Default…</source>
        <translation>Predefinição…</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Cópias a conservar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>Verificar a base de dados</translation>
    </message>
    <message>
        <source>Reads all of the database and compares its indexes</source>
        <translation>Lê toda a base de dados e compara os seus índices</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>A fazer uma cópia de segurança…</translation>
    </message>
    <message>
        <source>The backup is being copied and checked…</source>
        <translation>A copiar e a verificar a cópia de segurança…</translation>
    </message>
    <message>
        <source>All of the database is being read…</source>
        <translation>A ler toda a base de dados…</translation>
    </message>
    <message>
        <source>The backups are being moved…</source>
        <translation>A mover as cópias de segurança…</translation>
    </message>
    <message>
        <source>No backup yet. One is made every day.</source>
        <translation>Ainda sem cópias de segurança. É feita uma por dia.</translation>
    </message>
    <message>
        <source>Newest backup: %1. Kept: %2.</source>
        <translation>Cópia mais recente: %1. Conservadas: %2.</translation>
    </message>
    <message>
        <source>What had come before the backup was restored is being stored again.</source>
        <translation>O que tinha chegado antes de restaurar a cópia de segurança está a ser guardado de novo.</translation>
    </message>
    <message>
        <source>Keep backups in “%1”?</source>
        <translation>Guardar as cópias de segurança em «%1»?</translation>
    </message>
    <message>
        <source>The backups in “%1” move there, unless that folder is away just now: then they stay, and forgetting a visitor does not reach them. A backup holds all that is known of your guests, so choose a folder that only you can read. While its drive is away, Foyer goes on receiving and says that no backup can be made.</source>
        <translation>As cópias de segurança em «%1» passam para lá, a não ser que essa pasta não esteja disponível agora: nesse caso, ficam onde estão, e esquecer um visitante não as abrange. Uma cópia de segurança contém tudo o que se sabe dos visitantes; escolha, por isso, uma pasta que só o próprio utilizador possa ler. Enquanto a unidade não estiver disponível, o Foyer continua a receber e avisa que não é possível fazer cópias.</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>Guardar nessa pasta</translation>
    </message>
    <message>
        <source>Backups are kept there from now on.</source>
        <translation>As cópias de segurança passam a ser guardadas nessa pasta.</translation>
    </message>
    <message>
        <source>The next backup removes those that are more than that.</source>
        <translation>A próxima cópia de segurança remove as que estiverem a mais.</translation>
    </message>
    <message>
        <source>Cancelled. Backups are kept where they were.</source>
        <translation>Cancelado. As cópias de segurança ficam onde estavam.</translation>
    </message>
    <message>
        <source>The backup is whole and checked.</source>
        <translation>A cópia de segurança está completa e verificada.</translation>
    </message>
    <message>
        <source>Cancelled; no backup was made.</source>
        <translation>Cancelado; não foi feita nenhuma cópia de segurança.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Restaurar a cópia de segurança de %1?</translation>
    </message>
    <message>
        <source>It takes the place of the database. No sign-in is lost: what the backup does not have is stored once more, and nothing is counted twice. Visitors who were forgotten stay forgotten. Time zones, starts of the day, the delivery log and what waits in quarantine are as they were then. Sign-ins are received meanwhile, except for the moment in which the window closes and opens again.</source>
        <translation>Ocupa o lugar da base de dados. Nenhum acesso se perde: o que falta na cópia de segurança é guardado de novo, e nada é contado duas vezes. Os visitantes esquecidos continuam esquecidos. Os fusos horários, os inícios do dia, o registo de entregas e o que espera em quarentena ficam como estavam nessa altura. Entretanto, os acessos continuam a ser recebidos, exceto no momento em que a janela se fecha e volta a abrir.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The backup is whole; the window opens again with it.</source>
        <translation>A cópia de segurança está completa; a janela volta a abrir com ela.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; nada foi alterado.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>A base de dados está em boas condições.</translation>
    </message>
    <message>
        <source>Cancelled; the database was not read to its end.</source>
        <translation>Cancelado; a base de dados não foi lida até ao fim.</translation>
    </message>
</context>
<context>
    <name>foyer::app::DateRangeDialog</name>
    <message>
        <source>The first day is after the last one.</source>
        <translation>O primeiro dia é posterior ao último.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primeiro dia</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo dia</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estes dias</translation>
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
        <translation>Escolha uma entrega para ver o pedido e o corpo.</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Pedido</translation>
    </message>
    <message>
        <source>Request line and fields</source>
        <translation>Linha do pedido e campos</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corpo</translation>
    </message>
    <message>
        <source>Body of the delivery</source>
        <translation>Corpo da entrega</translation>
    </message>
    <message>
        <source>Not all of it is shown. Save it as a file to see the rest.</source>
        <translation>Não é mostrado na íntegra. Guarde-o num ficheiro para ver o resto.</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar em ficheiro…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place or make room.</source>
        <translation>Não foi possível gravar o ficheiro: %1. Escolha outro local ou liberte espaço.</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>Nothing has been delivered yet. Paste the address on the Endpoint page into Purple to begin.</source>
        <translation>Ainda não houve entregas. Para começar, cole na Purple o endereço da página Endpoint.</translation>
    </message>
    <message>
        <source>No delivery with this outcome. Choose “All outcomes” to see the others.</source>
        <translation>Nenhuma entrega com este resultado. Escolha «Todos os resultados» para ver as outras.</translation>
    </message>
    <message>
        <source>It has been handled already.</source>
        <translation>Já foi tratada.</translation>
    </message>
    <message>
        <source>Privacy mode hides what deliveries say. Switch it off in Settings or with Ctrl+Shift+P to see it; “Save as file…” saves it in full.</source>
        <translation>O modo de privacidade oculta o conteúdo das entregas. Para o ver, desative-o nas Definições ou com Ctrl+Shift+P; «Guardar em ficheiro…» guarda-o na íntegra.</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Sem corpo</translation>
    </message>
    <message>
        <source>Delete delivery</source>
        <translation>Eliminar entrega</translation>
    </message>
    <message>
        <source>Delete what this delivery said?</source>
        <translation>Eliminar o conteúdo desta entrega?</translation>
    </message>
    <message>
        <source>Its body is gone for good; the log keeps a line that it came. Purple does not send it again, because it was answered 200.</source>
        <translation>O corpo perde-se definitivamente; o registo conserva uma linha a indicar que chegou. A Purple não a envia de novo, porque a resposta foi 200.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Guardar em ficheiro</translation>
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
        <translation>%1:%2, %3 threads, %L4 de %L5 ligações em uso</translation>
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
        <translation>Estado do endpoint</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Testar agora</translation>
    </message>
    <message>
        <source>Asks the address as Purple would and shows what comes back</source>
        <translation>Consulta o endereço como a Purple o faria e mostra a resposta</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>A restaurar a cópia de segurança</translation>
    </message>
    <message>
        <source>Paste this address into Purple: Management › Venues › Webhooks</source>
        <translation>Cole este endereço na Purple: Management › Venues › Webhooks</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Endereço do webhook</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Puts the whole address on the clipboard</source>
        <translation>Copia o endereço completo para a área de transferência</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>The address is the only secret between Purple and Foyer: show it to nobody else</source>
        <translation>O endereço é o único segredo entre a Purple e o Foyer: não o mostre a mais ninguém</translation>
    </message>
    <message>
        <source>No public host name is set, so the address names this computer. Purple finds it only if that name is known on the internet.</source>
        <translation>Não há nome de host público definido, por isso o endereço indica este computador. A Purple só o encontra se esse nome for conhecido na Internet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Settings: public host name</source>
        <translation>Definições: nome de host público</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <source>half within (p50)</source>
        <translation>metade em (p50)</translation>
    </message>
    <message>
        <source>99 of 100 within (p99)</source>
        <translation>99 de 100 em (p99)</translation>
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
        <translation>A testar…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Refused since the first start (wrong address, not HTTP)</source>
        <translation>Recusadas desde o primeiro arranque (endereço errado, não HTTP)</translation>
    </message>
    <message>
        <source>Not stored in time since the first start (503: Purple sends them again)</source>
        <translation>Não guardadas a tempo desde o primeiro arranque (503: a Purple volta a enviá-las)</translation>
    </message>
    <message>
        <source>Of the newest answers. Purple gives up after 10 s.</source>
        <translation>Das respostas mais recentes. A Purple desiste ao fim de 10 s.</translation>
    </message>
    <message>
        <source>No delivery yet. Purple gives up after 10 s.</source>
        <translation>Ainda sem entregas. A Purple desiste ao fim de 10 s.</translation>
    </message>
    <message>
        <source>The backup is being copied and checked. Sign-ins are received meanwhile; then the window opens anew.</source>
        <translation>A cópia de segurança está a ser copiada e verificada. Entretanto, os acessos continuam a ser recebidos; depois, a janela volta a abrir.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar a cópia</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuar sem ela</translation>
    </message>
    <message>
        <source>Go on without the earlier sign-ins?</source>
        <translation>Continuar sem os acessos anteriores?</translation>
    </message>
    <message>
        <source>Foyer then keeps the new database and no longer offers the backup. The damaged file stays where it is until you delete it; the backups are replaced by newer ones day by day.</source>
        <translation>O Foyer passa a usar a nova base de dados e deixa de propor a cópia de segurança. O ficheiro danificado fica onde está até ser eliminado; as cópias de segurança vão sendo substituídas por outras mais recentes, dia a dia.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuar sem</translation>
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
        <translation>C&amp;onteúdo</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>O que exportar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Columns, in this order</source>
        <translation>Colunas, por esta ordem</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>Entre &amp;colunas</translation>
    </message>
    <message>
        <source>Character between columns</source>
        <translation>Carácter entre colunas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datas</translation>
    </message>
    <message>
        <source>How dates and times are written</source>
        <translation>Formato das datas e horas</translation>
    </message>
    <message>
        <source>B&amp;yte-order mark, for Excel</source>
        <translation>Marca de ordem de &amp;bytes, para o Excel</translation>
    </message>
    <message>
        <source>Without this mark at its beginning, Excel does not read every script</source>
        <translation>Sem esta marca no início, o Excel não lê todas as escritas</translation>
    </message>
    <message>
        <source>&amp;Neutralise formulas</source>
        <translation>&amp;Neutralizar fórmulas</translation>
    </message>
    <message>
        <source>Guests type their own names. A cell that a spreadsheet would run as a formula gets an apostrophe in front, so that opening the file is safe.</source>
        <translation>Os visitantes escrevem os próprios nomes. Uma célula que uma folha de cálculo executaria como fórmula recebe um apóstrofo à frente, para que abrir o ficheiro seja seguro.</translation>
    </message>
    <message>
        <source>Privacy mode masks names on the screen only: the file holds them in full.</source>
        <translation>O modo de privacidade só oculta nomes no ecrã: o ficheiro contém-nos na íntegra.</translation>
    </message>
    <message>
        <source>The first rows, as they will be in the file</source>
        <translation>As primeiras linhas, tal como ficarão no ficheiro</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Pré-visualização do ficheiro</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
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
        <translation>ISO 8601, horas em UTC</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como neste computador</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Marque pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>A contar…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ficheiros CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>A gravar…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln rows written</source>
        <translation>
            <numerusform>%L1 de %Ln linha gravada</numerusform>
            <numerusform>%L1 de %Ln linhas gravadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Cancelado; nenhum ficheiro foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation>
            <numerusform>%Ln linha gravada em %1</numerusform>
            <numerusform>%Ln linhas gravadas em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportJob</name>
    <message>
        <source>The file cannot be written there. Choose another place that is yours to write in.</source>
        <translation>Não é possível gravar o ficheiro nesse local. Escolha uma pasta onde tenha permissão de escrita.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>A exportação foi cancelada.</translation>
    </message>
    <message>
        <source>The file could not be completed. Check that there is room on the disk.</source>
        <translation>Não foi possível concluir o ficheiro. Verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation>«%1» não é um ficheiro. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportPresets</name>
    <message>
        <source>The presets could not be saved in %1. Check that there is room on the disk and that the file is yours to write.</source>
        <translation>Não foi possível guardar os modelos em %1. Verifique se há espaço no disco e se tem permissão para gravar o ficheiro.</translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportText</name>
    <message>
        <source>Answer time in ms</source>
        <translation>Tempo de resposta em ms</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamanho em bytes</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primeira vez</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>Primeiro acesso</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Endereço MAC</translation>
    </message>
    <message>
        <source>New visitors</source>
        <translation>Novos visitantes</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Acesso com</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Returning visitors</source>
        <translation>Visitantes recorrentes</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Acessos</translation>
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
        <translation>Número do local</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation>Número da visita</translation>
    </message>
    <message>
        <source>New or returning</source>
        <translation>Novo ou recorrente</translation>
    </message>
    <message>
        <source>Visitor number</source>
        <translation>Número do visitante</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Venues by day</source>
        <translation>Locais por dia</translation>
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
        <translation>Uma linha por acesso, com o visitante e o local.</translation>
    </message>
    <message>
        <source>One row for each visitor, venue and business day.</source>
        <translation>Uma linha por visitante, local e dia operacional.</translation>
    </message>
    <message>
        <source>One row for each venue and business day, with its numbers.</source>
        <translation>Uma linha por local e dia operacional, com os seus números.</translation>
    </message>
    <message>
        <source>One row for each delivery in the log, with what became of it.</source>
        <translation>Uma linha por entrega no registo, com o que lhe aconteceu.</translation>
    </message>
    <message>
        <source>One row for each person, with first and last visit.</source>
        <translation>Uma linha por pessoa, com a primeira e a última visita.</translation>
    </message>
    <message>
        <source>No rows: nothing matches. Choose other venues or days.</source>
        <translation>Sem linhas: nada corresponde. Escolha outros locais ou dias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
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
        <translation>%1, cerca de %2</translation>
    </message>
</context>
<context>
    <name>foyer::app::FilterPill</name>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Remover o filtro: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remover este filtro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what was chosen: &quot;Gender: Female&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: qualquer</translation>
    </message>
</context>
<context>
    <name>foyer::app::ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forget visitors</source>
        <translation>Esquecer visitantes</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln visitors for good?</source>
        <translation>
            <numerusform>Esquecer %Ln visitante definitivamente?</numerusform>
            <numerusform>Esquecer %Ln visitantes definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed are their profiles, their sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too. The numbers in charts and totals stay, without names. This cannot be undone.</source>
        <translation>São removidos os perfis, os acessos com tudo o que a Purple enviou, as visitas e o que está em quarentena e os identifica; também das cópias de segurança. Os números em gráficos e totais mantêm-se, sem nomes. Não é possível anular esta ação.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>visitor %1</source>
        <translation>visitante %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln outro</numerusform>
            <numerusform>%Ln outros</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>A esquecer…</translation>
    </message>
    <message>
        <source>Foyer goes on receiving meanwhile.</source>
        <translation>Entretanto, o Foyer continua a receber.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors are forgotten.</source>
        <translation>
            <numerusform>%Ln visitante foi esquecido.</numerusform>
            <numerusform>%Ln visitantes foram esquecidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is left in the database and its backups.</source>
        <translation>Nada resta deles na base de dados nem nas cópias de segurança.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that were chosen are still there.</source>
        <translation>
            <numerusform>%Ln dos escolhidos ainda existe.</numerusform>
            <numerusform>%Ln dos escolhidos ainda existem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping after this one…</source>
        <translation>A parar depois deste…</translation>
    </message>
</context>
<context>
    <name>foyer::app::GeneralSection</name>
    <message>
        <source>Start Foyer with the computer</source>
        <translation>Iniciar o Foyer com o computador</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Keep receiving, in the tray</source>
        <translation>Continuar a receber, na área de notificação</translation>
    </message>
    <message>
        <source>Quit Foyer</source>
        <translation>Sair do Foyer</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>This desktop shows no tray now, so closing the window asks, then quits.</source>
        <translation>Este ambiente de trabalho não mostra agora a área de notificação; por isso, ao fechar a janela, o Foyer pergunta e depois termina.</translation>
    </message>
    <message>
        <source>When you log in, without a window. A computer at which nobody logs in receives with foyerctl as a service.</source>
        <translation>Ao iniciar sessão, sem janela. Um computador onde ninguém inicia sessão recebe com o foyerctl como serviço.</translation>
    </message>
    <message>
        <source>Not a demonstration</source>
        <translation>Não na demonstração</translation>
    </message>
</context>
<context>
    <name>foyer::app::HeatMap</name>
    <message>
        <source>Visits by weekday and hour</source>
        <translation>Visitas por dia da semana e hora</translation>
    </message>
</context>
<context>
    <name>foyer::app::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>The newest %1 of %2 sign-ins</source>
        <translation>Os %1 acessos mais recentes de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln acesso</numerusform>
            <numerusform>%Ln acessos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-ins of the visitor</source>
        <translation>Acessos do visitante</translation>
    </message>
</context>
<context>
    <name>foyer::app::LiveDelegate</name>
    <message>
        <source>Late</source>
        <translation>Atrasado</translation>
    </message>
</context>
<context>
    <name>foyer::app::LivePage</name>
    <message>
        <source>Live</source>
        <translation>Tempo real</translation>
    </message>
    <message>
        <source>Go to the newest sign-ins</source>
        <translation>Ir para os acessos mais recentes</translation>
    </message>
    <message>
        <source>Search name, email… (Ctrl+F)</source>
        <translation>Procurar nome, e-mail… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search sign-ins</source>
        <translation>Procurar acessos</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold the table still; what arrives is counted and waits</source>
        <translation>Imobiliza a tabela; o que chega é contado e espera</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Sign-ins, newest first</source>
        <translation>Acessos, mais recentes primeiro</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Mostrar o endereço</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>The sign-ins cannot be read</source>
        <translation>Não é possível ler os acessos</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>No sign-in matches this search and venue.</source>
        <translation>Nenhum acesso corresponde a esta pesquisa e local.</translation>
    </message>
    <message>
        <source>Show all sign-ins</source>
        <translation>Mostrar todos os acessos</translation>
    </message>
    <message>
        <source>No sign-ins yet</source>
        <translation>Ainda sem acessos</translation>
    </message>
    <message>
        <source>Paste this computer&apos;s webhook address into Purple, under Management › Venues › Webhooks. Guests appear here as they sign in.</source>
        <translation>Cole na Purple, em Management › Venues › Webhooks, o endereço do webhook deste computador. Os visitantes aparecem aqui à medida que acedem ao WiFi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ↑</source>
        <translation>
            <numerusform>%Ln novo ↑</numerusform>
            <numerusform>%Ln novos ↑</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Pesquisa: %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Definições</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln entrega por rever</numerusform>
            <numerusform>%Ln entregas por rever</numerusform>
        </translation>
    </message>
    <message>
        <source>Foyer keeps running</source>
        <translation>O Foyer continua em execução</translation>
    </message>
    <message>
        <source>Foyer goes on receiving sign-ins when this window is closed.</source>
        <translation>O Foyer continua a receber acessos quando esta janela é fechada.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows how it is and opens the window again; Quit in the icon&apos;s menu ends it. If closing the window should quit Foyer instead, change that in Settings › General.</source>
        <translation>O ícone na área de notificação mostra o estado e volta a abrir a janela; «Sair», no menu do ícone, termina o Foyer. Se, em vez disso, fechar a janela deve terminar o Foyer, altere-o em Definições › Geral.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fechar janela</translation>
    </message>
    <message>
        <source>Quit Foyer?</source>
        <translation>Sair do Foyer?</translation>
    </message>
    <message>
        <source>When you quit, Foyer stops receiving sign-ins. Purple tries again for a while, but switches the webhook off when nothing answers for long.</source>
        <translation>Ao sair, o Foyer deixa de receber acessos. A Purple volta a tentar durante algum tempo, mas desativa o webhook se nada responder por muito tempo.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Manter em execução</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationCentre</name>
    <message numerus="yes">
        <source>It is good for %Ln more days. Renew it: without it Purple delivers nothing.</source>
        <translation>
            <numerusform>É válido por mais %Ln dia. Renove-o: sem ele, a Purple não entrega nada.</numerusform>
            <numerusform>É válido por mais %Ln dias. Renove-o: sem ele, a Purple não entrega nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purple delivers nothing until it has been renewed.</source>
        <translation>A Purple não entrega nada até que seja renovado.</translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationsSection</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>The first visitor of the day</source>
        <translation>O primeiro visitante do dia</translation>
    </message>
    <message>
        <source>A visitor whom I follow arrives</source>
        <translation>Chega um visitante que sigo</translation>
    </message>
    <message>
        <source>Choose Follow beside a visitor on Live or Visitors.</source>
        <translation>Escolha «Seguir» junto a um visitante em Tempo real ou Visitantes.</translation>
    </message>
    <message>
        <source>Trouble with the endpoint</source>
        <translation>Problemas com o endpoint</translation>
    </message>
    <message>
        <source>It does not listen or cannot store, or its certificate is about to end.</source>
        <translation>Não está à escuta ou não consegue guardar, ou o certificado está prestes a expirar.</translation>
    </message>
    <message>
        <source>Each at most once a day. They come through the tray, whose menu pauses them for today; privacy mode leaves the names out.</source>
        <translation>Cada uma no máximo uma vez por dia. Surgem na área de notificação, cujo menu as suspende por hoje; o modo de privacidade omite os nomes.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Notifier</name>
    <message>
        <source>First visitor today</source>
        <translation>Primeiro visitante hoje</translation>
    </message>
    <message>
        <source>A visitor whom you follow is here</source>
        <translation>Chegou um visitante que segue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>venue, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First visitor today: %1</source>
        <extracomment>%1 is a visitor&apos;s name</extracomment>
        <translation>Primeiro visitante hoje: %1</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 chegou</translation>
    </message>
    <message>
        <source>Foyer does not receive sign-ins</source>
        <translation>O Foyer não recebe acessos</translation>
    </message>
    <message>
        <source>Foyer cannot store sign-ins</source>
        <translation>O Foyer não consegue guardar acessos</translation>
    </message>
    <message>
        <source>The certificate is about to end</source>
        <translation>O certificado está prestes a expirar</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>O certificado expirou</translation>
    </message>
</context>
<context>
    <name>foyer::app::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Últimos 28 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Outros dias</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado com</translation>
    </message>
    <message>
        <source>Compare: nothing</source>
        <translation>Comparar: nada</translation>
    </message>
    <message>
        <source>Compare: period before</source>
        <translation>Comparar: período anterior</translation>
    </message>
    <message>
        <source>Compare: a year ago</source>
        <translation>Comparar: há um ano</translation>
    </message>
    <message>
        <source>As many days, up to the day before the first one</source>
        <translation>O mesmo número de dias, até à véspera do primeiro</translation>
    </message>
    <message>
        <source>The same weeks a year ago: 52 weeks earlier, so that weekdays meet</source>
        <translation>As mesmas semanas há um ano: 52 semanas antes, para que os dias da semana coincidam</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two dates</extracomment>
        <translation>até</translation>
    </message>
</context>
<context>
    <name>foyer::app::PreparationWindow</name>
    <message>
        <source>Restoring the backup</source>
        <translation>A restaurar a cópia de segurança</translation>
    </message>
    <message>
        <source>It is copied and checked before it takes the place of the database.</source>
        <translation>É copiada e verificada antes de ocupar o lugar da base de dados.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>A fazer uma cópia de segurança</translation>
    </message>
    <message>
        <source>This version of Foyer keeps the database in a newer form. Before it is changed, a backup is made.</source>
        <translation>Esta versão do Foyer usa um formato mais recente da base de dados. Antes de a alterar, é feita uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Changing the database</source>
        <translation>A alterar a base de dados</translation>
    </message>
    <message>
        <source>It gets the form that this version of Foyer needs. The larger it is, the longer that takes.</source>
        <translation>Passa a ter o formato de que esta versão do Foyer precisa. Quanto maior for, mais tempo demora.</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>A abrir a base de dados</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Purple sends again what comes meanwhile. If you close this window, nothing is lost, and the next start goes on.</source>
        <translation>A Purple volta a enviar o que chegar entretanto. Se fechar esta janela, nada se perde e o próximo arranque continua.</translation>
    </message>
</context>
<context>
    <name>foyer::app::PresetBar</name>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Keeps what is chosen here under a name</source>
        <translation>Guarda com um nome o que está escolhido aqui</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar modelo</translation>
    </message>
    <message>
        <source>Name; a preset that has it already is replaced:</source>
        <translation>Nome; um modelo que já o tenha é substituído:</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Mudar o nome do modelo</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Novo nome:</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Nenhum guardado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
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
            <numerusform>%Ln acesso</numerusform>
            <numerusform>%Ln acessos</numerusform>
        </translation>
    </message>
    <message>
        <source>after their time</source>
        <translation>fim do prazo</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a pedido</translation>
    </message>
    <message>
        <source>%1: %2 with %3, %4</source>
        <extracomment>a line of the list of forgotten visitors: day, &quot;3 visitors&quot;, &quot;12 sign-ins&quot;, why</extracomment>
        <translation>%1: %2 com %3, %4</translation>
    </message>
    <message>
        <source>Privacy mode: mask who visitors are</source>
        <translation>Modo de privacidade: ocultar quem são os visitantes</translation>
    </message>
    <message>
        <source>Keep visitors for ever</source>
        <translation>Conservar os visitantes para sempre</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Shows dots in the place of names, emails, dates of birth and device addresses, for when others see the screen (Ctrl+Shift+P). What you export or save as a file is not masked.</source>
        <translation>Mostra pontos em vez de nomes, e-mails, datas de nascimento e endereços de dispositivos, para quando outros veem o ecrã (Ctrl+Shift+P). O que exportar ou guardar em ficheiro não é ocultado.</translation>
    </message>
    <message>
        <source>Forgotten so far</source>
        <translation>Esquecidos até agora</translation>
    </message>
    <message>
        <source>Months after the last visit</source>
        <translation>Meses após a última visita</translation>
    </message>
    <message>
        <source>Months after their last visit until visitors are removed</source>
        <translation>Meses após a última visita até os visitantes serem removidos</translation>
    </message>
    <message>
        <source>Removing those who have not come for so long…</source>
        <translation>A remover os que não vêm há tanto tempo…</translation>
    </message>
    <message>
        <source>Nobody is ever removed by time.</source>
        <translation>Ninguém é removido com o tempo.</translation>
    </message>
    <message>
        <source>At present that removes nobody.</source>
        <translation>De momento, ninguém é removido.</translation>
    </message>
    <message>
        <source>At present that removes %1 with %2, the oldest last seen on %3.</source>
        <translation>De momento, isto remove %1 com %2; o mais antigo foi visto pela última vez em %3.</translation>
    </message>
    <message>
        <source>Remove visitors</source>
        <translation>Remover visitantes</translation>
    </message>
    <message>
        <source>Remove %1 now?</source>
        <translation>Remover %1 agora?</translation>
    </message>
    <message numerus="yes">
        <source>They have not come for %Ln months. Their profiles and %1 go, from the backups, too; the numbers in charts and totals stay, without names. This cannot be undone. From then on Foyer looks every day.</source>
        <translation>
            <numerusform>Não vêm há %Ln mês. Os perfis e %1 são removidos, também das cópias de segurança; os números em gráficos e totais mantêm-se, sem nomes. Não é possível anular esta ação. A partir daí, o Foyer verifica todos os dias.</numerusform>
            <numerusform>Não vêm há %Ln meses. Os perfis e %1 são removidos, também das cópias de segurança; os números em gráficos e totais mantêm-se, sem nomes. Não é possível anular esta ação. A partir daí, o Foyer verifica todos os dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ninguém.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Program</name>
    <message>
        <source>Foyer cannot start</source>
        <translation>Não é possível iniciar o Foyer</translation>
    </message>
    <message>
        <source>Demonstration: these guests are invented. Nothing here is kept, and nothing can be reached from outside this computer.</source>
        <translation>Demonstração: estes visitantes são fictícios. Nada aqui é guardado e nada está acessível fora deste computador.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Não é possível gravar a imagem em %1.</translation>
    </message>
</context>
<context>
    <name>foyer::app::QuarantineBar</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Mostrar as entregas em quarentena</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Ler tudo de novo</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Eliminar tudo…</translation>
    </message>
    <message>
        <source>Another Foyer receives for this data; do it in that window.</source>
        <translation>Outro Foyer recebe para estes dados; faça-o nessa janela.</translation>
    </message>
    <message>
        <source>Delete deliveries</source>
        <translation>Eliminar entregas</translation>
    </message>
    <message>
        <source>Delete what all deliveries in quarantine said?</source>
        <translation>Eliminar o conteúdo de todas as entregas em quarentena?</translation>
    </message>
    <message>
        <source>Their bodies are gone for good; the log keeps its lines. Purple does not send them again, because they were answered 200.</source>
        <translation>Os corpos perdem-se definitivamente; o registo conserva as suas linhas. A Purple não as envia de novo, porque a resposta foi 200.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were deleted.</source>
        <translation>
            <numerusform>%Ln entrega foi eliminada.</numerusform>
            <numerusform>%Ln entregas foram eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Read again: none is understood yet.</source>
        <translation>Lidas de novo: ainda não é possível interpretar nenhuma.</translation>
    </message>
    <message>
        <source>Read again: %L1 of %L2 understood and stored.</source>
        <extracomment>%1 and %2 are numbers of deliveries</extracomment>
        <translation>Lidas de novo: %L1 de %L2 interpretadas e guardadas.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>A eliminar…</translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>A ler de novo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait in quarantine: they could not be understood when they came.</source>
        <translation>
            <numerusform>%Ln entrega espera em quarentena: não foi possível interpretá-la quando chegou.</numerusform>
            <numerusform>%Ln entregas esperam em quarentena: não foi possível interpretá-las quando chegaram.</numerusform>
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
        <translation>A recontar</translation>
    </message>
    <message>
        <source>Cancel counting anew</source>
        <translation>Cancelar a recontagem</translation>
    </message>
    <message>
        <source>Counting every visit anew. Until that has ended, all numbers are the old ones, and Foyer goes on receiving.</source>
        <translation>A recontar todas as visitas. Até terminar, todos os números são os antigos e o Foyer continua a receber.</translation>
    </message>
    <message>
        <source>The numbers could not be counted anew, and are the old ones. Foyer tries again by itself. %1</source>
        <translation>Não foi possível recontar; os números são os antigos. O Foyer volta a tentar automaticamente. %1</translation>
    </message>
</context>
<context>
    <name>foyer::app::ReportDialog</name>
    <message>
        <source>Print report</source>
        <translation>Imprimir relatório</translation>
    </message>
    <message>
        <source>&amp;What is chosen:</source>
        <translation>&amp;Escolha atual:</translation>
    </message>
    <message>
        <source>&amp;Every venue, a page each</source>
        <translation>&amp;Todos os locais, uma página cada</translation>
    </message>
    <message>
        <source>A page has the numbers of the period, all charts, and what they are compared with. It names no visitor.</source>
        <translation>Uma página tem os números do período, todos os gráficos e aquilo com que são comparados. Não identifica nenhum visitante.</translation>
    </message>
    <message>
        <source>Pages drawn</source>
        <translation>Páginas desenhadas</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
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
        <translation>Guardar o relatório como</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ficheiros PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Cancelado; nenhum ficheiro foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages sent to the printer</source>
        <translation>
            <numerusform>%Ln página enviada para a impressora</numerusform>
            <numerusform>%Ln páginas enviadas para a impressora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages written to %1</source>
        <translation>
            <numerusform>%Ln página gravada em %1</numerusform>
            <numerusform>%Ln páginas gravadas em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ReportJob</name>
    <message>
        <source>Venues</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>The report could not be begun. Check the printer, or save it as a PDF.</source>
        <translation>Não foi possível iniciar o relatório. Verifique a impressora ou guarde-o como PDF.</translation>
    </message>
    <message>
        <source>The report could not be completed. Check the printer, or that there is room on the disk.</source>
        <translation>Não foi possível concluir o relatório. Verifique a impressora ou se há espaço no disco.</translation>
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
        <translation>O relatório foi cancelado.</translation>
    </message>
</context>
<context>
    <name>foyer::app::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Choose the backup that takes the place of the database. What has come since is kept.</source>
        <translation>Escolha a cópia de segurança que ocupa o lugar da base de dados. O que chegou depois dela é conservado.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Cópias de segurança, mais recentes primeiro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Cannot be restored</source>
        <translation>Não restaurável</translation>
    </message>
</context>
<context>
    <name>foyer::app::RowsChoice</name>
    <message>
        <source>As the &amp;page shows</source>
        <translation>Como na pá&amp;gina</translation>
    </message>
    <message>
        <source>&amp;All venues</source>
        <translation>&amp;Todos os locais</translation>
    </message>
    <message>
        <source>&amp;Chosen venues</source>
        <translation>Locais e&amp;scolhidos</translation>
    </message>
    <message>
        <source>Venues to export</source>
        <translation>Locais a exportar</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Início</translation>
    </message>
    <message>
        <source>Limit to days from</source>
        <translation>Limitar aos dias a partir de</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Fim</translation>
    </message>
    <message>
        <source>Limit to days up to</source>
        <translation>Limitar aos dias até</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>%1 cannot be limited as the page is.</source>
        <translation>%1: não é possível limitar como na página.</translation>
    </message>
    <message>
        <source>Tick at least one venue.</source>
        <translation>Marque pelo menos um local.</translation>
    </message>
    <message>
        <source>The preset&apos;s venues are no longer there. Tick at least one venue.</source>
        <translation>Os locais do modelo já não existem. Marque pelo menos um local.</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>O primeiro dia é posterior ao último.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the preset&apos;s venues are no longer there.</source>
        <translation>
            <numerusform>%Ln dos locais do modelo já não existe.</numerusform>
            <numerusform>%Ln dos locais do modelo já não existem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::SavedFiltersMenu</name>
    <message>
        <source>No saved filters yet</source>
        <translation>Ainda sem filtros guardados</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Guardar estes filtros…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Guardar filtros</translation>
    </message>
    <message>
        <source>Name for these filters. What you search for by text is not saved with them.</source>
        <translation>Nome para estes filtros. O texto da pesquisa não é guardado com eles.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>The filters could not be saved: the file “window.ini” in the data directory cannot be written. Check that the disk is not full.</source>
        <translation>Não foi possível guardar os filtros: não é possível gravar o ficheiro «window.ini» na pasta de dados. Verifique se o disco não está cheio.</translation>
    </message>
    <message>
        <source>Remove saved filter</source>
        <translation>Remover filtro guardado</translation>
    </message>
    <message>
        <source>Remove the saved filter “%1”? No visitor is removed.</source>
        <translation>Remover o filtro guardado «%1»? Nenhum visitante é removido.</translation>
    </message>
    <message>
        <source>It could not be removed: the file “window.ini” in the data directory cannot be written. Check that the disk is not full.</source>
        <translation>Não foi possível removê-lo: não é possível gravar o ficheiro «window.ini» na pasta de dados. Verifique se o disco não está cheio.</translation>
    </message>
</context>
<context>
    <name>foyer::app::SelectedVisitors</name>
    <message>
        <source>Selected visitors</source>
        <translation>Visitantes selecionados</translation>
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
            <numerusform>%Ln visitante selecionado</numerusform>
            <numerusform>%Ln visitantes selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Together: visits %1, sign-ins %2</source>
        <translation>No total: visitas %1, acessos %2</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln visitors…</source>
        <translation>
            <numerusform>Esquecer %Ln visitante…</numerusform>
            <numerusform>Esquecer %Ln visitantes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::Session</name>
    <message>
        <source>Another Foyer receives sign-ins for this data directory. This window shows what it stores, as it comes.</source>
        <translation>Outro Foyer recebe acessos para esta pasta de dados. Esta janela mostra o que ele guarda, à medida que chega.</translation>
    </message>
    <message>
        <source>The database was damaged, and a new one was begun. The Endpoint page says what became of it and what you can do.</source>
        <translation>A base de dados estava danificada e foi criada uma nova. A página Endpoint indica o que lhe aconteceu e o que se pode fazer.</translation>
    </message>
</context>
<context>
    <name>foyer::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Search settings… (Ctrl+F)</source>
        <translation>Procurar definições… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Procurar definições</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Fills in what Foyer comes with: listener, business day and appearance. Nothing changes until you save.</source>
        <translation>Preenche os valores de origem do Foyer: escuta, dia operacional e aspeto. Nada muda até guardar.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This window is not the one that receives sign-ins. Change the listener, the certificate, the address, the business day and how long visitors are kept in the Foyer that does.</source>
        <translation>Esta janela não é a que recebe os acessos. Altere a escuta, o certificado, o endereço, o dia operacional e o prazo de conservação dos visitantes no Foyer que os recebe.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma definição contém estas palavras.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escutar em</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Endereço de escuta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>Escolhida pelo sistema</translation>
    </message>
    <message>
        <source>Public host name</source>
        <translation>Nome de host público</translation>
    </message>
    <message>
        <source>Public port</source>
        <translation>Porta pública</translation>
    </message>
    <message>
        <source>Same as the port</source>
        <translation>Igual à porta</translation>
    </message>
    <message>
        <source>Purple reaches Foyer by the public host name and port. They differ from the ones above when a router or a proxy stands in between.</source>
        <translation>A Purple chega ao Foyer pelo nome de host e pela porta públicos. Diferem dos indicados acima quando há um router ou um proxy pelo meio.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Address for Purple</source>
        <translation>Endereço para a Purple</translation>
    </message>
    <message>
        <source>Address for Purple, its secret part masked</source>
        <translation>Endereço para a Purple, com a parte secreta oculta</translation>
    </message>
    <message>
        <source>The address is a secret: whoever knows it can deliver sign-ins. Copy it on the Endpoint page.</source>
        <translation>O endereço é secreto: quem o conhece pode entregar acessos. Copie-o na página Endpoint.</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>Criar novo endereço…</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Dia operacional</translation>
    </message>
    <message>
        <source>Venues with another business day…</source>
        <translation>Locais com outro dia operacional…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language, with its dates and numbers, is used from the next start on.</source>
        <translation>Outro idioma, com as suas datas e números, é usado a partir do próximo arranque.</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Novo endereço</translation>
    </message>
    <message>
        <source>Make a new address for Purple?</source>
        <translation>Criar um novo endereço para a Purple?</translation>
    </message>
    <message>
        <source>The present address stops working at once: what Purple sends there is refused, and sign-ins are missed until you paste the new address into Purple and validate it there. Do this when the address has come into wrong hands.</source>
        <translation>O endereço atual deixa logo de funcionar: o que a Purple enviar para lá é recusado e perdem-se acessos até colar o novo endereço na Purple e o validar lá. Faça-o se o endereço tiver ido parar às mãos erradas.</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Criar novo endereço</translation>
    </message>
    <message>
        <source>All addresses of this PC</source>
        <translation>Todos os endereços deste PC</translation>
    </message>
    <message>
        <source>This PC only (127.0.0.1)</source>
        <translation>Só este PC (127.0.0.1)</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>“%1” is no IP address. Choose one of the list, or type an address of this PC.</source>
        <translation>«%1» não é um endereço IP. Escolha um da lista ou escreva um endereço deste PC.</translation>
    </message>
    <message>
        <source>“%1” is no host name. Type the name alone, such as wifi.example.com.</source>
        <translation>«%1» não é um nome de host. Escreva apenas o nome, como wifi.example.com.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one of the list.</source>
        <translation>Não existe um fuso horário com esse nome. Escolha um da lista.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The new address is in force. Copy it on the Endpoint page and paste it into Purple.</source>
        <translation>O novo endereço está em vigor. Copie-o na página Endpoint e cole-o na Purple.</translation>
    </message>
</context>
<context>
    <name>foyer::app::Sidebar</name>
    <message>
        <source>Guest WiFi sign-ins</source>
        <translation>Acessos ao WiFi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for all to see, full screen (F11)</source>
        <translation>Os números de hoje à vista de todos, em ecrã inteiro (F11)</translation>
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
        <translation>Modo de privacidade (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Verified by Purple</source>
        <translation>Verificado pela Purple</translation>
    </message>
    <message>
        <source>Not yet verified by Purple</source>
        <translation>Ainda não verificado pela Purple</translation>
    </message>
    <message>
        <source>p99 response %1 ms</source>
        <translation>Resposta p99 %1 ms</translation>
    </message>
    <message>
        <source>99 of 100 deliveries were answered within this time. Purple waits for 10 s.</source>
        <translation>99 de 100 entregas tiveram resposta dentro deste tempo. A Purple espera 10 s.</translation>
    </message>
    <message>
        <source>No sign-in yet</source>
        <translation>Ainda sem acessos</translation>
    </message>
    <message>
        <source>Last sign-in %1</source>
        <translation>Último acesso %1</translation>
    </message>
    <message>
        <source>Last sign-in %1, from this computer</source>
        <translation>Último acesso %1, deste computador</translation>
    </message>
    <message>
        <source>Certificate: self-signed</source>
        <translation>Certificado: autoassinado</translation>
    </message>
    <message>
        <source>For trying out. Purple does not accept a self-signed certificate.</source>
        <translation>Para experimentar. A Purple não aceita um certificado autoassinado.</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %Ln days left</source>
        <translation>
            <numerusform>Certificado: falta %Ln dia</numerusform>
            <numerusform>Certificado: faltam %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::StepBar</name>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendente</translation>
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
        <translation>Abrir o Foyer</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Pause notifications today</source>
        <translation>Suspender notificações hoje</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
            <numerusform>e mais %Ln local</numerusform>
            <numerusform>e mais %Ln locais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueCalendarDialog</name>
    <message>
        <source>As for all venues</source>
        <translation>Como em todos os locais</translation>
    </message>
    <message>
        <source>Business day of a venue</source>
        <translation>Dia operacional de um local</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>A venue can be chosen here when its first sign-in has come.</source>
        <translation>Um local pode ser escolhido aqui depois de chegar o seu primeiro acesso.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Choose one of the list.</source>
        <translation>Não existe um fuso horário com esse nome. Escolha um da lista.</translation>
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
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>More on the chart of visits</source>
        <translation>Mais sobre o gráfico de visitas</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recorrentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>More on the chart of weekdays and hours</source>
        <translation>Mais sobre o gráfico de dias da semana e horas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>More on this report</source>
        <translation>Mais sobre este relatório</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Quando chegam os visitantes</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagem…</translation>
    </message>
    <message>
        <source>Of all visitors so far</source>
        <translation>De todos os visitantes até agora</translation>
    </message>
    <message>
        <source>Of the visits in the period</source>
        <translation>Das visitas no período</translation>
    </message>
    <message>
        <source>%1 — visits by hour of the day</source>
        <translation>%1 — visitas por hora do dia</translation>
    </message>
    <message>
        <source>%1 — visits per day</source>
        <translation>%1 — visitas por dia</translation>
    </message>
    <message>
        <source>%1 — visits per week</source>
        <translation>%1 — visitas por semana</translation>
    </message>
    <message>
        <source>%1 — visits per month</source>
        <translation>%1 — visitas por mês</translation>
    </message>
    <message>
        <source>%1: no numbers yet</source>
        <extracomment>In the legend of the chart; %1 is &quot;Period before&quot; or &quot;A year ago&quot;</extracomment>
        <translation>%1: ainda sem números</translation>
    </message>
    <message>
        <source>%1: visits %L2, returning %L3, new %L4, sign-ins %L5</source>
        <translation>%1: visitas %L2, recorrentes %L3, novos %L4, acessos %L5</translation>
    </message>
    <message>
        <source>; %1: %L2</source>
        <extracomment>Added to the numbers of a period; %1 is &quot;Period before&quot; or &quot;A year ago&quot;, %2 its visits</extracomment>
        <translation>; %1: %L2</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dia da semana</translation>
    </message>
    <message>
        <source>%1 — when visitors arrive</source>
        <translation>%1 — quando chegam os visitantes</translation>
    </message>
</context>
<context>
    <name>foyer::app::VenuesPage</name>
    <message>
        <source>Venues</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagem…</translation>
    </message>
    <message>
        <source>Print report…</source>
        <translation>Imprimir relatório…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>No sign-ins yet</source>
        <translation>Ainda sem acessos</translation>
    </message>
    <message>
        <source>Once Purple sends sign-ins, every venue has its numbers here. Paste the address on the Endpoint page into Purple to begin.</source>
        <translation>Assim que a Purple enviar acessos, cada local tem aqui os seus números. Para começar, cole na Purple o endereço da página Endpoint.</translation>
    </message>
    <message>
        <source>Open Endpoint</source>
        <translation>Abrir Endpoint</translation>
    </message>
    <message>
        <source>Show the line as table</source>
        <translation>Mostrar a linha como tabela</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>Todos os gráficos</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>When visitors arrive</source>
        <translation>Quando chegam os visitantes</translation>
    </message>
    <message>
        <source>The report that is chosen</source>
        <translation>O relatório escolhido</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorActions</name>
    <message>
        <source>Data about this visitor…</source>
        <translation>Dados sobre este visitante…</translation>
    </message>
    <message>
        <source>Forget visitor…</source>
        <translation>Esquecer visitante…</translation>
    </message>
    <message>
        <source>A notification tells you when they sign in for the first time in a day</source>
        <translation>Uma notificação avisa quando este visitante acede pela primeira vez no dia</translation>
    </message>
    <message>
        <source>✓ Following</source>
        <translation>✓ A seguir</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Following, stop following</source>
        <translation>A seguir; deixar de seguir</translation>
    </message>
    <message>
        <source>Follow visitor</source>
        <translation>Seguir visitante</translation>
    </message>
    <message>
        <source>Where to make a folder with the data about this visitor</source>
        <translation>Onde criar uma pasta com os dados sobre este visitante</translation>
    </message>
    <message>
        <source>visitor %1</source>
        <translation>visitante %1</translation>
    </message>
    <message>
        <source>Forget visitor</source>
        <translation>Esquecer visitante</translation>
    </message>
    <message>
        <source>Forget %1 for good?</source>
        <translation>Esquecer %1 definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Removed are their profile, %Ln sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too.</source>
        <translation>
            <numerusform>São removidos o perfil, %Ln acesso com tudo o que a Purple enviou, as visitas e o que está em quarentena e identifica o visitante; também das cópias de segurança.</numerusform>
            <numerusform>São removidos o perfil, %Ln acessos com tudo o que a Purple enviou, as visitas e o que está em quarentena e identifica o visitante; também das cópias de segurança.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers in charts and totals stay, without a name. Files that you exported stay as they are.</source>
        <translation>Os números em gráficos e totais mantêm-se, sem nome. Os ficheiros exportados ficam como estão.</translation>
    </message>
    <message>
        <source>This cannot be undone. Should they sign in again, they are stored like anybody else.</source>
        <translation>Não é possível anular esta ação. Se o visitante voltar a aceder, é guardado como qualquer outro.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>A esquecer…</translation>
    </message>
    <message>
        <source>The visitor is forgotten.</source>
        <translation>O visitante foi esquecido.</translation>
    </message>
    <message>
        <source>Not every trace could be removed.</source>
        <translation>Não foi possível remover todos os vestígios.</translation>
    </message>
    <message>
        <source>Nothing of them is left in the database and its backups.</source>
        <translation>Nada resta do visitante na base de dados nem nas cópias de segurança.</translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorDrawer</name>
    <message>
        <source>Chosen visitor</source>
        <translation>Visitante escolhido</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
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
        <translation>Primeira vez</translation>
    </message>
    <message>
        <source>Open history</source>
        <translation>Abrir histórico</translation>
    </message>
    <message>
        <source>Visits by venue</source>
        <translation>Visitas por local</translation>
    </message>
    <message>
        <source>Purple counts from the day a venue joined it, Foyer what it holds.</source>
        <translation>A Purple conta desde o dia em que um local aderiu; o Foyer, o que tem guardado.</translation>
    </message>
    <message>
        <source>New · visit %1</source>
        <translation>Novo · visita %1</translation>
    </message>
    <message>
        <source>Returning · visit %1</source>
        <translation>Recorrente · visita %1</translation>
    </message>
    <message>
        <source>Test delivery of Purple&apos;s: nobody signed in</source>
        <translation>Entrega de teste da Purple: ninguém acedeu</translation>
    </message>
    <message>
        <source>Choose a row to see who it is.</source>
        <translation>Escolha uma linha para ver quem é.</translation>
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
        <translation>Primeira vez</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>New (one visit)</source>
        <translation>Novos (uma visita)</translation>
    </message>
    <message>
        <source>Returning (more than one)</source>
        <translation>Recorrentes (mais de uma)</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Acesso com</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>Com e-mail</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>Sem e-mail</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Escolher datas…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
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
        <translation>Procurar nome, e-mail, MAC… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search visitors</source>
        <translation>Procurar visitantes</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Visitors, last seen first</source>
        <translation>Visitantes, vistos mais recentemente primeiro</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Mostrar o endereço</translation>
    </message>
    <message>
        <source>Forget these visitors…</source>
        <translation>Esquecer estes visitantes…</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Pesquisa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors selected</source>
        <translation>
            <numerusform>%Ln visitante selecionado</numerusform>
            <numerusform>%Ln visitantes selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>Encontrados: %1</translation>
    </message>
    <message>
        <source>The visitors cannot be read</source>
        <translation>Não é possível ler os visitantes</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Ninguém corresponde</translation>
    </message>
    <message>
        <source>No visitor matches this search and these filters.</source>
        <translation>Nenhum visitante corresponde a esta pesquisa e a estes filtros.</translation>
    </message>
    <message>
        <source>Show all visitors</source>
        <translation>Mostrar todos os visitantes</translation>
    </message>
    <message>
        <source>No visitors yet</source>
        <translation>Ainda sem visitantes</translation>
    </message>
    <message>
        <source>Paste this computer&apos;s webhook address into Purple, under Management › Venues › Webhooks. Guests appear here as they sign in.</source>
        <translation>Cole na Purple, em Management › Venues › Webhooks, o endereço do webhook deste computador. Os visitantes aparecem aqui à medida que acedem ao WiFi.</translation>
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
        <translation>Recorrentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
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
        <translation>Recorrentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
</context>
<context>
    <name>foyer::app::Wallboard</name>
    <message>
        <source>Foyer – wallboard</source>
        <translation>Foyer – painel</translation>
    </message>
    <message>
        <source>All venues</source>
        <translation>Todos os locais</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Sair (Esc)</translation>
    </message>
</context>
<context>
    <name>foyer::cli</name>
    <message>
        <source>The visitor&apos;s id.</source>
        <translation>O ID do visitante.</translation>
    </message>
    <message>
        <source>Write the files into this folder, new or empty.</source>
        <translation>Grava os ficheiros nesta pasta, nova ou vazia.</translation>
    </message>
    <message>
        <source>Say whom it is about with --visitor ID.</source>
        <translation>Indique o visitante em causa com --visitor ID.</translation>
    </message>
    <message>
        <source>Say where to write the files with --output DIR.</source>
        <translation>Indique onde gravar os ficheiros com --output DIR.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Gravado.</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>É possível ler a base de dados.</translation>
    </message>
    <message>
        <source>All of the database is sound.</source>
        <translation>Toda a base de dados está em boas condições.</translation>
    </message>
    <message>
        <source>No delivery waits in quarantine.</source>
        <translation>Nenhuma entrega espera em quarentena.</translation>
    </message>
    <message>
        <source>Deliveries that could not be understood wait in quarantine: %1. Look at them on the Deliveries page.</source>
        <translation>Entregas em quarentena que não foi possível interpretar: %1. Veja-as na página Entregas.</translation>
    </message>
    <message>
        <source>Visitors, visits and all counts are those that the sign-ins make.</source>
        <translation>Os visitantes, as visitas e todas as contagens correspondem aos acessos.</translation>
    </message>
    <message>
        <source>%1 (%2 missing, %3 too many)</source>
        <translation>%1 (%2 em falta, %3 a mais)</translation>
    </message>
    <message>
        <source>Rows that are not those that the sign-ins make: %1.</source>
        <translation>Linhas que não correspondem aos acessos: %1.</translation>
    </message>
    <message>
        <source>With --repair Foyer counts them anew.</source>
        <translation>Com --repair, o Foyer volta a contá-las.</translation>
    </message>
    <message>
        <source>Foyer counts them anew when it is started the next time.</source>
        <translation>O Foyer volta a contá-las no próximo arranque.</translation>
    </message>
    <message>
        <source>There are no settings in %1 yet. Start Foyer with this data folder first, or name the address with --url.</source>
        <translation>Ainda não há definições em %1. Inicie primeiro o Foyer com esta pasta de dados ou indique o endereço com --url.</translation>
    </message>
    <message>
        <source>ok    </source>
        <translation>ok    </translation>
    </message>
    <message>
        <source>FAIL  </source>
        <translation>FALHA </translation>
    </message>
    <message>
        <source>Not all checks passed.</source>
        <translation>Nem todas as verificações foram bem-sucedidas.</translation>
    </message>
    <message>
        <source>The webhook address to check. Default: the public one of the settings, or the one on this computer.</source>
        <translation>O endereço do webhook a verificar. Predefinição: o público das definições ou o deste computador.</translation>
    </message>
    <message>
        <source>Write one line of JSON.</source>
        <translation>Escreve uma linha de JSON.</translation>
    </message>
    <message>
        <source>Count everything anew from the sign-ins and report each table that holds something else; the address is checked only with --url.</source>
        <translation>Volta a contar tudo a partir dos acessos e indica cada tabela com conteúdo diferente; o endereço só é verificado com --url.</translation>
    </message>
    <message>
        <source>With --rebuild: where something differs, have Foyer count it anew.</source>
        <translation>Com --rebuild: onde algo difere, o Foyer volta a contar.</translation>
    </message>
    <message>
        <source>Also read all of the database and compare its indexes, which may take minutes.</source>
        <translation>Lê também toda a base de dados e compara os seus índices, o que pode demorar minutos.</translation>
    </message>
    <message>
        <source>--url wants the webhook address, https://HOST:PORT/hook/TOKEN.</source>
        <translation>--url requer o endereço do webhook, https://HOST:PORT/hook/TOKEN.</translation>
    </message>
    <message>
        <source>--repair goes with --rebuild.</source>
        <translation>--repair usa-se com --rebuild.</translation>
    </message>
    <message>
        <source>receive sign-ins from Purple</source>
        <translation>recebe acessos da Purple</translation>
    </message>
    <message>
        <source>post made-up sign-ins, as Purple would</source>
        <translation>envia acessos fictícios, como a Purple o faria</translation>
    </message>
    <message>
        <source>write visitors, sign-ins, visits or deliveries as CSV</source>
        <translation>grava visitantes, acessos, visitas ou entregas em CSV</translation>
    </message>
    <message>
        <source>count what is stored</source>
        <translation>conta o que está guardado</translation>
    </message>
    <message>
        <source>find out whether receiving works</source>
        <translation>verifica se a receção funciona</translation>
    </message>
    <message>
        <source>write all that is held on a visitor</source>
        <translation>grava tudo o que há sobre um visitante</translation>
    </message>
    <message>
        <source>put a backup in the place of the database</source>
        <translation>põe uma cópia de segurança no lugar da base de dados</translation>
    </message>
    <message>
        <source>remove every trace of a visitor</source>
        <translation>remove todos os vestígios de um visitante</translation>
    </message>
    <message>
        <source>Foyer receives and keeps the sign-ins of a guest WiFi by Purple.</source>
        <translation>O Foyer recebe e guarda os acessos a um WiFi de convidados da Purple.</translation>
    </message>
    <message>
        <source>The folder with the database and the settings.</source>
        <translation>A pasta com a base de dados e as definições.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>“foyerctl COMMAND --help” tells the options of one.</source>
        <translation>«foyerctl COMMAND --help» mostra as opções de um comando.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» é uma palavra a mais.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number, not “%2”.</source>
        <translation>--%1 requer um número inteiro, não «%2».</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not %4.</source>
        <translation>--%1 requer um número de %2 a %3, não %4.</translation>
    </message>
    <message>
        <source>“foyerctl --help” shows what is possible.</source>
        <translation>«foyerctl --help» mostra o que é possível.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>O que fazer.</translation>
    </message>
    <message>
        <source>Say what to do: listen, simulate, export, stats, check, restore, about or forget.</source>
        <translation>Indique o que fazer: listen, simulate, export, stats, check, restore, about ou forget.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Não existe o comando «%1».</translation>
    </message>
    <message>
        <source>Say what to export: visitors, sign-ins, visits, venues-by-day or deliveries.</source>
        <translation>Indique o que exportar: visitors, sign-ins, visits, venues-by-day ou deliveries.</translation>
    </message>
    <message>
        <source>--delimiter wants comma, semicolon or tab, not “%1”.</source>
        <translation>--delimiter requer comma, semicolon ou tab, não «%1».</translation>
    </message>
    <message>
        <source>--dates wants iso or local, not “%1”.</source>
        <translation>--dates requer iso ou local, não «%1».</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from é posterior a --to.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check the folder and its rights.</source>
        <translation>Não é possível gravar o ficheiro %1. Verifique a pasta e as suas permissões.</translation>
    </message>
    <message>
        <source>visitors, sign-ins, visits, venues-by-day or deliveries.</source>
        <translation>visitors, sign-ins, visits, venues-by-day ou deliveries.</translation>
    </message>
    <message>
        <source>Write to this file. Default: standard output.</source>
        <translation>Grava neste ficheiro. Predefinição: saída padrão.</translation>
    </message>
    <message>
        <source>Only this venue, by its id. May be given several times.</source>
        <translation>Só este local, pelo seu ID. Pode ser indicado várias vezes.</translation>
    </message>
    <message>
        <source>First business day, such as 2026-11-01.</source>
        <translation>Primeiro dia operacional, como 2026-11-01.</translation>
    </message>
    <message>
        <source>Last business day.</source>
        <translation>Último dia operacional.</translation>
    </message>
    <message>
        <source>Only these columns, in this order, by the names in the header row. Default: all.</source>
        <translation>Só estas colunas, por esta ordem, com os nomes da linha de cabeçalho. Predefinição: todas.</translation>
    </message>
    <message>
        <source>iso (default; times in UTC), or local: as this computer&apos;s locale writes them, by its clock.</source>
        <translation>iso (predefinição; horas em UTC) ou local: como na configuração regional deste computador, pelo seu relógio.</translation>
    </message>
    <message>
        <source>comma (default), semicolon or tab.</source>
        <translation>comma (predefinição), semicolon ou tab.</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, as Excel wants it.</source>
        <translation>Começa com uma marca de ordem de bytes, como o Excel a espera.</translation>
    </message>
    <message>
        <source>Leave cells as they are that a spreadsheet would run as formulas.</source>
        <translation>Deixa como estão as células que uma folha de cálculo executaria como fórmulas.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Não é possível escrever na saída padrão.</translation>
    </message>
    <message>
        <source>Say whom to forget with --visitor ID.</source>
        <translation>Indique quem esquecer com --visitor ID.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Esquecido.</translation>
    </message>
    <message>
        <source>--bind wants an IP address such as 127.0.0.1 or ::, not “%1”.</source>
        <translation>--bind requer um endereço IP como 127.0.0.1 ou ::, não «%1».</translation>
    </message>
    <message>
        <source>--certificate and --private-key belong together: give both or neither. Only a .pfx or .p12 file has its key inside.</source>
        <translation>--certificate e --private-key vão juntas: indique ambas ou nenhuma. Só um ficheiro .pfx ou .p12 contém a própria chave.</translation>
    </message>
    <message>
        <source>--token wants 64 hexadecimal digits.</source>
        <translation>--token requer 64 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read. Check its name and its rights.</source>
        <translation>Não é possível ler o ficheiro da palavra-passe %1. Verifique o nome e as permissões.</translation>
    </message>
    <message>
        <source>Give it with --password-file, or start foyerctl on a terminal and type it.</source>
        <translation>Indique-a com --password-file ou inicie o foyerctl num terminal e escreva-a.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Palavra-passe: </translation>
    </message>
    <message>
        <source>Receiving sign-ins at %1, port %2.</source>
        <translation>A receber acessos em %1, porta %2.</translation>
    </message>
    <message>
        <source>The certificate is self-signed, for trying out: Purple does not accept it. Give a real one with --certificate and --private-key.</source>
        <translation>O certificado é autoassinado, para experimentar: a Purple não o aceita. Indique um verdadeiro com --certificate e --private-key.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>To restore it, stop this and start “foyerctl listen --restore-backup”.</source>
        <translation>Para a restaurar, pare este e inicie «foyerctl listen --restore-backup».</translation>
    </message>
    <message>
        <source>A new certificate is in use, valid until %1.</source>
        <translation>Está em uso um novo certificado, válido até %1.</translation>
    </message>
    <message>
        <source>Listen at this address only.</source>
        <translation>Escuta só neste endereço.</translation>
    </message>
    <message>
        <source>Listen at this port; 0 lets the system pick one.</source>
        <translation>Escuta nesta porta; com 0, o sistema escolhe uma.</translation>
    </message>
    <message>
        <source>The certificate and its chain, PEM; or PKCS#12 with the key.</source>
        <translation>O certificado e a sua cadeia, PEM; ou PKCS#12 com a chave.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key, PEM.</source>
        <translation>A chave privada do certificado, PEM.</translation>
    </message>
    <message>
        <source>After a damaged database was put aside: put the newest backup in its place, and keep what has come since.</source>
        <translation>Depois de uma base de dados danificada ter sido posta de lado: põe no seu lugar a cópia de segurança mais recente e conserva o que chegou desde então.</translation>
    </message>
    <message>
        <source>The password of an encrypted private key is the first line of this file; without it foyerctl asks on the terminal.</source>
        <translation>A palavra-passe de uma chave privada cifrada é a primeira linha deste ficheiro; sem ele, o foyerctl pergunta no terminal.</translation>
    </message>
    <message>
        <source>The secret part of the webhook address, 64 hexadecimal digits.</source>
        <translation>A parte secreta do endereço do webhook, 64 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>The backup is being copied and checked.</source>
        <translation>A cópia de segurança está a ser copiada e verificada.</translation>
    </message>
    <message>
        <source>This version of Foyer keeps the database in a newer form. A backup is being made first.</source>
        <translation>Esta versão do Foyer usa um formato mais recente da base de dados. Antes disso, é feita uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The database is being changed to the newer form, which takes the longer the larger it is. Receiving starts after that.</source>
        <translation>A base de dados está a ser alterada para o formato mais recente, o que demora mais quanto maior ela for. A receção começa depois.</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Não há cópias de segurança.</translation>
    </message>
    <message>
        <source>sign-ins: %1, %2</source>
        <translation>acessos: %1, %2</translation>
    </message>
    <message>
        <source>cannot be restored, %1</source>
        <translation>não restaurável, %1</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “foyerctl restore” lists those that there are.</source>
        <translation>Não existe a cópia de segurança «%1». «foyerctl restore» lista as que existem.</translation>
    </message>
    <message>
        <source>Restored; the rest is merged when Foyer is started.</source>
        <translation>Restaurada; o resto é integrado quando o Foyer for iniciado.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurada.</translation>
    </message>
    <message>
        <source>The backup to restore: its date, such as 2026-11-24, or a file.</source>
        <translation>A cópia de segurança a restaurar: a sua data, como 2026-11-24, ou um ficheiro.</translation>
    </message>
    <message>
        <source>List the backups. So does leaving out --backup.</source>
        <translation>Lista as cópias de segurança. Omitir --backup faz o mesmo.</translation>
    </message>
    <message>
        <source>--repeats, --late and --broken are shares of all: together at most 100.</source>
        <translation>--repeats, --late e --broken são percentagens do total: juntas, no máximo 100.</translation>
    </message>
    <message>
        <source>--rate wants deliveries per second, more than 0, not “%1”.</source>
        <translation>--rate requer entregas por segundo, mais de 0, não «%1».</translation>
    </message>
    <message>
        <source>--ca and --insecure exclude each other.</source>
        <translation>--ca e --insecure excluem-se mutuamente.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Não é possível ler o ficheiro de certificado %1.</translation>
    </message>
    <message>
        <source>There is no certificate in %1. Give a PEM file.</source>
        <translation>Não há nenhum certificado em %1. Indique um ficheiro PEM.</translation>
    </message>
    <message>
        <source>%1 deliveries in %2 s (%3 per second), seed %4
</source>
        <translation>%1 entregas em %2 s (%3 por segundo), semente %4
</translation>
    </message>
    <message>
        <source>answered 200: %1, with another status: %2, without the header: %3, not answered: %4
</source>
        <translation>com resposta 200: %1, com outro código: %2, sem o cabeçalho: %3, sem resposta: %4
</translation>
    </message>
    <message>
        <source>time to the answer: half within %1 ms, 99 % within %2 ms, slowest %3 ms
</source>
        <translation>tempo até à resposta: metade em %1 ms, 99% em %2 ms, a mais lenta %3 ms
</translation>
    </message>
    <message>
        <source>The webhook address to post to.</source>
        <translation>O endereço do webhook para onde enviar.</translation>
    </message>
    <message>
        <source>How many deliveries; 0: until stopped. Default: 1000.</source>
        <translation>Quantas entregas; 0: até ser parado. Predefinição: 1000.</translation>
    </message>
    <message>
        <source>Deliveries per second. Default: as fast as they are answered.</source>
        <translation>Entregas por segundo. Predefinição: tão depressa quanto forem respondidas.</translation>
    </message>
    <message>
        <source>Keep this many connections open. Default: a new one for every delivery.</source>
        <translation>Mantém este número de ligações abertas. Predefinição: uma nova para cada entrega.</translation>
    </message>
    <message>
        <source>The same seed makes the same guests. Default: others each time.</source>
        <translation>A mesma semente gera os mesmos visitantes. Predefinição: outros de cada vez.</translation>
    </message>
    <message>
        <source>How many venues. Default: 4.</source>
        <translation>Quantos locais. Predefinição: 4.</translation>
    </message>
    <message>
        <source>Share of deliveries that are sent again, in per cent.</source>
        <translation>Percentagem de entregas enviadas de novo.</translation>
    </message>
    <message>
        <source>Share of deliveries that come up to three hours late, in per cent.</source>
        <translation>Percentagem de entregas que chegam com até três horas de atraso.</translation>
    </message>
    <message>
        <source>Share of deliveries that cannot be understood, in per cent.</source>
        <translation>Percentagem de entregas que não é possível interpretar.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file besides the system&apos;s.</source>
        <translation>Confia nos certificados deste ficheiro PEM, além dos do sistema.</translation>
    </message>
    <message>
        <source>Accept any certificate.</source>
        <translation>Aceita qualquer certificado.</translation>
    </message>
    <message>
        <source>Not every delivery was answered as Purple wants it. The first problem: %1.</source>
        <translation>Nem todas as entregas tiveram a resposta que a Purple espera. O primeiro problema: %1.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Acessos</translation>
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
        <translation>Locais</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <translation>Entregas novas</translation>
    </message>
    <message>
        <source>Repeated deliveries</source>
        <translation>Entregas repetidas</translation>
    </message>
    <message>
        <source>Test deliveries</source>
        <translation>Entregas de teste</translation>
    </message>
    <message>
        <source>Quarantined deliveries</source>
        <translation>Entregas em quarentena</translation>
    </message>
    <message>
        <source>  still waiting</source>
        <translation>  ainda à espera</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Last sign-in received</source>
        <translation>Último acesso recebido</translation>
    </message>
    <message>
        <source>“%1” is not a file. Leave out --output to write to standard output.</source>
        <translation>«%1» não é um ficheiro. Omita --output para escrever na saída padrão.</translation>
    </message>
</context>
<context>
    <name>foyer::cli::CommandLine</name>
    <message>
        <source>--%1 wants a date like 2026-12-31, not “%2”.</source>
        <translation>--%1 requer uma data como 2026-12-31, não «%2».</translation>
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
        <translation>Não foi possível gravar a exportação até ao fim. Verifique se há espaço no disco e se o ficheiro pode ser gravado.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>A exportação foi cancelada.</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>Não existe a coluna «%1». Existem: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice.</source>
        <translation>A coluna «%1» é indicada duas vezes.</translation>
    </message>
</context>
<context>
    <name>foyer::exporting::PersonFiles</name>
    <message>
        <source>Nothing can be written in “%1”, so nothing was. Choose another folder that is yours to write in.</source>
        <translation>Não é possível gravar em «%1», por isso nada foi gravado. Escolha outra pasta onde tenha permissão de escrita.</translation>
    </message>
    <message>
        <source>The files could not be written to the end, so none was kept. Check that there is room on the disk.</source>
        <translation>Não foi possível gravar os ficheiros até ao fim, por isso nenhum foi conservado. Verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
    <message>
        <source>“%1” holds something already, which must not be mixed with the data of a person. Choose an empty folder, or the name of a new one.</source>
        <translation>«%1» já tem conteúdo, que não se deve misturar com os dados de uma pessoa. Escolha uma pasta vazia ou o nome de uma nova.</translation>
    </message>
</context>
<context>
    <name>foyer::health::Checks</name>
    <message>
        <source>Listener</source>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>Another Foyer receives the sign-ins of this data folder. This window shows what it stores.</source>
        <translation>Outro Foyer recebe os acessos desta pasta de dados. Esta janela mostra o que ele guarda.</translation>
    </message>
    <message>
        <source>Foyer is not listening, so no sign-in arrives. Start it in Settings.</source>
        <translation>O Foyer não está à escuta, por isso não chegam acessos. Inicie a escuta nas Definições.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>Falta %Ln dia</numerusform>
            <numerusform>Faltam %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>It has expired, so Purple refuses the connection. Renew it, then choose the new files in Settings.</source>
        <translation>Expirou, por isso a Purple recusa a ligação. Renove-o e depois escolha os novos ficheiros nas Definições.</translation>
    </message>
    <message>
        <source>It is not valid yet, so Purple refuses the connection. Check the date of this computer.</source>
        <translation>Ainda não é válido, por isso a Purple recusa a ligação. Verifique a data deste computador.</translation>
    </message>
    <message>
        <source>%1. Renew it now: once it has expired, Purple refuses the connection and no sign-in arrives.</source>
        <translation>%1. Renove-o agora: depois de expirar, a Purple recusa a ligação e não chegam acessos.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Self-signed, which Purple does not accept; but the public address is served with another certificate, which it does.</source>
        <translation>Autoassinado, o que a Purple não aceita; mas o endereço público é servido com outro certificado, que ela aceita.</translation>
    </message>
    <message>
        <source>Self-signed, for trying out: Purple does not accept it, so no sign-in arrives. Choose a certificate from a public authority in Settings.</source>
        <translation>Autoassinado, para experimentar: a Purple não o aceita, por isso não chegam acessos. Escolha nas Definições um certificado de uma autoridade pública.</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Cadeia de certificados</translation>
    </message>
    <message>
        <source>Complete, trusted by this computer</source>
        <translation>Completa, fidedigna para este computador</translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not sent along, and this computer does not know it, so Purple refuses the connection. Use the file with the full chain (fullchain.pem, say).</source>
        <translation>O certificado do emissor «%1» não é enviado e este computador não o conhece, por isso a Purple recusa a ligação. Use o ficheiro com a cadeia completa (p. ex. fullchain.pem).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>The connection ended at the certificate, so there was no answer. Solve that first.</source>
        <translation>A ligação terminou no certificado, por isso não houve resposta. Resolva primeiro esse problema.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>This computer could not reach the public address. Either the port is not forwarded to Foyer, or the router does not let its own network in that way. Validating the address in Purple&apos;s portal tells which.</source>
        <translation>Este computador não conseguiu chegar ao endereço público. Ou a porta não é reencaminhada para o Foyer, ou o router não deixa a própria rede entrar por aí. Validar o endereço no portal da Purple permite saber qual é o caso.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Only %1 free. When the disk is full, sign-ins are not stored and Purple sends them again later. Make room now.</source>
        <translation>Só %1 livres. Com o disco cheio, os acessos não são guardados e a Purple volta a enviá-los mais tarde. Liberte espaço agora.</translation>
    </message>
    <message>
        <source>%1 free. That lasts a while; make room before sign-ins cannot be stored.</source>
        <translation>%1 livres. Chega para algum tempo; liberte espaço antes que deixe de ser possível guardar os acessos.</translation>
    </message>
    <message>
        <source>%1 free · database %2</source>
        <translation>%1 livres · base de dados %2</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>None yet. One is made every day.</source>
        <translation>Ainda nenhuma. É feita uma por dia.</translation>
    </message>
    <message>
        <source>%1 · %2 kept</source>
        <translation>%1 · conservadas: %2</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarentena</translation>
    </message>
    <message>
        <source>Every delivery was understood</source>
        <translation>Todas as entregas foram interpretadas</translation>
    </message>
    <message>
        <source>Quarantine is full: deliveries that are not understood are answered 503, and Purple switches a webhook off that fails for long. Read again or delete what waits on the Deliveries page now.</source>
        <translation>A quarentena está cheia: as entregas que não é possível interpretar têm resposta 503, e a Purple desativa um webhook que falhe por muito tempo. Leia de novo ou elimine agora o que espera, na página Entregas.</translation>
    </message>
    <message>
        <source>%L1 deliveries not understood wait for review, and quarantine is %2 % full. Read them again or delete them on the Deliveries page before it is full.</source>
        <translation>%L1 entregas não interpretadas esperam revisão e a quarentena está %2% cheia. Leia-as de novo ou elimine-as na página Entregas antes que fique cheia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln entrega por rever</numerusform>
            <numerusform>%Ln entregas por rever</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::health::ProbeResult</name>
    <message>
        <source>The connection ended without an HTTP answer. Something other than Foyer listens at this address. Check the port and where the router forwards it.</source>
        <translation>A ligação terminou sem resposta HTTP. Algo que não é o Foyer está à escuta neste endereço. Verifique a porta e para onde o router a reencaminha.</translation>
    </message>
    <message>
        <source>The answer was 404: this address is not the webhook address. Purple would report an error. Copy the address from Foyer again.</source>
        <translation>A resposta foi 404: este endereço não é o endereço do webhook. A Purple indicaria um erro. Copie de novo o endereço do Foyer.</translation>
    </message>
    <message>
        <source>The answer was 503: the listener is there and cannot store sign-ins now. Purple sends them again after 3 hours. See what the other checks say.</source>
        <translation>A resposta foi 503: o serviço de escuta está ativo, mas agora não consegue guardar acessos. A Purple volta a enviá-los após 3 horas. Veja o que dizem as outras verificações.</translation>
    </message>
    <message>
        <source>The answer was a redirection (%1), which Purple does not follow. Let the proxy in front of Foyer pass requests on instead.</source>
        <translation>A resposta foi um redirecionamento (%1), que a Purple não segue. Configure o proxy à frente do Foyer para que lhe passe os pedidos.</translation>
    </message>
    <message>
        <source>The answer was %1 and Purple accepts only 200. Something other than Foyer answers at this address. Check the port and any proxy in front of it.</source>
        <translation>A resposta foi %1 e a Purple só aceita 200. Algo que não é o Foyer responde neste endereço. Verifique a porta e qualquer proxy à frente dela.</translation>
    </message>
    <message>
        <source>200 with wifiWebhookListener: 1 in %1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>200 com wifiWebhookListener: 1 em %1 ms</translation>
    </message>
    <message>
        <source>The host name was not found, so Purple cannot find it either. Check its spelling and its entry in DNS.</source>
        <translation>O nome de host não foi encontrado, por isso a Purple também não o encontra. Verifique se está bem escrito e o seu registo no DNS.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at this address, so no sign-in gets through. Check that Foyer listens, that the firewall lets the port in and the router forwards it.</source>
        <translation>Nada aceita ligações neste endereço, por isso nenhum acesso chega. Verifique se o Foyer está à escuta, se a firewall permite a porta e se o router a reencaminha.</translation>
    </message>
    <message>
        <source>No answer came within the 10 seconds that Purple waits. Purple would send the sign-in again after 3 hours. Check the firewall, the router and the load of this computer.</source>
        <translation>Não houve resposta nos 10 segundos que a Purple espera. A Purple enviaria de novo o acesso após 3 horas. Verifique a firewall, o router e a carga deste computador.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed: the other side does not speak TLS 1.2 or newer. Purple posts to https addresses only. Check that the port leads to Foyer.</source>
        <translation>Não foi possível negociar uma ligação segura: o outro lado não suporta TLS 1.2 ou mais recente. A Purple só envia para endereços https. Verifique se a porta conduz ao Foyer.</translation>
    </message>
    <message>
        <source>The certificate has expired, so Purple refuses the connection. Renew it, then choose the new files in Settings.</source>
        <translation>O certificado expirou, por isso a Purple recusa a ligação. Renove-o e depois escolha os novos ficheiros nas Definições.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet, so Purple refuses the connection. Check the date of this computer, or use the certificate from the day on which it begins.</source>
        <translation>O certificado ainda não é válido, por isso a Purple recusa a ligação. Verifique a data deste computador ou use o certificado a partir do dia em que começa.</translation>
    </message>
    <message>
        <source>The certificate is for another host name, so Purple refuses the connection. Get a certificate for the name in the webhook address.</source>
        <translation>O certificado é para outro nome de host, por isso a Purple recusa a ligação. Obtenha um certificado para o nome no endereço do webhook.</translation>
    </message>
    <message>
        <source>The certificate is self-signed, from an unknown issuer, or its chain is incomplete, so Purple refuses the connection. Use one from a public authority and include its intermediate certificates.</source>
        <translation>O certificado é autoassinado, de um emissor desconhecido, ou a sua cadeia está incompleta, por isso a Purple recusa a ligação. Use um de uma autoridade pública e inclua os certificados intermédios.</translation>
    </message>
    <message>
        <source>The answer was 200 without the header wifiWebhookListener: 1, so Purple does not take it for a listener. Something other than Foyer answers, or a proxy in front of it removes the header.</source>
        <translation>A resposta foi 200 sem o cabeçalho wifiWebhookListener: 1, por isso a Purple não a reconhece como serviço de escuta. Algo que não é o Foyer responde, ou um proxy à sua frente remove o cabeçalho.</translation>
    </message>
</context>
<context>
    <name>foyer::health::VerificationStep</name>
    <message>
        <source>Listening</source>
        <translation>À escuta</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validado</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>A receber</translation>
    </message>
</context>
<context>
    <name>foyer::listener</name>
    <message>
        <source>This is a webhook address of Foyer, and it works. There is nothing to see here: paste the address into Purple&apos;s portal.</source>
        <translation>Este é um endereço de webhook do Foyer, e funciona. Aqui não há nada para ver: cole o endereço no portal da Purple.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::Certificate</name>
    <message>
        <source>The file %1 does not exist. Choose the certificate and the key again.</source>
        <translation>O ficheiro %1 não existe. Escolha de novo o certificado e a chave.</translation>
    </message>
    <message>
        <source>Foyer may not read %1. Give the user who runs Foyer the right to read it.</source>
        <translation>O Foyer não tem permissão para ler %1. Dê permissão de leitura ao utilizador que executa o Foyer.</translation>
    </message>
    <message>
        <source>%1 is too large to be a certificate or a key.</source>
        <translation>%1 é demasiado grande para ser um certificado ou uma chave.</translation>
    </message>
    <message>
        <source>%1 is neither a PEM file nor a PKCS#12 file (.pfx, .p12), or it is damaged: Foyer finds %2 in it. Choose another file.</source>
        <translation>%1 não é um ficheiro PEM nem PKCS#12 (.pfx, .p12), ou está danificado: o Foyer não encontra nele %2. Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>Foyer finds %2 in %1. Choose another file.</source>
        <translation>O Foyer não encontra %2 em %1. Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>no private key</source>
        <translation>nenhuma chave privada</translation>
    </message>
    <message>
        <source>The private key in %1 is not that of the certificate in %2. Choose the two files that were issued together.</source>
        <translation>A chave privada em %1 não é a do certificado em %2. Escolha os dois ficheiros que foram emitidos em conjunto.</translation>
    </message>
    <message>
        <source>%1 has its private key inside. Leave the file of the private key empty.</source>
        <translation>%1 contém a sua chave privada. Deixe vazio o ficheiro da chave privada.</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>nenhum certificado</translation>
    </message>
    <message>
        <source>Choose the private key that belongs to the certificate in %1.</source>
        <translation>Escolha a chave privada que corresponde ao certificado em %1.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2, so Purple would refuse it. Renew it.</source>
        <translation>O certificado em %1 expirou em %2, por isso a Purple recusá-lo-ia. Renove-o.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid from %2 on, which is in the future. Check this computer&apos;s clock, or wait.</source>
        <translation>O certificado em %1 só é válido a partir de %2, que está no futuro. Verifique o relógio deste computador ou aguarde.</translation>
    </message>
    <message>
        <source>%1 is encrypted with an old method (RC2 or DES) that OpenSSL no longer reads, so Foyer cannot use it. Export it again with AES-256, or convert it: %2</source>
        <translation>%1 está cifrado com um método antigo (RC2 ou DES) que o OpenSSL já não lê, por isso o Foyer não o pode usar. Exporte-o de novo com AES-256 ou converta-o: %2</translation>
    </message>
    <message>
        <source>Foyer cannot use the private key in %1: it is damaged, or of a kind other than RSA and ECDSA (Ed25519, say). Ask for a certificate with an ECDSA P-256 or RSA key.</source>
        <translation>O Foyer não pode usar a chave privada em %1: está danificada ou não é RSA nem ECDSA (é Ed25519, por exemplo). Peça um certificado com uma chave ECDSA P-256 ou RSA.</translation>
    </message>
    <message>
        <source>The password is not that of %1, so Foyer cannot use the private key in it. Type it again.</source>
        <translation>A palavra-passe não é a de %1, por isso o Foyer não pode usar a chave privada que contém. Escreva-a de novo.</translation>
    </message>
    <message>
        <source>The private key in %1 is protected by a password, so Foyer cannot use it yet. Enter its password.</source>
        <translation>A chave privada em %1 está protegida por uma palavra-passe, por isso o Foyer ainda não a pode usar. Introduza a palavra-passe.</translation>
    </message>
    <message>
        <source>%1 does not hold a certificate together with its private key. Export it again, with the private key.</source>
        <translation>%1 não contém um certificado junto com a sua chave privada. Exporte-o de novo, com a chave privada.</translation>
    </message>
    <message>
        <source>Foyer could not make a certificate for trying out. Choose one of your own.</source>
        <translation>O Foyer não conseguiu criar um certificado para experimentar. Escolha um próprio.</translation>
    </message>
    <message>
        <source>Foyer cannot write %1. Check the rights of that directory and the space on its disk.</source>
        <translation>O Foyer não consegue gravar %1. Verifique as permissões dessa pasta e o espaço no disco.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::CertificateTrial</name>
    <message>
        <source>The handshake did not end.</source>
        <translation>A negociação TLS não terminou.</translation>
    </message>
    <message>
        <source>Another chain was sent than the one in the file.</source>
        <translation>Foi enviada uma cadeia diferente da que está no ficheiro.</translation>
    </message>
    <message>
        <source>A trial connection with this certificate and key failed, so Purple could not connect either (%1). Ask for a certificate with an ECDSA P-256 or RSA 2048 key.</source>
        <translation>Uma ligação de teste com este certificado e esta chave falhou, por isso a Purple também não conseguiria ligar-se (%1). Peça um certificado com uma chave ECDSA P-256 ou RSA 2048.</translation>
    </message>
</context>
<context>
    <name>foyer::listener::Listener</name>
    <message>
        <source>Port %1 is in use by another program, so Foyer cannot listen there. Close that program, or choose another port.</source>
        <translation>A porta %1 está a ser usada por outro programa, por isso o Foyer não pode escutar nela. Feche esse programa ou escolha outra porta.</translation>
    </message>
    <message>
        <source>The system does not let Foyer listen on port %1. Ports below 1024 need special rights: choose a higher one, such as 8443.</source>
        <translation>O sistema não permite que o Foyer escute na porta %1. As portas abaixo de 1024 requerem permissões especiais: escolha uma mais alta, como 8443.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer, so Foyer cannot listen there. Choose one of this computer&apos;s addresses, or all of them.</source>
        <translation>%1 não é um endereço deste computador, por isso o Foyer não pode escutar nele. Escolha um dos endereços deste computador ou todos.</translation>
    </message>
    <message>
        <source>Foyer cannot listen on port %1. Choose another port or address.</source>
        <translation>O Foyer não pode escutar na porta %1. Escolha outra porta ou outro endereço.</translation>
    </message>
    <message>
        <source>Foyer listens already. Stop it first.</source>
        <translation>O Foyer já está à escuta. Pare-o primeiro.</translation>
    </message>
    <message>
        <source>Foyer cannot listen without a certificate and its private key. Choose both.</source>
        <translation>O Foyer não pode escutar sem um certificado e a sua chave privada. Escolha ambos.</translation>
    </message>
</context>
<context>
    <name>foyer::models::DeliveriesModel</name>
    <message>
        <source>From the last byte of the request until it was stored durably</source>
        <translation>Desde o último byte do pedido até ficar guardado de forma duradoura</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
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
        <translation>por outro Foyer</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>probed %1</source>
        <translation>testado: %1</translation>
    </message>
    <message>
        <source>from outside, %1</source>
        <translation>do exterior, %1</translation>
    </message>
    <message>
        <source>the probe failed, %1</source>
        <translation>o teste falhou, %1</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>ainda não testado</translation>
    </message>
    <message>
        <source>no public host name set</source>
        <translation>sem nome de host público</translation>
    </message>
    <message>
        <source>by a test delivery, %1</source>
        <translation>por uma entrega de teste, %1</translation>
    </message>
    <message>
        <source>sign-ins arrive from outside</source>
        <translation>chegam acessos do exterior</translation>
    </message>
    <message>
        <source>tested from this computer only</source>
        <translation>testado só a partir deste computador</translation>
    </message>
    <message>
        <source>waiting for Purple&apos;s test</source>
        <translation>à espera do teste da Purple</translation>
    </message>
    <message>
        <source>no sign-in yet</source>
        <translation>ainda sem acessos</translation>
    </message>
    <message>
        <source>last sign-in %1</source>
        <translation>último acesso: %1</translation>
    </message>
    <message>
        <source>from this computer, %1</source>
        <translation>deste computador, %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Repeat of a stored sign-in</source>
        <translation>Repetição de um acesso guardado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Em quarentena</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Só leitura</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Com falhas</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>Não guarda</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Sem escuta</translation>
    </message>
</context>
<context>
    <name>foyer::models::LiveRowModel</name>
    <message>
        <source>Returning</source>
        <comment>status of a visit</comment>
        <translation>Recorrente</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>status of a visit</comment>
        <translation>%1, atrasado</translation>
    </message>
    <message>
        <source>Purple&apos;s test</source>
        <translation>Teste da Purple</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a visit</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>a test delivery</comment>
        <translation>Teste</translation>
    </message>
    <message>
        <source>%1. Delivered late: it reached Foyer on %2.</source>
        <comment>status of the visit, moment</comment>
        <translation>%1. Entregue com atraso: chegou ao Foyer em %2.</translation>
    </message>
    <message>
        <source>Time, newest first</source>
        <comment>column: when a guest signed in</comment>
        <translation>Hora, mais recentes primeiro</translation>
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
        <translation>Acesso com</translation>
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
        <translation>Percentagem</translation>
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
        <translation>Todos os locais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits in the days compared with</source>
        <translation>
            <numerusform>%Ln visita nos dias de comparação</numerusform>
            <numerusform>%Ln visitas nos dias de comparação</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %L1 and %L2 visits a day</source>
        <translation>Entre %L1 e %L2 visitas por dia</translation>
    </message>
    <message>
        <source>Visits against those of the period that is compared with</source>
        <translation>Visitas face às do período de comparação</translation>
    </message>
    <message>
        <source>Share of visits that were the visitor&apos;s first ever at that venue</source>
        <translation>Percentagem das visitas que foram a primeira de sempre do visitante nesse local</translation>
    </message>
    <message>
        <source>The weekday with most visits, and the hour in which most visits began</source>
        <translation>O dia da semana com mais visitas e a hora em que mais visitas começaram</translation>
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
        <translation>Variação</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Pico</translation>
    </message>
</context>
<context>
    <name>foyer::models::VisitorsModel</name>
    <message>
        <source>Female</source>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Visitor</source>
        <comment>column: a guest&apos;s name</comment>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>column</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>column: number of visits</comment>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <comment>column: number of sign-ins</comment>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>First seen</source>
        <comment>column: date</comment>
        <translation>Primeira vez</translation>
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
        <translation>Idade</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <comment>column: form, Facebook, …</comment>
        <translation>Acesso com</translation>
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
        <translation>%1: visitas %L2, recorrentes %L3, novos %L4, acessos %L5</translation>
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
        <translation>Mês</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Recorrentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Acessos</translation>
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
        <translation>Não é possível gravar %1. Verifique se a pasta pertence ao utilizador e se o disco não está cheio.</translation>
    </message>
    <message>
        <source>Windows did not let Foyer change what starts with the computer. Try again, or ask whoever manages this computer.</source>
        <translation>O Windows não permitiu que o Foyer alterasse o que inicia com o computador. Tente novamente ou contacte quem administra este computador.</translation>
    </message>
</context>
<context>
    <name>foyer::platform::SecretStore</name>
    <message>
        <source>The password could not be kept: this system has no keychain, and Foyer cannot write %1. Check the rights of that folder and the space on its disk.</source>
        <translation>Não foi possível guardar a palavra-passe: este sistema não tem porta-chaves e o Foyer não consegue gravar %1. Verifique as permissões dessa pasta e o espaço no disco.</translation>
    </message>
    <message>
        <source>Foyer cannot delete %1, which holds an older password. Check the rights of that folder, or delete the file yourself, and save again.</source>
        <translation>O Foyer não consegue eliminar %1, que contém uma palavra-passe anterior. Verifique as permissões dessa pasta ou elimine o ficheiro manualmente e guarde de novo.</translation>
    </message>
    <message>
        <source>The keychain was not opened, so the password could not be kept. Save again and let Foyer into the keychain.</source>
        <translation>O porta-chaves não foi aberto, por isso não foi possível guardar a palavra-passe. Guarde de novo e permita o acesso do Foyer ao porta-chaves.</translation>
    </message>
    <message>
        <source>The keychain was not opened, so the earlier password is still in it. Save again and let Foyer into the keychain.</source>
        <translation>O porta-chaves não foi aberto, por isso a palavra-passe anterior ainda lá está. Guarde de novo e permita o acesso do Foyer ao porta-chaves.</translation>
    </message>
</context>
<context>
    <name>foyer::service</name>
    <message>
        <source>The settings file %1 has a value that Foyer cannot use, at “%2”. Correct that line, or delete it to go back to the default.</source>
        <translation>O ficheiro de definições %1 tem um valor que o Foyer não pode usar, em «%2». Corrija essa linha ou elimine-a para voltar à predefinição.</translation>
    </message>
</context>
<context>
    <name>foyer::service::DirectoryLock</name>
    <message>
        <source>The data directory %1 cannot be written. Check that it belongs to you and is not read-only, or choose another one.</source>
        <translation>Não é possível escrever na pasta de dados %1. Verifique se pertence ao utilizador e se não é só de leitura, ou escolha outra.</translation>
    </message>
    <message>
        <source>Another Foyer already receives sign-ins for %1. Close it first, or choose another data directory.</source>
        <translation>Outro Foyer já recebe acessos para %1. Feche-o primeiro ou escolha outra pasta de dados.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Forgetting</name>
    <message>
        <source>The visitor is no longer in the database or its backups, but files of a restoration that is not complete may still hold them: %1. Start Foyer to complete it, and forget the visitor again.</source>
        <translation>O visitante já não está na base de dados nem nas cópias de segurança, mas os ficheiros de um restauro incompleto ainda podem contê-lo: %1. Inicie o Foyer para o concluir e esqueça o visitante de novo.</translation>
    </message>
    <message>
        <source>The visitor is no longer in the database or its backups, but a damaged database that was put aside may still hold them: %1. Delete it when it is no longer needed.</source>
        <translation>O visitante já não está na base de dados nem nas cópias de segurança, mas uma base de dados danificada que foi posta de lado ainda pode contê-lo: %1. Elimine-a quando já não for necessária.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Receiver</name>
    <message>
        <source>The settings were not used: Foyer was stopped, or given other settings, meanwhile.</source>
        <translation>As definições não foram aplicadas: entretanto, o Foyer foi parado ou recebeu outras definições.</translation>
    </message>
    <message>
        <source>Until then Foyer goes on with the certificate that it has.</source>
        <translation>Até lá, o Foyer continua com o certificado que tem.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Recovery</name>
    <message>
        <source>Stopped; the next start goes on with it.</source>
        <translation>Parado; o próximo arranque continua.</translation>
    </message>
    <message>
        <source>No backup was made before the database is changed.</source>
        <translation>Não foi feita nenhuma cópia de segurança antes da alteração da base de dados.</translation>
    </message>
    <message>
        <source>Nothing is to be restored: the database is not one that was begun anew after damage.</source>
        <translation>Não há nada a restaurar: a base de dados não é uma que tenha sido recomeçada após um dano.</translation>
    </message>
    <message>
        <source>The database was damaged. On %1 it was put aside as “%2”, unchanged, and sign-ins have been received into a new one since.</source>
        <translation>A base de dados estava danificada. Em %1 foi posta de lado como «%2», sem alterações, e desde então os acessos são recebidos numa nova.</translation>
    </message>
    <message>
        <source>There is no backup that could be restored.</source>
        <translation>Não há nenhuma cópia de segurança que possa ser restaurada.</translation>
    </message>
    <message>
        <source>The newest backup is of %1 (sign-ins: %2). Restoring it keeps what has come since.</source>
        <translation>A cópia de segurança mais recente é de %1 (acessos: %2). Restaurá-la conserva o que chegou desde então.</translation>
    </message>
    <message>
        <source>“%1” is no backup that this Foyer can restore. Choose one of the list.</source>
        <translation>«%1» não é uma cópia de segurança que este Foyer possa restaurar. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>“%1” is a backup of another database. Visitors were forgotten in the one that is in use, and would come back with it, so it is not restored.</source>
        <translation>«%1» é uma cópia de segurança de outra base de dados. Na que está em uso foram esquecidos visitantes, que voltariam com ela; por isso, não é restaurada.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged, so it was not restored, and nothing was changed. Choose another one.</source>
        <translation>A cópia de segurança «%1» está danificada, por isso não foi restaurada e nada foi alterado. Escolha outra.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Retention</name>
    <message>
        <source>Not everybody who is too old could be removed yet.</source>
        <translation>Ainda não foi possível remover todos os que excederam o prazo.</translation>
    </message>
    <message>
        <source>Visitors removed because they have not come for long: %1.</source>
        <translation>Visitantes removidos por não virem há muito tempo: %1.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Safekeeping</name>
    <message>
        <source>What forgetting may have left could not be erased yet.</source>
        <translation>Ainda não foi possível apagar os vestígios que esquecer possa ter deixado.</translation>
    </message>
    <message>
        <source>What was received before the backup was restored has been merged.</source>
        <translation>O que foi recebido antes de restaurar a cópia de segurança foi integrado.</translation>
    </message>
    <message>
        <source>Of what was received before the backup was restored, what can be read has been merged.</source>
        <translation>Do que foi recebido antes de restaurar a cópia de segurança, foi integrado o que é possível ler.</translation>
    </message>
    <message>
        <source>What was received before the backup was restored is not merged yet.</source>
        <translation>O que foi recebido antes de restaurar a cópia de segurança ainda não foi integrado.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Foi feita uma cópia de segurança.</translation>
    </message>
    <message>
        <source>No backup could be made.</source>
        <translation>Não foi possível fazer uma cópia de segurança.</translation>
    </message>
    <message>
        <source>A backup or a look at the database is under way. Try again when it is done.</source>
        <translation>Está em curso uma cópia de segurança ou uma verificação da base de dados. Tente de novo quando terminar.</translation>
    </message>
</context>
<context>
    <name>foyer::service::Settings</name>
    <message>
        <source>The settings could not be saved in %1. Check that the folder can be written and that the disk is not full.</source>
        <translation>Não foi possível guardar as definições em %1. Verifique se é possível escrever na pasta e se o disco não está cheio.</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Check that it belongs to you and is a settings file.</source>
        <translation>Não é possível ler o ficheiro de definições %1. Verifique se pertence ao utilizador e se é um ficheiro de definições.</translation>
    </message>
</context>
<context>
    <name>foyer::simulation::SimulationLane</name>
    <message>
        <source>no answer within 10 seconds</source>
        <translation>sem resposta em 10 segundos</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>a resposta não é HTTP</translation>
    </message>
</context>
<context>
    <name>foyer::simulation::Simulator</name>
    <message>
        <source>answered %1</source>
        <translation>resposta %1</translation>
    </message>
    <message>
        <source>answered 200 without the header wifiWebhookListener: 1</source>
        <translation>resposta 200 sem o cabeçalho wifiWebhookListener: 1</translation>
    </message>
</context>
<context>
    <name>foyer::storage</name>
    <message>
        <source>Cancelled; no backup was made.</source>
        <translation>Cancelado; não foi feita nenhuma cópia de segurança.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there, so none can be made. Connect its drive, or choose another folder in Settings.</source>
        <translation>A pasta das cópias de segurança, «%1», não está disponível, por isso não é possível fazer nenhuma. Ligue a unidade ou escolha outra pasta nas Definições.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the rights of the folder, and that the disk works.</source>
        <translation>Não é possível escrever em «%1». Verifique as permissões da pasta e se o disco funciona.</translation>
    </message>
    <message>
        <source>A backup is being made or changed just now. Try again in a few minutes.</source>
        <translation>Está a ser feita ou alterada uma cópia de segurança. Tente de novo dentro de alguns minutos.</translation>
    </message>
    <message>
        <source>“%1” holds the backups of another Foyer, so none of this one is put there. Choose a folder of its own in Settings.</source>
        <translation>«%1» contém as cópias de segurança de outro Foyer, por isso nenhuma deste é lá colocada. Escolha nas Definições uma pasta só para este.</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, is not there, so whoever was to be forgotten may still be in the backups. Connect its drive, and try again.</source>
        <translation>A pasta das cópias de segurança, «%1», não está disponível, por isso quem devia ser esquecido ainda pode estar nas cópias. Ligue a unidade e tente de novo.</translation>
    </message>
    <message>
        <source>No visitor with this id is in a backup.</source>
        <translation>Nenhum visitante com este ID está numa cópia de segurança.</translation>
    </message>
    <message>
        <source>A stored request cannot be unpacked, so its content is lost: what the database holds of it, or of what it was packed against, is not what was stored.</source>
        <translation>Não é possível descompactar um pedido guardado, por isso o seu conteúdo está perdido: o que a base de dados tem dele, ou daquilo que serviu de referência para o compactar, não é o que foi guardado.</translation>
    </message>
    <message>
        <source>This time zone or day start cannot be used. Choose a time zone of the list and a full hour from 0 to 23.</source>
        <translation>Não é possível usar este fuso horário ou início do dia. Escolha um fuso horário da lista e uma hora certa de 0 a 23.</translation>
    </message>
    <message>
        <source>No venue with this id is stored.</source>
        <translation>Nenhum local com este ID está guardado.</translation>
    </message>
    <message>
        <source>Another program is reading the database, so old data cannot be erased from the disk yet. Try again in a moment.</source>
        <translation>Outro programa está a ler a base de dados, por isso ainda não é possível apagar do disco os dados antigos. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to, so nothing can be stored. Give yourself the right to write there, or choose another data folder.</source>
        <translation>Não é possível escrever em «%1», por isso nada pode ser guardado. Obtenha permissão de escrita nessa pasta ou escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>There is no database in “%1” yet. Start Foyer with this data folder first.</source>
        <translation>Ainda não há base de dados em «%1». Inicie primeiro o Foyer com esta pasta de dados.</translation>
    </message>
    <message>
        <source>The database has not been set up by this version of Foyer yet. Start Foyer with this data folder first.</source>
        <translation>A base de dados ainda não foi preparada por esta versão do Foyer. Inicie primeiro o Foyer com esta pasta de dados.</translation>
    </message>
    <message>
        <source>Another program is using the database, so Foyer has to wait. Try again in a moment.</source>
        <translation>Outro programa está a usar a base de dados, por isso o Foyer tem de esperar. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the database cannot be read or written. Check the disk and its connection.</source>
        <translation>O disco indicou um erro, por isso não é possível ler nem escrever na base de dados. Verifique o disco e a sua ligação.</translation>
    </message>
    <message>
        <source>The question was called off before it was answered.</source>
        <translation>A consulta foi cancelada antes de ter resposta.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be stored. Free some space; Foyer then goes on by itself.</source>
        <translation>O disco está cheio, por isso nada pode ser guardado. Liberte espaço; o Foyer continua depois automaticamente.</translation>
    </message>
    <message>
        <source>The database cannot be written to, so nothing can be stored. Check the rights of the data folder and its files.</source>
        <translation>Não é possível escrever na base de dados, por isso nada pode ser guardado. Verifique as permissões da pasta de dados e dos seus ficheiros.</translation>
    </message>
    <message>
        <source>The database is damaged. Start Foyer again: it keeps the damaged file aside, receives into a new database and offers the newest backup.</source>
        <translation>A base de dados está danificada. Inicie o Foyer de novo: põe de lado o ficheiro danificado, recebe numa nova base de dados e propõe a cópia de segurança mais recente.</translation>
    </message>
    <message>
        <source>The database did not accept a command, so this could not be done. Please report it with the details.</source>
        <translation>A base de dados não aceitou um comando, por isso não foi possível fazer isto. Comunique o problema com os detalhes.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be written to, so nothing can be stored. Choose another folder or ask for the right to write there.</source>
        <translation>Não é possível escrever na pasta de dados «%1», por isso nada pode ser guardado. Escolha outra pasta ou peça permissão de escrita.</translation>
    </message>
    <message>
        <source>There is no data directory %1.</source>
        <translation>Não existe a pasta de dados %1.</translation>
    </message>
    <message>
        <source>This delivery is no longer in the log, which keeps only the newest.</source>
        <translation>Esta entrega já não está no registo, que só conserva as mais recentes.</translation>
    </message>
    <message>
        <source>The disk has too little room for a copy of the database, so none was made. Make room.</source>
        <translation>O disco tem pouco espaço para uma cópia da base de dados, por isso não foi feita nenhuma. Liberte espaço.</translation>
    </message>
    <message>
        <source>What is to be exported cannot be limited in this way. Choose other limits.</source>
        <translation>O que se pretende exportar não pode ser limitado desta forma. Escolha outros limites.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read or copied. Check the rights of the folders and the disk.</source>
        <translation>Não é possível ler ou copiar a cópia de segurança «%1». Verifique as permissões das pastas e o disco.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be copied. Make room, or choose another disk.</source>
        <translation>O disco está cheio, por isso não foi possível copiar «%1». Liberte espaço ou escolha outro disco.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; nada foi alterado.</translation>
    </message>
    <message>
        <source>No visitor with this id is stored. They may have been forgotten already.</source>
        <translation>Nenhum visitante com este ID está guardado. Pode já ter sido esquecido.</translation>
    </message>
    <message>
        <source>Cancelled; the database was not looked at to its end.</source>
        <translation>Cancelado; a base de dados não foi verificada até ao fim.</translation>
    </message>
    <message>
        <source>The backup came out damaged, although the database is sound. Check the disk; the next backup is tried as usual.</source>
        <translation>A cópia de segurança ficou danificada, embora a base de dados esteja em boas condições. Verifique o disco; a próxima cópia é tentada como habitualmente.</translation>
    </message>
    <message>
        <source>Stopped; the rest is merged after the next start.</source>
        <translation>Parado; o resto é integrado após o próximo arranque.</translation>
    </message>
    <message>
        <source>Quarantine is full. Read again or delete what waits there; the rest is merged after the next start.</source>
        <translation>A quarentena está cheia. Leia de novo ou elimine o que lá espera; o resto é integrado após o próximo arranque.</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln deliveries said cannot be read any more.</source>
        <translation>
            <numerusform>Já não é possível ler o conteúdo de %Ln entrega.</numerusform>
            <numerusform>Já não é possível ler o conteúdo de %Ln entregas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was put aside as “%1”.</source>
        <translation>O ficheiro foi posto de lado como «%1».</translation>
    </message>
    <message>
        <source>The database was written by a newer version of Foyer, so this one leaves it alone. Install the newer version, or choose another data folder.</source>
        <translation>A base de dados foi gravada por uma versão mais recente do Foyer, por isso esta não lhe toca. Instale a versão mais recente ou escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>A verificação foi cancelada.</translation>
    </message>
    <message>
        <source>The numbers are being counted anew after an update. Check them when that has ended; Foyer has to run for it.</source>
        <translation>Os números estão a ser recontados após uma atualização. Verifique-os quando terminar; o Foyer tem de estar em execução.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The delivery could not be understood, and quarantine is full. Read again or delete what waits there on the Deliveries page; Purple sends this one again.</source>
        <translation>Não foi possível interpretar a entrega e a quarentena está cheia. Leia de novo ou elimine o que lá espera, na página Entregas; a Purple volta a enviar esta.</translation>
    </message>
    <message>
        <source>The counting was cancelled; the numbers are what they were.</source>
        <translation>A recontagem foi cancelada; os números são os que eram.</translation>
    </message>
    <message>
        <source>This delivery is no longer in quarantine; somebody has handled it already.</source>
        <translation>Esta entrega já não está em quarentena; alguém já a tratou.</translation>
    </message>
    <message>
        <source>Too many sign-ins are waiting to be stored. Purple will send this one again.</source>
        <translation>Há demasiados acessos à espera de serem guardados. A Purple volta a enviar este.</translation>
    </message>
    <message>
        <source>No visitor with this id is stored. They may have been forgotten.</source>
        <translation>Nenhum visitante com este ID está guardado. Pode ter sido esquecido.</translation>
    </message>
    <message>
        <source>The database could not take the sign-in in time. Purple will send it again.</source>
        <translation>A base de dados não conseguiu guardar o acesso a tempo. A Purple volta a enviá-lo.</translation>
    </message>
    <message>
        <source>The database file has gone, so nothing can be stored. Put it back, or start Foyer again to begin a new one.</source>
        <translation>O ficheiro da base de dados desapareceu, por isso nada pode ser guardado. Reponha-o ou inicie o Foyer de novo para começar uma nova.</translation>
    </message>
</context>
</TS>
