// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacymode.h"

#include "fakeclock.h"
#include "models/liverowmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace foyer::models;

class TestPrivacyMode : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void masksEverythingThatTellsWhoItIs()
    {
        Profile profile;
        profile.firstName = u"王"_qs;
        profile.lastName = u"伟"_qs;
        profile.email = u"wei@example.com"_qs;
        const QDate birth(1990, 1, 2);
        const auto mac = MacAddress::fromBits(1);
        const QString shown = personText(profile, Masking::On) + initials(profile, Masking::On) +
                              emailText(profile.email, Masking::On) + macText(mac, Masking::On) +
                              birthText(birth, {2026, 11, 20}, Masking::On);
        for (const auto *part : {u"王", u"伟", u"wei", u"@", u"1990", u"00"})
            QVERIFY2(!shown.contains(QStringView(part)), qPrintable(shown));
        QVERIFY(birthText(birth, {2026, 11, 20}, Masking::On).contains(u"36"));
        QCOMPARE(emailText({}, Masking::On), QString());
        QCOMPARE(macText({}, Masking::On), QString());
        QCOMPARE(macText(mac), u"00-00-00-00-00-01"_qs);
        // A long name and a short one look alike.
        auto longer = profile;
        longer.firstName = u"Bartholomew"_qs;
        QCOMPARE(personText(longer, Masking::On), personText(profile, Masking::On));
    }

    void tableFollows()
    {
        const test::FakeClock clock(u"2026-11-20T12:00:00Z"_qs);
        PrivacyMode mode;
        LiveRowModel model(clock);
        model.follow(mode);
        storage::LiveRow row;
        row.id = 1;
        row.profile.firstName = u"Amelia"_qs;
        model.reset({row});
        const auto name = [&model] { return model.index(0, LiveRowModel::Visitor).data().toString(); };
        QCOMPARE(name(), u"Amelia"_qs);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        mode.set(true);
        QCOMPARE(changes.size(), 1);
        QVERIFY(!name().contains(u"Amelia"));
        QVERIFY(!model.index(0, LiveRowModel::Visitor)
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .contains(u"Amelia"));
        mode.set(true);
        QCOMPARE(changes.size(), 1);
        mode.set(false);
        QCOMPARE(name(), u"Amelia"_qs);
    }
};

QTEST_GUILESS_MAIN(TestPrivacyMode)
#include "tst_privacymode.moc"
