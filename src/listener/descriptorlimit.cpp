// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/descriptorlimit.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace foyer::listener {

int affordableConnections(int wanted)
{
#ifdef Q_OS_UNIX
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    const rlim_t needed = rlim_t(wanted) * 4 + 4;
    if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < needed) {
        rlimit raised = limit;
        raised.rlim_cur = limit.rlim_max == RLIM_INFINITY ? needed : std::min(needed, limit.rlim_max);
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < needed)
        return std::max(1, int((limit.rlim_cur - 1) / 4));
#endif
    return wanted;
}

bool hasSpareDescriptor()
{
#ifdef Q_OS_UNIX
    const int spare = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (spare < 0)
        return errno != EMFILE && errno != ENFILE;
    ::close(spare);
#endif
    return true;
}

} // namespace foyer::listener
