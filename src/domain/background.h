// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace foyer {

/// Runs \a work on a thread of the global pool, then `done(answer)` in the thread of \a context (which is the
/// calling one), unless \a context is gone by then. For short work that waits for a disk.
template <typename Work, typename Done>
void runInBackground(QObject *context, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto answer = std::make_shared<std::optional<Answer>>();
    // Lives in the calling thread and only ends there, so `done` is called there, and a context that is gone
    // has taken its connection along. (QFuture::then with a context can lose that race before Qt 6.8.)
    auto *courier = new QObject;
    QObject::connect(courier, &QObject::destroyed, context,
                     [answer, done = std::move(done)] { done(std::move(**answer)); });
    QThreadPool::globalInstance()->start([answer, courier, work = std::move(work)] {
        answer->emplace(work());
        courier->deleteLater();
    });
}

} // namespace foyer
