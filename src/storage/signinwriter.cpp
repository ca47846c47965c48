// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/signinwriter.h"

#include "storage/texts.h"
#include "storage/writerworker.h"

#include <QPointer>

#include <future>

namespace foyer::storage {

namespace {

// How often the owner's thread looks for deliveries that have waited too long.
constexpr std::chrono::milliseconds kExpiryInterval{250};

} // namespace

Result<std::unique_ptr<SignInWriter>> SignInWriter::open(DatabaseLocation location, const Clock & /*clock*/,
                                                         Options options)
{
    std::unique_ptr<SignInWriter> writer(new SignInWriter(std::move(location), options));
    std::promise<Result<void>> opening;
    QMetaObject::invokeMethod(
        writer->m_worker, [&writer, &opening] { opening.set_value(writer->m_worker->open()); },
        Qt::QueuedConnection);
    if (auto opened = opening.get_future().get(); !opened)
        return opened.error();
    return writer;
}

SignInWriter::SignInWriter(DatabaseLocation location, Options options)
    : m_deadline(options.deadline), m_worker(new Worker(*this, std::move(location), options))
{
    m_thread.setObjectName(QStringLiteral("foyer-writer"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_expiryTimer, &QTimer::timeout, this, [this] { m_worker->answerExpired(); });
    m_expiryTimer.start(kExpiryInterval);
    m_thread.start();
}

SignInWriter::~SignInWriter()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_worker->finish();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void SignInWriter::submit(Delivery delivery, Answer answer)
{
    auto incoming =
        prepare(std::move(delivery), std::move(answer), std::chrono::steady_clock::now() + m_deadline);
    if (!m_worker->enqueue(incoming)) {
        incoming.answer({DeliveryOutcome::NotStored,
                         Texts::tr("Too many sign-ins are waiting to be stored. Purple will send this one "
                                   "again.")});
    }
}

void SignInWriter::countRefusal(Refusal refusal)
{
    m_worker->countRefusal(refusal);
}

void SignInWriter::apply(Change change, QObject *context, std::function<void(Result<void>)> done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, change = std::move(change), guard = QPointer<QObject>(context), done = std::move(done)] {
            auto result = m_worker->apply(change);
            // By way of this object, which outlives the worker: only in the owner's thread is it safe to ask
            // whether the context still lives.
            QMetaObject::invokeMethod(
                this,
                [guard, done, result = std::move(result)] {
                    if (guard)
                        done(result);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

Result<void> SignInWriter::applyAndWait(const Change &change)
{
    std::promise<Result<void>> applied;
    QMetaObject::invokeMethod(
        m_worker, [this, &change, &applied] { applied.set_value(m_worker->apply(change)); },
        Qt::QueuedConnection);
    return applied.get_future().get();
}

} // namespace foyer::storage
