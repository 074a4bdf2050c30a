// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt comes from the distribution and is not instrumented: ThreadSanitizer does not see the locks of
// its event queues and futures, and calls everything that goes through them a race. These stand
// before Qt's own functions, tell ThreadSanitizer what Qt promises – what was done before a call
// was queued, a signal emitted or a future finished happened before whoever receives it – and pass
// on to Qt. They promise no more: two threads that share something past Qt are reported as before.
#include <QFutureInterface>
#include <QObject>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

/// Where one thread leaves what another finds; only its address counts.
void leave(const void *place)
{
    __tsan_release(const_cast<void *>(place));
}

void find(const void *place)
{
    __tsan_acquire(const_cast<void *>(place));
}

template<typename Function>
Function *qts(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

/// In place of what Qt keeps to call somebody later, perhaps on another thread, and destroys on
/// whichever thread is last.
class OrderedSlot final : public QtPrivate::QSlotObjectBase {
public:
    /// Found by whoever is called: what was left at `source`.
    OrderedSlot(QSlotObjectBase *slot, const void *source)
        : QSlotObjectBase(does)
        , m_slot(slot)
        , m_source(source ? source : this)
    { }

private:
    static void does(int what, QSlotObjectBase *base, QObject *receiver, void **arguments,
                     bool *isSame)
    {
        auto *self = static_cast<OrderedSlot *>(base);
        if (what == Compare) {
            *isSame = self->m_slot->compare(arguments);
            return;
        }
        find(self);
        if (what == Call) {
            find(self->m_source);
            self->m_slot->call(receiver, arguments);
            leave(self);
        } else {
            self->m_slot->destroyIfLastRef();
            delete self;
        }
        leave(QThread::currentThread());
    }

    QSlotObjectBase *m_slot;
    const void *m_source;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *result)
{
    static auto *real
        = qts<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14Connec"
            "tionTypeEPv");
    auto *ordered = new OrderedSlot(slot, nullptr);
    leave(ordered);
    return real(object, ordered, type, result);
}

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal,
                                             const QObject *receiver, void **method,
                                             QtPrivate::QSlotObjectBase *slot,
                                             Qt::ConnectionType type, const int *types,
                                             const QMetaObject *meta)
{
    static auto *real = qts<QMetaObject::Connection(
        const QObject *, void **, const QObject *, void **, QtPrivate::QSlotObjectBase *,
        Qt::ConnectionType, const int *, const QMetaObject *)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEP"
        "KiPK11QMetaObject");
    auto *ordered = new OrderedSlot(slot, sender);
    leave(ordered);
    return real(sender, signal, receiver, method, ordered, type, types, meta);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    static auto *real = qts<void(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    leave(sender);
    real(sender, meta, signal, arguments);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static auto *real = qts<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = real(this, deadline);
    if (hasEnded)
        find(this);
    return hasEnded;
}

void QFutureInterfaceBase::reportFinished()
{
    static auto *real
        = qts<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    leave(d);
    real(this);
}

void QFutureInterfaceBase::reportResultsReady(int from, int to)
{
    static auto *real = qts<void(QFutureInterfaceBase *, int, int)>(
        "_ZN20QFutureInterfaceBase18reportResultsReadyEii");
    leave(d);
    real(this, from, to);
}

bool QFutureInterfaceBase::queryState(State state) const
{
    static auto *real = qts<bool(const QFutureInterfaceBase *, State)>(
        "_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
    const bool is = real(this, state);
    find(d);
    return is;
}

int QFutureInterfaceBase::resultCount() const
{
    static auto *real
        = qts<int(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase11resultCountEv");
    const int count = real(this);
    find(d);
    return count;
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static auto *real
        = qts<void(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    real(this, index);
    find(d);
}

void QFutureInterfaceBase::waitForFinished()
{
    static auto *real
        = qts<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    real(this);
    find(d);
}

/// Whoever is last destroys the results after all others have let go.
bool QFutureInterfaceBase::derefT() const noexcept
{
    static auto *real
        = qts<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    const void *place = d;
    leave(place);
    const bool isHeld = real(this);
    if (!isHeld)
        find(place);
    return isHeld;
}
