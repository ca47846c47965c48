// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <unistd.h>

namespace foyer::test {

/// Where a test runs as root, which may write everywhere: makes the process somebody else for as long as this
/// lives, and gives them \a folder. Otherwise does nothing. Create it before threads that need the rights.
class OrdinaryUser final
{
public:
    explicit OrdinaryUser(const QString &folder)
    {
        if (::geteuid() != 0)
            return;
        constexpr uid_t kNobody = 65'534;
        m_isRoot = true;
        // The real user as well: access() goes by that one. The saved one leads back.
        if (::chown(QFile::encodeName(folder).constData(), kNobody, kNobody) != 0 ||
            ::setresuid(kNobody, kNobody, 0) != 0)
            qFatal("cannot become an ordinary user");
    }

    ~OrdinaryUser()
    {
        if (m_isRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_isRoot = false;
};

} // namespace foyer::test
