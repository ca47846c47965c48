// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "domain/delivery.h"

#include <QDateTime>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

/// The words and numbers that databases, answers and scripts hold: they must never change.
class TestDeliveryWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOutcomeWords();
    void keepsRefusalWords();
    void namesWhatItDoesNotKnow();
    void knowsItsOwnComputer_data();
    void knowsItsOwnComputer();
    void tellsTheTime();
};

void TestDeliveryWords::keepsOutcomeWords()
{
    const QStringList words{u"stored"_s, u"repeat"_s,  u"test"_s,      u"quarantined"_s,
                            u"ready"_s,  u"refused"_s, u"not-stored"_s};
    for (int i = 0; i < words.size(); ++i)
        QCOMPARE(outcomeWord(static_cast<DeliveryOutcome>(i + 1)), words[i]);
}

void TestDeliveryWords::keepsRefusalWords()
{
    const QStringList words{u"not-tls"_s,        u"handshake-failed"_s,  u"handshake-too-slow"_s,
                            u"wrong-path"_s,     u"bad-request"_s,       u"header-too-large"_s,
                            u"body-too-large"_s, u"too-slow"_s,          u"too-many-connections"_s,
                            u"overloaded"_s,     u"method-not-allowed"_s};
    QCOMPARE(words.size(), kRefusalKinds);
    for (int i = 0; i < words.size(); ++i)
        QCOMPARE(refusalWord(static_cast<Refusal>(i)), words[i]);
}

void TestDeliveryWords::namesWhatItDoesNotKnow()
{
    QCOMPARE(outcomeWord(static_cast<DeliveryOutcome>(99)), u"unknown"_s);
    QCOMPARE(refusalWord(static_cast<Refusal>(99)), u"unknown"_s);
}

void TestDeliveryWords::knowsItsOwnComputer_data()
{
    QTest::addColumn<bool>("isOwn");
    for (const char *own : {"127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1", "::FFFF:127.0.0.1"})
        QTest::newRow(own) << true;
    for (const char *other : {"203.0.113.7", "12.7.0.1", "1.127.0.0", "192.168.0.1", "::", "::10",
                              "::ffff:1.2.3.4", "2001:db8::1", "fe80::1", ""})
        QTest::newRow(other) << false;
}

void TestDeliveryWords::knowsItsOwnComputer()
{
    QFETCH(bool, isOwn);
    QCOMPARE(isThisComputer(QString::fromLatin1(QTest::currentDataTag())), isOwn);
}

void TestDeliveryWords::tellsTheTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = SystemClock().nowMs();
    QVERIFY(before <= now && now <= QDateTime::currentMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(TestDeliveryWords)
#include "tst_delivery.moc"
