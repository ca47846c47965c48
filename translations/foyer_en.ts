<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TimeAgo</name>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <translation>
            <numerusform>%Ln s ago</numerusform>
            <numerusform>%Ln s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln rows written</source>
        <translation>
            <numerusform>%L1 of %Ln row written</numerusform>
            <numerusform>%L1 of %Ln rows written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportText</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ForgetDialog</name>
    <message numerus="yes">
        <source>Forget %Ln visitors for good?</source>
        <translation>
            <numerusform>Forget %Ln visitor for good?</numerusform>
            <numerusform>Forget %Ln visitors for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors are forgotten.</source>
        <translation>
            <numerusform>%Ln visitor is forgotten.</numerusform>
            <numerusform>%Ln visitors are forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those that were chosen are still there.</source>
        <translation>
            <numerusform>%Ln of those that were chosen is still there.</numerusform>
            <numerusform>%Ln of those that were chosen are still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln sign-in</numerusform>
            <numerusform>%Ln sign-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::LivePage</name>
    <message numerus="yes">
        <source>%Ln new ↑</source>
        <translation>
            <numerusform>%Ln new ↑</numerusform>
            <numerusform>%Ln new ↑</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::MainWindow</name>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln delivery waits for review</numerusform>
            <numerusform>%Ln deliveries wait for review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::NotificationCentre</name>
    <message numerus="yes">
        <source>It is good for %Ln more days. Renew it: without it Purple delivers nothing.</source>
        <translation>
            <numerusform>It is good for %Ln more day. Renew it: without it Purple delivers nothing.</numerusform>
            <numerusform>It is good for %Ln more days. Renew it: without it Purple delivers nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::PrivacySection</name>
    <message numerus="yes">
        <source>%Ln visitors</source>
        <translation>
            <numerusform>%Ln visitor</numerusform>
            <numerusform>%Ln visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins</source>
        <translation>
            <numerusform>%Ln sign-in</numerusform>
            <numerusform>%Ln sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have not come for %Ln months. Their profiles and %1 go, from the backups, too; the numbers in charts and totals stay, without names. This cannot be undone. From then on Foyer looks every day.</source>
        <translation>
            <numerusform>They have not come for %Ln month. Their profiles and %1 go, from the backups, too; the numbers in charts and totals stay, without names. This cannot be undone. From then on Foyer looks every day.</numerusform>
            <numerusform>They have not come for %Ln months. Their profiles and %1 go, from the backups, too; the numbers in charts and totals stay, without names. This cannot be undone. From then on Foyer looks every day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::QuarantineBar</name>
    <message numerus="yes">
        <source>%Ln deliveries were deleted.</source>
        <translation>
            <numerusform>%Ln delivery was deleted.</numerusform>
            <numerusform>%Ln deliveries were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait in quarantine: they could not be understood when they came.</source>
        <translation>
            <numerusform>%Ln delivery waits in quarantine: it could not be understood when it came.</numerusform>
            <numerusform>%Ln deliveries wait in quarantine: they could not be understood when they came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ReportDialog</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages sent to the printer</source>
        <translation>
            <numerusform>%Ln page sent to the printer</numerusform>
            <numerusform>%Ln pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages written to %1</source>
        <translation>
            <numerusform>%Ln page written to %1</numerusform>
            <numerusform>%Ln pages written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::RowsChoice</name>
    <message numerus="yes">
        <source>%Ln of the preset&apos;s venues are no longer there.</source>
        <translation>
            <numerusform>%Ln of the preset&apos;s venues is no longer there.</numerusform>
            <numerusform>%Ln of the preset&apos;s venues are no longer there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::SelectedVisitors</name>
    <message numerus="yes">
        <source>%Ln visitors selected</source>
        <translation>
            <numerusform>%Ln visitor selected</numerusform>
            <numerusform>%Ln visitors selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln visitors…</source>
        <translation>
            <numerusform>Forget %Ln visitor…</numerusform>
            <numerusform>Forget %Ln visitors…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::StatusStrip</name>
    <message numerus="yes">
        <source>Certificate: %Ln days left</source>
        <translation>
            <numerusform>Certificate: %Ln day left</numerusform>
            <numerusform>Certificate: %Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VenueBars</name>
    <message numerus="yes">
        <source>and %Ln more venues</source>
        <translation>
            <numerusform>and %Ln more venue</numerusform>
            <numerusform>and %Ln more venues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorActions</name>
    <message numerus="yes">
        <source>Removed are their profile, %Ln sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too.</source>
        <translation>
            <numerusform>Removed are their profile, %Ln sign-in with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too.</numerusform>
            <numerusform>Removed are their profile, %Ln sign-ins with all that Purple sent, their visits, and what is in quarantine and names them; from the backups, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::VisitorsPage</name>
    <message numerus="yes">
        <source>%Ln visitors selected</source>
        <translation>
            <numerusform>%Ln visitor selected</numerusform>
            <numerusform>%Ln visitors selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitors</source>
        <translation>
            <numerusform>%Ln visitor</numerusform>
            <numerusform>%Ln visitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::health::Checks</name>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries wait for review</source>
        <translation>
            <numerusform>%Ln delivery waits for review</numerusform>
            <numerusform>%Ln deliveries wait for review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::models::VenueSummaryModel</name>
    <message numerus="yes">
        <source>%1: %Ln visits</source>
        <extracomment>One point of a line of visits: its days and its number</extracomment>
        <translation>
            <numerusform>%1: %Ln visit</numerusform>
            <numerusform>%1: %Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits in the days compared with</source>
        <translation>
            <numerusform>%Ln visit in the days compared with</numerusform>
            <numerusform>%Ln visits in the days compared with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::models::WeekHoursModel</name>
    <message numerus="yes">
        <source>%1 %2: %Ln visits</source>
        <extracomment>One cell of the chart of weekdays and hours: weekday, hour, number of visits</extracomment>
        <translation>
            <numerusform>%1 %2: %Ln visit</numerusform>
            <numerusform>%1 %2: %Ln visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::storage</name>
    <message numerus="yes">
        <source>What %Ln deliveries said cannot be read any more.</source>
        <translation>
            <numerusform>What %Ln delivery said cannot be read any more.</numerusform>
            <numerusform>What %Ln deliveries said cannot be read any more.</numerusform>
        </translation>
    </message>
</context>
</TS>
