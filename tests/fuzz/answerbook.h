// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "require.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace foyer::fuzz {

/// What a connection owes its client, in order, and whether that is what it said.
class AnswerBook final
{
public:
    /// One of \a statuses is due. \a mark, if any, is in the body of a 200. \a isHead: without a body.
    void owe(QList<int> statuses, QByteArray mark = {}, bool isHead = false)
    {
        m_owed.append({std::move(statuses), std::move(mark), isHead});
    }

    /// The last that is said, if the connection may still say something.
    void mayOwe(int status) { m_lastly = status; }

    /// \a isCutShort: somebody hung up, so that the end may be missing.
    void check(QByteArrayView said, bool isCutShort) const
    {
        qsizetype answered = 0;
        bool hasClosed = false;
        while (!said.isEmpty()) {
            require(!hasClosed);
            static constexpr QByteArrayView kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
            if (said.startsWith(kContinue)) {
                said = said.sliced(kContinue.size());
                continue;
            }
            if (answered == m_owed.size())
                m_lastly != 0 ? checkOne(said, {{m_lastly}, {}, false}, hasClosed) : require(false);
            else
                checkOne(said, m_owed[answered], hasClosed);
            ++answered;
        }
        require(isCutShort || answered >= m_owed.size());
    }

private:
    struct Due
    {
        QList<int> statuses;
        QByteArray mark;
        bool isHead = false;
    };

    static QByteArrayView field(QByteArrayView head, QByteArrayView name)
    {
        const qsizetype at = head.indexOf(name);
        require(at > 0);
        const qsizetype from = at + name.size();
        return head.sliced(from, head.indexOf("\r\n", from) - from);
    }

    /// Takes one answer off the front of \a said.
    static void checkOne(QByteArrayView &said, const Due &due, bool &hasClosed)
    {
        require(said.startsWith("HTTP/1.1 "));
        const qsizetype headSize = said.indexOf("\r\n\r\n") + 4;
        require(headSize > 4);
        const QByteArrayView head = said.first(headSize);
        const int status = head.sliced(9, 3).toInt();
        require(due.statuses.contains(status));
        // Purple takes this field for "stored" (contract.md): it must be on every 200, and nowhere else.
        require(head.contains("\r\nwifiWebhookListener: 1\r\n") == (status == 200));
        require(head.contains("\r\nDate: ") && head.contains("\r\nContent-Type: "));
        const QByteArrayView connection = field(head, "\r\nConnection: ");
        require(connection == "close" || connection == "keep-alive");
        hasClosed = connection == "close";
        require(hasClosed || status == 200 || status == 404 || status == 405);

        const qsizetype length = field(head, "\r\nContent-Length: ").toInt();
        said = said.sliced(headSize);
        // A 404 is said before anybody looks whether it was HEAD that was asked.
        if (due.isHead || (status == 404 && (said.isEmpty() || said.startsWith("HTTP/1.1 "))))
            return;
        require(said.size() >= length);
        if (status == 200 && !due.mark.isEmpty() && !head.contains("text/html"))
            require(said.first(length).contains(due.mark));
        said = said.sliced(length);
    }

    QList<Due> m_owed;
    int m_lastly = 0;
};

} // namespace foyer::fuzz
