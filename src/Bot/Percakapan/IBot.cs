namespace EPupns.Bot.Percakapan;

/// <summary>Takes turns.</summary>
public interface IBot
{
    /// <summary>Reads the activity, changes the domain and the conversation, replies. Runs inside the turn's transaction.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>
    /// What is slow and writes nothing (a password's hash, a file's bytes) is done before the transaction begins; what comes
    /// back is found in <see cref="ITurnContext.Siapan"/> when the conversation has not moved on meanwhile. Null where the turn
    /// needs nothing of the kind, as most do.
    /// </summary>
    Func<Task<object?>>? Preparation(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
