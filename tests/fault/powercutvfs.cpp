// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/powercutvfs.h"

#include "tests/fault/disktrouble.h"
#include "tests/support/passingfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>

#include <cstring>
#include <new>

namespace tasuki::fault {

namespace {

    constexpr qsizetype sector = 512;

    /// One change of a file that the disk may not have yet.
    struct Change {
        qint64 at = 0;
        QByteArray bytes; ///< null: the file ends at `at`
    };

    struct Content {
        QByteArray synced;
        QList<Change> pending;
        bool isCut = false;
    };

    /// By path; what lies beside a database begins with its path.
    QHash<QByteArray, Content> &contents()
    {
        static QHash<QByteArray, Content> all;
        return all;
    }

    int cutsWithLoss = 0;
    bool isDiskLying = false;

    /// The machine that dies after so many calls.
    struct Doomed {
        QByteArray path;
        int after = 0;
        int calls = 0;
    };
    Doomed doomed;

    void cutMachine(const QByteArray &machine)
    {
        for (auto it = contents().begin(); it != contents().end(); ++it)
            it->isCut = it->isCut || isOfMachine(machine, it.key());
    }

    void make(QByteArray &file, const Change &change)
    {
        if (change.bytes.isNull()) {
            file.truncate(change.at);
            return;
        }
        if (file.size() < change.at + change.bytes.size())
            file.append(change.at + change.bytes.size() - file.size(), '\0');
        std::memcpy(file.data() + change.at, change.bytes.constData(),
                    std::size_t(change.bytes.size()));
    }

    /// SQLite keeps the room; the disk's own file lies behind this one.
    struct File {
        sqlite3_file base;
        QByteArray *path;

        /// Asked before each call that changes the disk.
        Content &content()
        {
            if (!doomed.path.isEmpty() && isOfMachine(doomed.path, *path)
                && doomed.calls++ == doomed.after)
                cutMachine(doomed.path);
            return contents()[*path];
        }
    };

    File &of(sqlite3_file *file)
    {
        return *reinterpret_cast<File *>(file);
    }

    sqlite3_file *real(sqlite3_file *file)
    {
        return PassingFile<File>::real(file);
    }

    int trouble(sqlite3_file *file, DiskTrouble::Call call)
    {
        return DiskTrouble::before(*of(file).path, call);
    }

    int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
    {
        if (const int code = trouble(file, DiskTrouble::Call::Read); code != SQLITE_OK)
            return code;
        return real(file)->pMethods->xRead(real(file), bytes, size, at);
    }

    int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
    {
        if (const int code = trouble(file, DiskTrouble::Call::Write); code != SQLITE_OK)
            return code;
        Content &content = of(file).content();
        if (content.isCut)
            return SQLITE_IOERR_WRITE;
        content.pending.append({at, QByteArray(static_cast<const char *>(bytes), size)});
        return real(file)->pMethods->xWrite(real(file), bytes, size, at);
    }

    int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (const int code = trouble(file, DiskTrouble::Call::Truncate); code != SQLITE_OK)
            return code;
        Content &content = of(file).content();
        if (content.isCut)
            return SQLITE_IOERR_TRUNCATE;
        content.pending.append({size, QByteArray()});
        return real(file)->pMethods->xTruncate(real(file), size);
    }

    int sync(sqlite3_file *file, int)
    {
        if (const int code = trouble(file, DiskTrouble::Call::Sync); code != SQLITE_OK)
            return code;
        Content &content = of(file).content();
        if (content.isCut)
            return SQLITE_IOERR_FSYNC;
        if (isDiskLying)
            return SQLITE_OK;
        for (const Change &change : std::as_const(content.pending))
            make(content.synced, change);
        content.pending.clear();
        return SQLITE_OK; // the folder is in memory: there is nothing to wait for
    }

    /// The index of the log: a file of its own that grows by regions.
    int mapIndex(sqlite3_file *file, int region, int size, int mayGrow, void volatile **memory)
    {
        if (const int code = mayGrow ? trouble(file, DiskTrouble::Call::Index) : SQLITE_OK;
            code != SQLITE_OK)
            return code;
        return real(file)->pMethods->xShmMap(real(file), region, size, mayGrow, memory);
    }

    int close(sqlite3_file *file)
    {
        const int code = real(file)->pMethods->xClose(real(file));
        delete of(file).path;
        return code;
    }

    const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods all = [] {
            sqlite3_io_methods made = PassingFile<File>::methods();
            made.xClose = close;
            made.xRead = read;
            made.xWrite = write;
            made.xTruncate = truncate;
            made.xSync = sync;
            made.xShmMap = mapIndex;
            return made;
        }();
        return &all;
    }

    int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
    {
        std::memset(file, 0, sizeof(File));
        const bool isNew = (flags & SQLITE_OPEN_CREATE) && !QFile::exists(QString::fromUtf8(name));
        const auto call = isNew ? DiskTrouble::Call::Create : DiskTrouble::Call::Open;
        if (const int refused = DiskTrouble::before(name, call); refused != SQLITE_OK)
            return refused;
        const int code = usualDisk()->xOpen(usualDisk(), name, real(file), flags, given);
        if (code != SQLITE_OK)
            return code;
        const QByteArray path(name ? name : "");
        if (!contents().contains(path)) {
            QFile there(QString::fromUtf8(path));
            const bool isThere = !path.isEmpty() && there.open(QIODevice::ReadOnly);
            contents().insert(path, {isThere ? there.readAll() : QByteArray(), {}, false});
        }
        of(file).path = new QByteArray(path);
        file->pMethods = methods();
        return SQLITE_OK;
    }

    int remove(sqlite3_vfs *, const char *name, int isDurable)
    {
        if (const int code = DiskTrouble::before(name, DiskTrouble::Call::Delete);
            code != SQLITE_OK)
            return code;
        const auto found = contents().constFind(name);
        if (found != contents().constEnd() && found->isCut)
            return SQLITE_IOERR_DELETE;
        contents().remove(name);
        return usualDisk()->xDelete(usualDisk(), name, isDurable);
    }

    bool install()
    {
        static sqlite3_vfs vfs = PassingFile<File>::disk("power-cut", open);
        vfs.xDelete = remove;
        return sqlite3_vfs_register(&vfs, 1) == SQLITE_OK;
    }

    const bool isInstalled = install();

    /// Torn between two sectors: what is smaller is written whole or not at all.
    Change torn(Change change, Dice &dice)
    {
        if (change.bytes.size() > sector)
            change.bytes.truncate(sector * (1 + dice.below(change.bytes.size() / sector)));
        return change;
    }

    /// Each piece that was not synced is there or not, by chance: disks write in their own order.
    QByteArray piecesOf(const Content &content, Dice &dice)
    {
        QByteArray left = content.synced;
        const qsizetype tornOne = dice.below(content.pending.size());
        for (qsizetype i = 0; i < content.pending.size(); ++i) {
            if (dice.percent(50))
                continue;
            make(left, i == tornOne ? torn(content.pending[i], dice) : content.pending[i]);
        }
        return left;
    }

    QByteArray beginningOf(const Content &content, Dice &dice)
    {
        QByteArray left = content.synced;
        const qsizetype whole = dice.below(content.pending.size() + 1);
        for (qsizetype i = 0; i < whole; ++i)
            make(left, content.pending[i]);
        if (whole < content.pending.size())
            make(left, torn(content.pending[whole], dice));
        return left;
    }

    QByteArray leftOf(const Content &content, PowerCutVfs::Loss loss, Dice &dice)
    {
        return loss == PowerCutVfs::Loss::Power ? piecesOf(content, dice)
            : loss == PowerCutVfs::Loss::Tail   ? beginningOf(content, dice)
                                                : content.synced;
    }

    using Entry = QHash<QByteArray, Content>::iterator;

    /// A machine's files in an order that does not change: dice are thrown for each.
    QList<Entry> filesOf(const QString &path)
    {
        QList<Entry> files;
        for (const char *suffix : {"", "-wal", "-journal"}) {
            const Entry entry = contents().find(path.toUtf8() + suffix);
            if (entry != contents().end())
                files.append(entry);
        }
        return files;
    }

    void lose(const QByteArray &path, Content &content, PowerCutVfs::Loss loss, Dice &dice)
    {
        content.synced = leftOf(content, loss, dice);
        content.pending.clear();
        QFile file(QString::fromUtf8(path));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(content.synced) != content.synced.size())
            qFatal("what a power cut leaves could not be written");
    }

} // namespace

void PowerCutVfs::cut(const QString &path)
{
    Q_ASSERT(isInstalled);
    cutMachine(path.toUtf8());
}

void PowerCutVfs::cutAfter(const QString &path, int calls)
{
    doomed = {path.toUtf8(), calls, 0};
}

int PowerCutVfs::callsSince()
{
    return doomed.calls;
}

bool PowerCutVfs::isCut(const QString &path)
{
    return isAboutToCut(path) && doomed.calls > doomed.after;
}

bool PowerCutVfs::isAboutToCut(const QString &path)
{
    return doomed.path == path.toUtf8();
}

void PowerCutVfs::mend(const QString &path, Loss loss, Dice &dice)
{
    bool hasLost = false;
    for (Entry &entry : filesOf(path)) {
        entry->isCut = false;
        if (loss == Loss::Process || entry->pending.isEmpty())
            continue;
        lose(entry.key(), *entry, loss, dice);
        hasLost = true;
    }
    if (isAboutToCut(path))
        doomed = {};
    cutsWithLoss += hasLost ? 1 : 0;
    QFile::remove(path + QStringLiteral("-shm")); // was memory of the machine
}

void PowerCutVfs::forget(const QString &path)
{
    const QByteArray machine = path.toUtf8();
    contents().removeIf(
        [&machine](const auto &entry) { return isOfMachine(machine, entry.key()); });
}

void PowerCutVfs::setLying(bool isLying)
{
    isDiskLying = isLying;
}

QByteArray PowerCutVfs::wouldLeave(const QString &path, Loss loss, Dice dice)
{
    QCryptographicHash all(QCryptographicHash::Sha1);
    for (const Entry &entry : filesOf(path)) {
        const QByteArray left
            = entry->pending.isEmpty() ? entry->synced : leftOf(*entry, loss, dice);
        all.addData(left);
        all.addData(QByteArray::number(left.size()));
    }
    return all.result();
}

int PowerCutVfs::powerCuts()
{
    return cutsWithLoss;
}

} // namespace tasuki::fault
