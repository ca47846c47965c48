// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "models/liverowmodel.h"
#include "storage/rows.h"

#include <QDialog>

namespace foyer::app {

/// The newest sign-ins of one visitor. GUI thread; deletes itself when closed.
class HistoryDialog final : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(const AppContext &context, const storage::VisitorDetails &details, QWidget *parent);

private:
    models::LiveRowModel m_model;
};

} // namespace foyer::app
