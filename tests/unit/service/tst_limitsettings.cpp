// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace std::chrono_literals;
using service::LimitSettings;
using service::Settings;

namespace {

/// The member that each name of foyer.ini stands for.
QMap<QString, qint64> membersOf(const LimitSettings &limits)
{
    const listener::Limits &listener = limits.listener;
    const storage::SignInWriter::Options &store = limits.store;
    return {
        {QStringLiteral("handshakeMs"), listener.handshake.count()},
        {QStringLiteral("firstByteMs"), listener.firstByte.count()},
        {QStringLiteral("headerMs"), listener.header.count()},
        {QStringLiteral("bodyMs"), listener.body.count()},
        {QStringLiteral("requestMs"), listener.request.count()},
        {QStringLiteral("idleMs"), listener.idle.count()},
        {QStringLiteral("writeStallMs"), listener.writeStall.count()},
        {QStringLiteral("answerMs"), listener.answer.count()},
        {QStringLiteral("headerBytes"), listener.headerBytes},
        {QStringLiteral("headerFields"), listener.headerFields},
        {QStringLiteral("requestLineBytes"), listener.requestLineBytes},
        {QStringLiteral("bodyBytes"), listener.bodyBytes},
        {QStringLiteral("inflatedBytes"), listener.inflatedBytes},
        {QStringLiteral("requestsPerConnection"), listener.requestsPerConnection},
        {QStringLiteral("connections"), listener.connections},
        {QStringLiteral("connectionsPerAddress"), listener.connectionsPerAddress},
        {QStringLiteral("handshakes"), listener.handshakes},
        {QStringLiteral("queuedSignIns"), store.maxQueued},
        {QStringLiteral("queueMs"), store.deadline.count()},
        {QStringLiteral("keptDeliveries"), store.keptDeliveries},
        {QStringLiteral("quarantinedDeliveries"), store.quarantine.deliveries},
        {QStringLiteral("quarantinedBytes"), store.quarantine.bytes},
    };
}

} // namespace

/// The limits as the owner sets them in foyer.ini.
class LimitSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLimitCanBeSet_data();
    void everyLimitCanBeSet();
    void rangesAreKept_data();
    void rangesAreKept();
    void proxiesAreRead();
    void savingLeavesTheLinesAlone();
    void everyLimitIsDocumented();

private:
    [[nodiscard]] QString file() const { return m_directory.filePath(QStringLiteral("%1.ini").arg(m_loads)); }

    /// Loads what a settings file says with these lines. Another file each time: QSettings takes one of the
    /// same size and moment for the one that it knows.
    [[nodiscard]] Result<Settings> load(const QByteArray &lines)
    {
        ++m_loads;
        QFile out(file());
        if (!out.open(QFile::WriteOnly | QFile::Truncate))
            qFatal("no foyer.ini");
        out.write("[listener]\ntoken=" + QByteArray(64, 'a') + '\n' + lines);
        out.close();
        return Settings::load(file());
    }

    static void eachLimit()
    {
        QTest::addColumn<QByteArray>("name");
        const auto lines = LimitSettings().lines();
        for (const auto &line : lines)
            QTest::newRow(qPrintable(line.name)) << line.name.toLatin1();
    }

    static LimitSettings::Line lineOf(const LimitSettings &limits, const QByteArray &name)
    {
        const auto lines = limits.lines();
        for (const auto &line : lines) {
            if (line.name.toLatin1() == name)
                return line;
        }
        return {};
    }

    QTemporaryDir m_directory;
    int m_loads = 0;
};

void LimitSettingsTest::everyLimitCanBeSet_data()
{
    eachLimit();
}

/// Each sets the member that its name says, and no other.
void LimitSettingsTest::everyLimitCanBeSet()
{
    QFETCH(QByteArray, name);
    const auto standard = lineOf({}, name);
    auto expected = membersOf({});
    QCOMPARE(expected.value(QString::fromLatin1(name), -1), standard.value);
    for (const qint64 wanted : {standard.smallest, standard.largest}) {
        const auto loaded = load("[limits]\n" + name + '=' + QByteArray::number(wanted) + '\n');
        QVERIFY(loaded);
        expected[QString::fromLatin1(name)] = wanted;
        QCOMPARE(membersOf(loaded->limits), expected);
        QCOMPARE(lineOf(loaded->limits, name).value, wanted);
    }
}

void LimitSettingsTest::rangesAreKept_data()
{
    eachLimit();
}

void LimitSettingsTest::rangesAreKept()
{
    QFETCH(QByteArray, name);
    const auto standard = lineOf({}, name);
    QVERIFY(standard.smallest <= standard.value && standard.value <= standard.largest);
    for (const qint64 wrong : {standard.smallest - 1, standard.largest + 1}) {
        const auto loaded = load("[limits]\n" + name + '=' + QByteArray::number(wrong) + '\n');
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Damaged);
        QVERIFY2(loaded.error().message.contains(u"limits/" + QString::fromLatin1(name)),
                 qPrintable(loaded.error().message));
    }
}

void LimitSettingsTest::proxiesAreRead()
{
    const QHostAddress proxy(QStringLiteral("127.0.0.1"));
    const QHostAddress inside(QStringLiteral("10.1.2.3"));
    const auto nobody = load({});
    QVERIFY(nobody);
    QVERIFY(!nobody->trustedProxies.contains(proxy));
    const auto one = load("trustedProxies=127.0.0.1\n");
    QVERIFY(one);
    QVERIFY(one->trustedProxies.contains(proxy));
    const auto two = load("trustedProxies=127.0.0.1, 10.0.0.0/8\n");
    QVERIFY(two);
    QVERIFY(two->trustedProxies.contains(proxy) && two->trustedProxies.contains(inside));
}

void LimitSettingsTest::savingLeavesTheLinesAlone()
{
    const auto loaded = load("trustedProxies=127.0.0.1, 10.0.0.0/8\n[limits]\nidleMs=1500\n");
    QVERIFY(loaded);
    QVERIFY(loaded->save(file()));
    const auto again = Settings::load(file());
    QVERIFY(again);
    QCOMPARE(again->limits.listener.idle, 1'500ms);
    QVERIFY(again->trustedProxies.contains(QHostAddress(QStringLiteral("10.1.2.3"))));
}

/// docs/security.md has a row for each limit, with its default.
void LimitSettingsTest::everyLimitIsDocumented()
{
    QFile page(QFINDTESTDATA("../../../docs/security.md"));
    QVERIFY(page.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const auto lines = LimitSettings().lines();
    for (const auto &line : lines) {
        const QRegularExpression row(QStringLiteral("^\\| .* \\| `%1` \\| ([0-9,]+) \\|").arg(line.name),
                                     QRegularExpression::MultilineOption);
        const auto match = row.match(text);
        QVERIFY2(match.hasMatch(), qPrintable(line.name));
        QCOMPARE(match.captured(1).remove(u',').toLongLong(), line.value);
    }
}

QTEST_GUILESS_MAIN(LimitSettingsTest)
#include "tst_limitsettings.moc"
