// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/venuetext.h"

#include <QTest>

class TestVenueText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void everyVenueHasAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("its own") << "Quayside Café"
                                 << "Quayside Café";
        QTest::newRow("none") << ""
                              << "Venue 888";
        QTest::newRow("spaces") << "  "
                                << "Venue 888";
        QTest::newRow("marks that nobody sees") << QStringLiteral("\u202e\u200f") << "Venue 888";
        QTest::newRow("markup") << "<b>x</b>"
                                << "<b>x</b>";
        QTest::newRow("two lines") << "a\nb"
                                   << "a b";
    }

    void everyVenueHasAName()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QCOMPARE(foyer::models::venueText(name, 888), text);
    }
};

QTEST_APPLESS_MAIN(TestVenueText)
#include "tst_venuetext.moc"
