// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/exporting/exportpresets.h"
#include "app/exporting/exportrequest.h"
#include "exporting/exportpreview.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

namespace foyer::app {

namespace Ui {
class ExportDialog;
}

class ExportJob;

/// Export CSV…: what, which rows and columns, how written; shows the first rows and says how many there are
/// before it starts, and while it runs how many are written. GUI thread.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a request: what the page shows from which it was asked for.
    explicit ExportDialog(AppContext &context, const ExportRequest &request = {}, QWidget *parent = nullptr);
    ~ExportDialog() override;
    Q_DISABLE_COPY_MOVE(ExportDialog)

    /// Cancels an export that runs; otherwise closes.
    void reject() override;

private:
    void setUpFormat();
    void setUpRows(const ExportRequest &request);
    void setTabOrders();
    void takeKind();
    void takePreset(const ExportPreset &preset);
    void takeChoices();
    void look();
    void showPreview(const Result<exporting::ExportPreview> &preview);
    void showCount(const Result<qint64> &rows);
    void sayProblem(const QString &text);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] exporting::ExportOptions options() const;
    [[nodiscard]] exporting::ExportOptions presetOptions() const;
    void chooseFile();
    void start(const QString &fileName);
    void showProgress(qint64 rows);
    void takeResult(const QString &fileName, const Result<qint64> &result);
    void showFolder() const;

    AppContext &m_context;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    ExportJob *m_job = nullptr; ///< Null: nothing runs.
    QTimer m_lookTimer;         ///< Waits for the last of several clicks.
    storage::PendingQuery m_previewQuery;
    storage::PendingQuery m_countQuery;
    std::optional<exporting::ExportPreview> m_preview; ///< Of the present choices.
    qint64 m_rows = 0;                                 ///< As counted: what the progress is measured by.
    QString m_writtenFile;
};

} // namespace foyer::app
