namespace Stateless;

internal static class Finishing
{
    // Without permission to await, the engine throws at the first asynchronous action, so these are always finished.
    public static void Finished(this ValueTask task) => task.AsTask().GetAwaiter().GetResult();

    public static TResult Finished<TResult>(this ValueTask<TResult> task) => task.IsCompletedSuccessfully
        ? task.Result
        : task.AsTask().GetAwaiter().GetResult();
}
