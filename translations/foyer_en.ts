<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TimeAgo</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::HistoryDialog</name>
    <message numerus="yes">
        <source>%n sign-ins</source>
        <translation>
            <numerusform>%n sign-in</numerusform>
            <numerusform>%n sign-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::LivePage</name>
    <message numerus="yes">
        <source>%n new ↑</source>
        <translation>
            <numerusform>%n new ↑</numerusform>
            <numerusform>%n new ↑</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::MainWindow</name>
    <message numerus="yes">
        <source>%n deliveries wait for review</source>
        <translation>
            <numerusform>%n delivery waits for review</numerusform>
            <numerusform>%n deliveries wait for review</numerusform>
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
        <source>%n deliveries were deleted.</source>
        <translation>
            <numerusform>%n delivery was deleted.</numerusform>
            <numerusform>%n deliveries were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait in quarantine: they could not be understood when they came.</source>
        <translation>
            <numerusform>%n delivery waits in quarantine: it could not be understood when it came.</numerusform>
            <numerusform>%n deliveries wait in quarantine: they could not be understood when they came.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::app::StatusStrip</name>
    <message numerus="yes">
        <source>Certificate: %n days left</source>
        <translation>
            <numerusform>Certificate: %n day left</numerusform>
            <numerusform>Certificate: %n days left</numerusform>
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
    <name>foyer::health::Checks</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait for review</source>
        <translation>
            <numerusform>%n delivery waits for review</numerusform>
            <numerusform>%n deliveries wait for review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::storage</name>
    <message numerus="yes">
        <source>What %n deliveries said cannot be read any more.</source>
        <translation>
            <numerusform>What %n delivery said cannot be read any more.</numerusform>
            <numerusform>What %n deliveries said cannot be read any more.</numerusform>
        </translation>
    </message>
</context>
</TS>
