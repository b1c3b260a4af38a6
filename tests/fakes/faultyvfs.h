#pragma once

#include <cstring>
#include <string>
#include <vector>

#include <sqlite3.h>

/** A SQLite file system over the usual one that writes down what it is asked and fails where a test says so. */
namespace wazeh::fakes {

class FaultyVfs {
public:
    enum class Op { Read, Write, Sync, Delete };

    static const char *name()
    {
        install();
        return "faulty";
    }
    /** The op after so many more fails with that code, and every one after it until heal(). */
    static void failAfter(Op op, int count, int code) { fault() = {op, count, code, true}; }
    static void heal() { fault().armed = false; }
    static bool struck() { return fault().armed && fault().left < 0; }

    /** What reached the disk since clear(): "write db", "sync journal", "delete journal synced" … */
    static std::vector<std::string> &log()
    {
        static std::vector<std::string> lines;
        return lines;
    }

private:
    struct Fault {
        Op op = Op::Read;
        int left = 0;
        int code = 0;
        bool armed = false;
    };
    struct File {
        sqlite3_file base;
        const char *label;
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };

    static Fault &fault()
    {
        static Fault one;
        return one;
    }
    static sqlite3_vfs *below() { return static_cast<sqlite3_vfs *>(vfs().pAppData); }
    static sqlite3_vfs &vfs()
    {
        static sqlite3_vfs one{};
        return one;
    }
    static int strike(Op op)
    {
        auto &f = fault();
        if (!f.armed || f.op != op)
            return SQLITE_OK;
        return --f.left < 0 ? f.code : SQLITE_OK;
    }
    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    static sqlite3_file *real(sqlite3_file *file) { return of(file)->real(); }
    static const char *labelOf(const char *path)
    {
        return path != nullptr && std::strstr(path, "-journal") != nullptr ? "journal" : "db";
    }

    static int close(sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); }
    static int read(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
    {
        if (const int code = strike(Op::Read); code != SQLITE_OK)
            return code;
        return real(f)->pMethods->xRead(real(f), to, n, at);
    }
    static int write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
    {
        if (const int code = strike(Op::Write); code != SQLITE_OK)
            return code;
        log().push_back(std::string("write ") + of(f)->label);
        return real(f)->pMethods->xWrite(real(f), from, n, at);
    }
    static int sync(sqlite3_file *f, int flags)
    {
        if (const int code = strike(Op::Sync); code != SQLITE_OK)
            return code;
        log().push_back(std::string("sync ") + of(f)->label);
        return real(f)->pMethods->xSync(real(f), flags);
    }
    static int truncate(sqlite3_file *f, sqlite3_int64 n) { return real(f)->pMethods->xTruncate(real(f), n); }
    static int size(sqlite3_file *f, sqlite3_int64 *n) { return real(f)->pMethods->xFileSize(real(f), n); }
    static int lock(sqlite3_file *f, int l) { return real(f)->pMethods->xLock(real(f), l); }
    static int unlock(sqlite3_file *f, int l) { return real(f)->pMethods->xUnlock(real(f), l); }
    static int reserved(sqlite3_file *f, int *o) { return real(f)->pMethods->xCheckReservedLock(real(f), o); }
    static int control(sqlite3_file *f, int op, void *a) { return real(f)->pMethods->xFileControl(real(f), op, a); }
    static int sector(sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); }
    static int device(sqlite3_file *) { return 0; } // promise nothing: every sync is asked for

    static int open(sqlite3_vfs *, const char *path, sqlite3_file *f, int flags, int *out)
    {
        static const sqlite3_io_methods methods = [] {
            sqlite3_io_methods m{};
            m.iVersion = 1;
            m.xClose = close;
            m.xRead = read;
            m.xWrite = write;
            m.xSync = sync;
            m.xTruncate = truncate;
            m.xFileSize = size;
            m.xLock = lock;
            m.xUnlock = unlock;
            m.xCheckReservedLock = reserved;
            m.xFileControl = control;
            m.xSectorSize = sector;
            m.xDeviceCharacteristics = device;
            return m;
        }();
        of(f)->label = labelOf(path);
        real(f)->pMethods = nullptr;
        const int code = below()->xOpen(below(), path, real(f), flags, out);
        f->pMethods = real(f)->pMethods != nullptr ? &methods : nullptr;
        return code;
    }
    static int remove(sqlite3_vfs *, const char *path, int syncDirectory)
    {
        if (const int code = strike(Op::Delete); code != SQLITE_OK)
            return code;
        log().push_back(std::string("delete ") + labelOf(path) + (syncDirectory != 0 ? " synced" : ""));
        return below()->xDelete(below(), path, syncDirectory);
    }
    static void install()
    {
        if (vfs().zName != nullptr)
            return;
        auto *usual = sqlite3_vfs_find(nullptr);
        vfs() = *usual;
        vfs().zName = "faulty";
        vfs().pNext = nullptr;
        vfs().pAppData = usual;
        vfs().szOsFile = usual->szOsFile + static_cast<int>(sizeof(File));
        vfs().xOpen = open;
        vfs().xDelete = remove;
        sqlite3_vfs_register(&vfs(), 0);
    }
};
} // namespace wazeh::fakes
