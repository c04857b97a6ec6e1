using NumeriqueEnCommuns.Benchmarks;

if (args is [BareReference.Command, var answers])
{
    await BareReference.ServeAsync(answers);
    return 0;
}

if (BenchmarkOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(BenchmarkOptions.Usage);
    return 1;
}

await using var bench = new Bench(options);
return await bench.RunAsync() ? 0 : 1;
