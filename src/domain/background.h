// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace foyer {

/// The pool of runInOrder().
[[nodiscard]] QThreadPool &oneThread();

/// Runs \a work on a thread of \a pool, then `done(answer)` in the thread of \a context (which is the calling
/// one), unless \a context is gone by then. For short work that waits for a disk.
template <typename Work, typename Done>
void runOnPool(QThreadPool &pool, QObject *context, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto answer = std::make_shared<std::optional<Answer>>();
    // Lives in the calling thread and only ends there, so `done` is called there, and a context that is gone
    // has taken its connection along. (QFuture::then with a context can lose that race before Qt 6.8.)
    auto *courier = new QObject;
    QObject::connect(courier, &QObject::destroyed, context,
                     [answer, done = std::move(done)] { done(std::move(**answer)); });
    pool.start([answer, courier, work = std::move(work)] {
        answer->emplace(work());
        courier->deleteLater();
    });
}

/// The same on the global pool: such works run beside each other.
template <typename Work, typename Done>
void runInBackground(QObject *context, Work work, Done done)
{
    runOnPool(*QThreadPool::globalInstance(), context, std::move(work), std::move(done));
}

/// One work after another, in the order given, also when the context of one is gone: for small files, of
/// which the newest contents have to be the last that are written.
template <typename Work, typename Done>
void runInOrder(QObject *context, Work work, Done done)
{
    runOnPool(oneThread(), context, std::move(work), std::move(done));
}

} // namespace foyer
