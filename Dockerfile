FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# restored apart, with what compiles ahead, so that a change of code does not download the packages again
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/NumeriqueEnCommuns/NumeriqueEnCommuns.csproj src/NumeriqueEnCommuns/packages.lock.json src/NumeriqueEnCommuns/
COPY src/NumeriqueEnCommuns/Styles/join.targets src/NumeriqueEnCommuns/Styles/
RUN dotnet restore src/NumeriqueEnCommuns --locked-mode --use-current-runtime -p:PublishReadyToRun=true

COPY data data
COPY src src
RUN dotnet publish src/NumeriqueEnCommuns --configuration Release --no-restore --output /site \
    && mkdir /database

# this image has ICU and the time zones, without which French dates and hours would be wrong
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /site
COPY --from=build /site .
COPY --from=build --chown=$APP_UID /database /var/lib/nec
ENV Site__Database=/var/lib/nec/programme.db
VOLUME /var/lib/nec
EXPOSE 8080
USER $APP_UID

HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /sante HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.1 200' <&3"]

ENTRYPOINT ["dotnet", "NumeriqueEnCommuns.dll"]
