// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/traits.h"

#include <QTest>

using namespace foyer;

class TestTraits : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void agesByBand_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("band");
        const auto row = [](const char *name, QDate born, QDate day, AgeBand band) {
            QTest::newRow(name) << born << day << int(band);
        };
        const QDate day(2026, 3, 1);
        row("missing", {}, day, AgeBand::Unknown);
        row("tomorrow", day.addDays(1), day, AgeBand::Unknown);
        row("today", day, day, AgeBand::Under18);
        row("18 tomorrow", QDate(2008, 3, 2), day, AgeBand::Under18);
        row("18 today", QDate(2008, 3, 1), day, AgeBand::From18);
        row("24", QDate(2001, 3, 2), day, AgeBand::From18);
        row("25", QDate(2001, 3, 1), day, AgeBand::From25);
        row("34", QDate(1991, 3, 2), day, AgeBand::From25);
        row("35", QDate(1991, 3, 1), day, AgeBand::From35);
        row("45", QDate(1981, 3, 1), day, AgeBand::From45);
        row("55", QDate(1971, 3, 1), day, AgeBand::From55);
        row("64", QDate(1961, 3, 2), day, AgeBand::From55);
        row("65", QDate(1961, 3, 1), day, AgeBand::From65);
        row("120", QDate(1906, 3, 1), day, AgeBand::From65);
        row("121", QDate(1905, 3, 1), day, AgeBand::Unknown);
        row("year 1", QDate(1, 1, 1), day, AgeBand::Unknown);
        row("29 February, a day before", QDate(2008, 2, 29), QDate(2026, 2, 28), AgeBand::Under18);
        row("29 February, the day after", QDate(2008, 2, 29), day, AgeBand::From18);
    }

    void agesByBand()
    {
        QFETCH(QDate, born);
        QFETCH(QDate, day);
        QFETCH(int, band);
        QCOMPARE(int(ageBand(born, dayNumber(day))), band);
    }

    void genders_data()
    {
        QTest::addColumn<int>("gender");
        for (const auto &[said, gender] : {std::pair("", Gender::Unknown), std::pair("  ", Gender::Unknown),
                                           std::pair("F", Gender::Female), std::pair(" f ", Gender::Female),
                                           std::pair("Female", Gender::Female), std::pair("M", Gender::Male),
                                           std::pair("male", Gender::Male), std::pair("X", Gender::Other),
                                           std::pair("<b>F</b>", Gender::Other)})
            QTest::newRow(said) << int(gender);
    }

    void genders()
    {
        QFETCH(int, gender);
        QCOMPARE(int(genderOf(QString::fromUtf8(QTest::currentDataTag()))), gender);
    }

    void providers_data()
    {
        QTest::addColumn<int>("provider");
        for (const auto &[said, provider] :
             {std::pair("", Provider::Unknown), std::pair("Form", Provider::Form),
              std::pair("email", Provider::Form), std::pair(" FACEBOOK ", Provider::Facebook),
              std::pair("google", Provider::Google), std::pair("X", Provider::Twitter),
              std::pair("Twitter", Provider::Twitter), std::pair("LinkedIn", Provider::LinkedIn),
              std::pair("Instagram", Provider::Instagram), std::pair("Apple", Provider::Apple),
              std::pair("Microsoft", Provider::Microsoft), std::pair("sms", Provider::Sms),
              std::pair("MySpace", Provider::Other), std::pair("Facebook; DROP TABLE", Provider::Other)})
            QTest::newRow(said) << int(provider);
    }

    void providers()
    {
        QFETCH(int, provider);
        QCOMPARE(int(providerOf(QString::fromUtf8(QTest::currentDataTag()))), provider);
    }

    void devices()
    {
        const auto family = [](const char *userAgent) { return deviceFamily(QString::fromUtf8(userAgent)); };
        QCOMPARE(family("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)"), DeviceFamily::IPhone);
        QCOMPARE(family("Mozilla/5.0 (iPad; CPU OS 17_7 like Mac OS X)"), DeviceFamily::IPad);
        QCOMPARE(family("Mozilla/5.0 (Linux; Android 14; SM-S918B)"), DeviceFamily::Android);
        QCOMPARE(family("Mozilla/5.0 (Windows NT 10.0; Win64; x64)"), DeviceFamily::Windows);
        QCOMPARE(family("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)"), DeviceFamily::MacOs);
        QCOMPARE(family("Mozilla/5.0 (X11; Linux x86_64)"), DeviceFamily::Linux);
        QCOMPARE(family("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)"), DeviceFamily::ChromeOs);
        QCOMPARE(family("curl/8.5.0"), DeviceFamily::Unknown);
        QCOMPARE(family(""), DeviceFamily::Unknown);
    }

    /// As they stand in the database: a change of these numbers would count wrongly what is there.
    void packs()
    {
        QCOMPARE(Traits{}.packed(), 0);
        const Traits last{AgeBand::From65, Gender::Other, Provider::Other, DeviceFamily::ChromeOs};
        QCOMPARE(last.packed(), 0x7A37);
        QCOMPARE(Traits::unpacked(0x7A37), last);
        QCOMPARE((Traits{.age = AgeBand::From25, .gender = Gender::Female}).packed(), 0x13);
    }
};

QTEST_APPLESS_MAIN(TestTraits)
#include "tst_traits.moc"
