// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesink.h"
#include "listener/refusals.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace foyer;
using namespace foyer::listener;
using namespace std::chrono_literals;

namespace {

QMutex linesMutex;
QStringList lines; // What was logged.

void keepLine(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&linesMutex);
    lines.append(QString::fromLatin1(context.category) + u": " + message);
}

} // namespace

/// A flood is counted whole, and fills no log.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        lines.clear();
        m_before = qInstallMessageHandler(keepLine);
    }

    void cleanup() { qInstallMessageHandler(m_before); }

    void logsEachKindOnceASecond();
    void countsFromManyThreads();

private:
    QtMessageHandler m_before = nullptr;
};

void TestRefusals::logsEachKindOnceASecond()
{
    test::FakeSink sink;
    Refusals refusals(sink);
    const std::chrono::steady_clock::time_point start{100s};
    for (int ms = 0; ms < 3'500; ++ms)
        refusals.add(Refusal::NotTls, 1, start + ms * 1ms);
    refusals.add(Refusal::WrongPath, 7, start + 100ms);
    QCOMPARE(sink.refusals(Refusal::NotTls), 3'500);
    QCOMPARE(sink.refusals(Refusal::WrongPath), 7);
    const QString category = QStringLiteral("foyer.listener.refusals: ");
    QCOMPARE(lines, (QStringList{category + u"refused 1 x not-tls", category + u"refused 1000 x not-tls",
                                 category + u"refused 1000 x not-tls", category + u"refused 1000 x not-tls",
                                 category + u"refused 7 x wrong-path"}));
}

void TestRefusals::countsFromManyThreads()
{
    test::FakeSink sink;
    Refusals refusals(sink);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&refusals] {
            for (int n = 0; n < 5'000; ++n)
                refusals.add(Refusal::BadRequest, 1, std::chrono::steady_clock::time_point(100s));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(sink.refusals(Refusal::BadRequest), 20'000);
    QCOMPARE(lines.size(), 1);
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
