// SPDX-License-Identifier: GPL-3.0-or-later
// A disk with troubles, for LD_PRELOAD: whatever the file named by FOYER_DISKFAULTS says happens to writes
// and syncs of a write-ahead log ("…-wal"). "stall-sync": a sync does not return until the file says
// something else; "fail-sync": EIO; "full": ENOSPC; "read-only": EROFS, also for the question whether a file
// may be written. Each time, the file's name with ".reached" is made, so that a test knows that it tested
// something.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static int isOrdered(const char *trouble)
{
    const char *name = getenv("FOYER_DISKFAULTS");
    const int file = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return 0;
    char text[32] = {0};
    const ssize_t size = read(file, text, sizeof text - 1);
    close(file);
    if (size <= 0 || strcmp(text, trouble) != 0)
        return 0;
    char reached[4096];
    snprintf(reached, sizeof reached, "%s.reached", name);
    close(open(reached, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    return 1;
}

static int isLog(int fd)
{
    char link[64];
    char target[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t size = readlink(link, target, sizeof target);
    return size > 4 && memcmp(target + size - 4, "-wal", 4) == 0;
}

// Which error a write to fd meets; 0: none.
static int troubleOfWriting(int fd)
{
    if (!isLog(fd))
        return 0;
    if (isOrdered("full"))
        return ENOSPC;
    return isOrdered("read-only") ? EROFS : 0;
}

static int sync_(int fd, const char *function)
{
    if (isLog(fd)) {
        const struct timespec pause = {0, 5 * 1000 * 1000};
        while (isOrdered("stall-sync"))
            nanosleep(&pause, NULL);
        if (isOrdered("fail-sync")) {
            errno = EIO;
            return -1;
        }
    }
    int (*next)(int) = (int (*)(int))dlsym(RTLD_NEXT, function);
    return next(fd);
}

int fdatasync(int fd)
{
    return sync_(fd, "fdatasync");
}

int fsync(int fd)
{
    return sync_(fd, "fsync");
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset)
{
    if ((errno = troubleOfWriting(fd)) != 0)
        return -1;
    ssize_t (*next)(int, const void *, size_t, off64_t) =
        (ssize_t(*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
    return next(fd, bytes, size, offset);
}

int access(const char *path, int mode)
{
    if ((mode & W_OK) != 0 && isOrdered("read-only")) {
        errno = EROFS;
        return -1;
    }
    int (*next)(const char *, int) = (int (*)(const char *, int))dlsym(RTLD_NEXT, "access");
    return next(path, mode);
}
