// SPDX-License-Identifier: GPL-3.0-or-later
// Shows that the thread sanitizer, as our tests run it, still sees a race: with "race" the main thread
// changes a number after it was handed to a worker, which must be reported; with "hand-over" it keeps its
// hands off, which must not.
#include <QCoreApplication>
#include <QObject>
#include <QThread>

#include <cstdio>

namespace {

class Worker final : public QObject
{
    Q_OBJECT
public:
    explicit Worker(int &number) : m_number(number) {}

    void count()
    {
        ++m_number;
        thread()->quit();
    }

    ~Worker() override { ++m_number; }

private:
    int &m_number;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool isRace = application.arguments().contains(QStringLiteral("race"));
    int number = 1;
    QThread thread;
    auto *worker = new Worker(number);
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.start();
    ++number;
    QMetaObject::invokeMethod(worker, &Worker::count, Qt::QueuedConnection);
    if (isRace)
        ++number;
    thread.wait();
    std::printf("%d\n", number);
    return 0;
}

#include "raceprobe.moc"
