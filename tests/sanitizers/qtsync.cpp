// SPDX-License-Identifier: GPL-3.0-or-later
// Tells ThreadSanitizer what Qt orders. The system's Qt is not instrumented, so the hand-overs inside it
// (posted events, queued signals, the thread pool, semaphores, the end of a thread) are not seen to order
// anything, and whatever is handed over looks like a race. Hiding that by suppressions would hide real races
// with it. This library instead comes before Qt when the programs look for symbols, passes each call on, and
// says for exactly that call what happens before what. QMutex needs nothing: Qt's headers tell of it, and
// atomics are inline.
#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <QtCore/private/qobject_p.h>

#include <functional>
#include <future>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

/// What Qt itself has under this name.
template <typename Function>
Function *real(const char *symbol)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, symbol));
}

void release(const void *key)
{
    __tsan_release(const_cast<void *>(key));
}

void acquire(const void *key)
{
    __tsan_acquire(const_cast<void *>(key));
}

/// Called by Qt for each event before its receiver gets it, in the receiver's thread.
bool beforeEvent(void **data)
{
    acquire(data[0]);
    const auto *event = static_cast<const QEvent *>(data[1]);
    if (event->type() == QEvent::MetaCall)
        acquire(static_cast<const QAbstractMetaCallEvent *>(event)->sender());
    return false; // Not handled: go on.
}

[[gnu::constructor]] void watchEvents()
{
    QInternal::registerCallback(QInternal::EventNotifyCallback, beforeEvent);
}

/// finished() comes from within Qt, so it is not seen below; this is the first that it reaches.
void watchEnd(QThread *thread)
{
    QObject::connect(
        thread, &QThread::finished, thread, [thread] { release(thread); }, Qt::DirectConnection);
}

} // namespace

// Posting: the receiver, or for a signal its sender, stands for the event.

bool QMetaObject::invokeMethodImpl(QObject *receiver, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *result)
{
    static const auto pass = real<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    release(receiver);
    return pass(receiver, slot, type, result);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *type, int signal, void **arguments)
{
    static const auto pass = real<void(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    release(sender);
    pass(sender, type, signal, arguments);
}

void QObject::deleteLater()
{
    static const auto pass = real<void(QObject *)>("_ZN7QObject11deleteLaterEv");
    release(this);
    pass(this);
}

// The end of a thread: finished() and the deletion of what lived in it happen before wait() returns.

extern "C" void foyerMakeThread(QThread *thread, QObject *parent) __asm__("_ZN7QThreadC1EP7QObject");

extern "C" void foyerMakeThread(QThread *thread, QObject *parent)
{
    static const auto pass = real<void(QThread *, QObject *)>("_ZN7QThreadC1EP7QObject");
    pass(thread, parent);
    watchEnd(thread);
}

QThread *QThread::createThreadImpl(std::future<void> &&work)
{
    static const auto pass =
        real<QThread *(std::future<void> &&)>("_ZN7QThread16createThreadImplEOSt6futureIvE");
    QThread *thread = pass(std::move(work));
    watchEnd(thread);
    return thread;
}

extern "C" void foyerEndObject(QObject *object) __asm__("_ZN7QObjectD2Ev");

extern "C" void foyerEndObject(QObject *object)
{
    static const auto pass = real<void(QObject *)>("_ZN7QObjectD2Ev");
    release(object->thread());
    pass(object);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto pass = real<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = pass(this, deadline);
    if (hasEnded)
        acquire(this);
    return hasEnded;
}

// Work for the pool.

void QThreadPool::start(std::function<void()> work, int priority)
{
    static const auto pass =
        real<void(QThreadPool *, std::function<void()>, int)>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    release(this);
    pass(
        this,
        [this, work = std::move(work)] {
            acquire(this);
            work();
        },
        priority);
}

// Semaphores.

void QSemaphore::acquire(int count)
{
    static const auto pass = real<void(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    pass(this, count);
    ::acquire(this);
}

void QSemaphore::release(int count)
{
    static const auto pass = real<void(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    ::release(this);
    pass(this, count);
}
